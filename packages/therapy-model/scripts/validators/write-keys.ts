/** Writes sets of keys, which are most of a bundle, as short texts. */
import { sharedMarks } from "../../src/validators/key-set.ts";

/** Up to this number of keys, a set keeps their order, in which messages list the terms of small vocabularies. */
const fewKeys = 12;

/** Returns the expression that makes a set of keys: of many keys, in alphabetical order and without their common beginnings. */
export function keySetExpression(keys: readonly string[]): string {
  const call =
    keys.length > fewKeys
      ? `sortedKeySet(${JSON.stringify(packed(keys))})`
      : `keySet(${JSON.stringify(keys.join(" "))})`;
  return `/* @__PURE__ */ ${call}`;
}

function packed(keys: readonly string[]): string {
  let before = "";
  return keys
    .toSorted()
    .map((key) => {
      if (!/^[\w-]+$/.test(key))
        throw new Error(`the key ${key} has a character that separates keys in generated code`);
      const shared = sharedBeginning(before, key);
      before = key;
      return sharedMarks[shared]! + key.slice(shared);
    })
    .join("");
}

function sharedBeginning(one: string, other: string): number {
  const maximum = Math.min(sharedMarks.length - 1, one.length, other.length);
  let length = 0;
  while (length < maximum && one[length] === other[length]) length += 1;
  return length;
}
