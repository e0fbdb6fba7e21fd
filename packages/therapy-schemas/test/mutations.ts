/** Mutations of records: each value is changed in the ways of typing errors and program errors. */

/** A JSON value. */
export type Json = { [key: string]: Json } | Json[] | string | number | boolean | null;
/** Keys and indexes from the root of a value. */
export type Path = (string | number)[];

/** Swaps two letters or, if they are equal, removes one. */
function mistyped(leaf: Json): Json | undefined {
  if (typeof leaf !== "string" || leaf.length < 2) return undefined;
  const at = Math.floor(leaf.length / 2);
  const [before, a = "", b = "", after] = [leaf.slice(0, at - 1), leaf[at - 1], leaf[at], leaf.slice(at + 1)];
  return a === b ? `${before}${b}${after}` : `${before}${b}${a}${after}`;
}

/** The mutations of a value; `undefined` removes it. */
const mutations = {
  deleted: () => undefined,
  "of another type": (leaf: Json): Json => (typeof leaf === "number" ? "many" : 42),
  mistyped,
  null: (): Json => null,
  "out of range": (leaf: Json): Json => (typeof leaf === "string" ? "x".repeat(200_000) : 1e300),
} as const;
/** Every scalar of a value, with its path. */
export function* leaves(node: Json, path: Path = []): Generator<[Path, Json]> {
  if (typeof node !== "object" || node === null) yield [path, node];
  else if (Array.isArray(node)) for (const [index, member] of node.entries()) yield* leaves(member, [...path, index]);
  else for (const [key, member] of Object.entries(node)) yield* leaves(member, [...path, key]);
}

/** Copies a value with another value, or none, at a path. */
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

/** A mutated record. */
export interface Mutation {
  /** The mutation. */
  readonly name: string;
  /** The path of the mutated value. */
  readonly path: Path;
  /** The record after the mutation. */
  readonly bad: Json;
}

/** Applies each mutation to every scalar of a record, and adds a field beside it. */
export function* mutated(record: Json): Generator<Mutation> {
  for (const [path, leaf] of leaves(record)) {
    for (const [name, mutate] of Object.entries(mutations)) {
      const value = mutate(leaf);
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
