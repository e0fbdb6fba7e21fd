/** Random changes of documents. */

/** Returns the next of a reproducible sequence of whole numbers from 0 to below `limit`. */
export type Dice = (limit: number) => number;

/** Makes the sequence of numbers of a seed (mulberry32). */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  };
}

type Container = { [key: string]: unknown } | unknown[];

/** Values that replace others. */
const replacements: readonly (() => unknown)[] = [
  () => null,
  () => true,
  () => 0,
  () => -1,
  () => 1.5,
  () => 1e308,
  () => "",
  () => " padded ",
  () => "OTHER",
  () => "UNKNOWN",
  () => "2024",
  () => "2024-02-31",
  () => "N/A",
  () => "18 years",
  () => "\u0000",
  () => "\ud800",
  () => "x".repeat(501),
  () => [],
  () => ({}),
  () => [[]],
  () => [null, "A", 1],
  () => ({ type: "OTHER", name: "x" }),
  () => JSON.parse('{"__proto__":{"polluted":true},"constructor":1,"toString":"x"}') as unknown,
  () => nested(150),
];

function nested(depth: number): unknown {
  let value: unknown = "deep";
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : { in: value };
  return value;
}

const newKeys = ["__proto__", "constructor", "hasOwnProperty", "a/b~c", "", "0", "length", "newField", "Label"];

/** Returns a copy of a document with one or two changes. */
export function mutated(document: object, roll: Dice): object {
  const copy = structuredClone(document);
  const changes = 1 + roll(2);
  for (let change = 0; change < changes; change++) mutate(copy as Container, roll);
  return copy;
}

/** Changes one random key or index. */
function mutate(root: Container, roll: Dice): void {
  const container = chooseContainer(root, roll);
  const keys = Object.keys(container);
  const key = keys[roll(Math.max(1, keys.length))];
  const value = key === undefined ? undefined : (container as { [key: string]: unknown })[key];
  const set = (at: string, to: unknown): void => {
    Object.defineProperty(container, at, { value: to, enumerable: true, configurable: true, writable: true });
  };
  const replacement = (): unknown => replacements[roll(replacements.length)]!();
  if (Array.isArray(container)) {
    const index = roll(container.length + 1);
    const action = roll(5);
    if (action === 0) container.splice(index, 1);
    else if (action === 1) container.splice(index, 0, replacement());
    else if (action === 2) container.reverse();
    else if (action === 3)
      container.splice(index, 0, structuredClone(container[roll(Math.max(1, container.length))] ?? null));
    else if (key !== undefined) container[Number(key)] = replacement();
    return;
  }
  switch (roll(8)) {
    case 0:
      if (key !== undefined) Reflect.deleteProperty(container, key);
      break;
    case 1:
    case 2:
      if (key !== undefined) set(key, replacement());
      break;
    case 3:
      set(newKeys[roll(newKeys.length)]!, replacement());
      break;
    case 4:
      // The same keys in another order.
      for (const each of keys.toReversed()) {
        const held = container[each];
        Reflect.deleteProperty(container, each);
        set(each, held);
      }
      break;
    case 5:
      if (key !== undefined) set(key, [value]);
      break;
    case 6:
      if (key !== undefined) set(key, { [key]: value });
      break;
    default: {
      // The value of another key.
      const other = keys[roll(Math.max(1, keys.length))];
      if (key !== undefined && other !== undefined) set(key, structuredClone(container[other]));
    }
  }
}

/** Chooses an object or list of the document, each with the same probability. */
function chooseContainer(root: Container, roll: Dice): Container {
  let chosen = root;
  let seen = 0;
  const open: Container[] = [root];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    seen += 1;
    if (roll(seen) === 0) chosen = next;
    for (const each of Object.values(next)) if (typeof each === "object" && each !== null) open.push(each as Container);
  }
  return chosen;
}
