/** Records that are spoilt leaf by leaf, as a hurried hand or a careless program spoils them. */

/** A JSON value. */
export type Json = { [key: string]: Json } | Json[] | string | number | boolean | null;
/** Keys and indexes from the root of a value. */
export type Path = (string | number)[];

/** Two letters swapped or, where they are the same, one left out: what a hurried hand does. */
function mistyped(leaf: Json): Json | undefined {
  if (typeof leaf !== "string" || leaf.length < 2) return undefined;
  const at = Math.floor(leaf.length / 2);
  const [before, a = "", b = "", after] = [leaf.slice(0, at - 1), leaf[at - 1], leaf[at], leaf.slice(at + 1)];
  return a === b ? `${before}${b}${after}` : `${before}${b}${a}${after}`;
}

/** What becomes of a leaf, by what is done to it; nothing where it goes. */
const spoilt = {
  deleted: () => undefined,
  "of another type": (leaf: Json): Json => (typeof leaf === "number" ? "many" : 42),
  mistyped,
  null: (): Json => null,
  "out of range": (leaf: Json): Json => (typeof leaf === "string" ? "x".repeat(200_000) : 1e300),
} as const;
/** Every leaf of a value, with its place. */
export function* leaves(node: Json, path: Path = []): Generator<[Path, Json]> {
  if (typeof node !== "object" || node === null) yield [path, node];
  else if (Array.isArray(node)) for (const [index, member] of node.entries()) yield* leaves(member, [...path, index]);
  else for (const [key, member] of Object.entries(node)) yield* leaves(member, [...path, key]);
}

/** A copy of what leads to a place, with another value there, or none. */
export function replaced(node: Json, [key, ...rest]: Path, value: Json | undefined): Json {
  if (Array.isArray(node)) {
    const copy = [...node];
    if (rest.length === 0 && value === undefined) copy.splice(key as number, 1);
    else copy[key as number] = rest.length === 0 ? value! : replaced(copy[key as number]!, rest, value);
    return copy;
  }
  const copy: { [key: string]: Json } = { ...(node as { [key: string]: Json }) };
  if (rest.length > 0) copy[key!] = replaced(copy[key!]!, rest, value);
  else if (value === undefined) return Object.fromEntries(Object.entries(copy).filter(([each]) => each !== key));
  else copy[key!] = value;
  return copy;
}

/** A way in which a record was spoilt. */
export interface Spoiling {
  /** What was done to the leaf, or beside it. */
  readonly name: string;
  /** Where. */
  readonly path: Path;
  /** The record afterwards. */
  readonly bad: Json;
}

/** Spoils every leaf of a record in each way, and adds a field beside it. */
export function* spoilings(record: Json): Generator<Spoiling> {
  for (const [path, leaf] of leaves(record)) {
    for (const [name, spoil] of Object.entries(spoilt)) {
      const value = spoil(leaf);
      if (name === "mistyped" && (value === undefined || value === leaf)) continue;
      yield { name, path, bad: replaced(record, path, value) };
    }
    const owner = path.slice(
      0,
      path.findLastIndex((key) => typeof key === "string"),
    );
    const extra = [...owner, "extraSibling"];
    yield { name: "with an extra sibling", path: extra, bad: replaced(record, extra, true) };
  }
}
