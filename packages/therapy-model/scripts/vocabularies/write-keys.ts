/** Writes sets of keys, which are most of a bundle, as short texts. */
import { sharedMarks } from "../../src/vocabulary/key-set.ts";

/** Up to this number of keys, a set is the list of its keys. */
const fewKeys = 12;
/** Up to this number of keys, a set keeps their order, in which interfaces list the terms; larger sets are alphabetical. */
const orderedKeys = 60;

/** Returns the expression that makes a set of keys. Many keys are written without their common beginnings. */
export function keySetExpression(keys: readonly string[]): string {
  const call =
    keys.length > fewKeys
      ? `packedKeySet(${JSON.stringify(packed(keys.length > orderedKeys ? keys.toSorted() : keys))})`
      : `keySet(${JSON.stringify(keys.join(" "))})`;
  return `/* @__PURE__ */ ${call}`;
}

function packed(keys: readonly string[]): string {
  let before = "";
  return keys
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
