/**
 * The law of the adapters, as something that can be asked of any adapter and any document.
 *
 * `holds` does not trust the adapter's own bookkeeping: it prunes the document by the residue and compares what
 * remains with what `write` gives without it, so that a leaf that is in both places, or in none, is found.
 */
import { isDeepStrictEqual } from "node:util";
import { formatPointer, type JsonPointer, parsePointer, predicate, validate } from "@org/therapy-model";
import type * as z from "zod";
import type { Adapter, JsonObject, Residue } from "../src/index.ts";

/** What an adapter made of the leaves of a document. */
export interface Account {
  /** How many leaves the document has. */
  readonly leaves: number;
  /** How many of them are in the residue. */
  readonly left: number;
}

/** Whether something is a leaf: a scalar, an empty object or an empty list. */
function isLeaf(value: unknown): boolean {
  return typeof value !== "object" || value === null || Object.keys(value).length === 0;
}

/** How many leaves a value has. */
export function countLeaves(value: unknown): number {
  if (isLeaf(value)) return 1;
  let count = 0;
  for (const each of Object.values(value as object)) count += countLeaves(each);
  return count;
}

/** The leaves of a value by path, the indexes of lists written as `*`. */
export function leafPaths(value: unknown, path = "", found = new Map<string, number>()): Map<string, number> {
  if (isLeaf(value)) {
    found.set(path, (found.get(path) ?? 0) + 1);
  } else {
    for (const [key, each] of Object.entries(value as object)) {
      leafPaths(each, `${path}/${Array.isArray(value) ? "*" : key}`, found);
    }
  }
  return found;
}

const nothing = Symbol("nothing");

/** A document without the leaves of a residue; containers that lose all their leaves go with them. */
export function pruned(document: unknown, residue: Residue): unknown {
  const left = prune(document, residue, []);
  return left === nothing ? {} : left;
}

function prune(value: unknown, residue: Residue, path: readonly (string | number)[]): unknown {
  if (path.length > 0 && Object.hasOwn(residue, formatPointer(path))) return nothing;
  if (isLeaf(value)) return value;
  if (Array.isArray(value)) {
    const kept = value.map((each, index) => prune(each, residue, [...path, index])).filter((each) => each !== nothing);
    return kept.length === 0 ? nothing : kept;
  }
  const kept = Object.entries(value as object)
    .map(([key, each]) => [key, prune(each, residue, [...path, key])] as const)
    .filter(([, each]) => each !== nothing);
  return kept.length === 0 ? nothing : Object.fromEntries(kept);
}

/** Whether two JSON values are the same, the order of keys aside. */
export function isSame(left: unknown, right: unknown): boolean {
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) {
    return Object.is(left, right);
  }
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every(
    (key) => Object.hasOwn(right, key) && isSame((left as JsonObject)[key], (right as JsonObject)[key]),
  );
}

/** Holds one document against the law; gives what was made of its leaves, or `undefined` where it could not be read. */
export function keepsLaw<Value>(
  adapter: Adapter<Value>,
  schema: z.ZodType<Value, Value>,
  document: unknown,
): Account | undefined {
  const before = JSON.stringify(document);
  const result = adapter.read(document);
  if (JSON.stringify(document) !== before) throw new Error("reading changed the document");
  if (!result.ok) {
    if (result.issues.length === 0) throw new Error("a document was refused without an issue");
    return undefined;
  }
  const { value, residue, notes } = result;
  if (!predicate(schema)(value)) {
    const checked = validate(schema, value);
    throw new Error(`the record is not valid: ${JSON.stringify(checked.ok ? "predicate only" : checked.issues)}`);
  }
  if (!isSame(adapter.write(value, residue), document)) {
    throw new Error(`the document does not come back: ${difference(adapter.write(value, residue), document)}`);
  }
  const bare = adapter.write(value);
  const expected = pruned(document, residue);
  if (!isSame(bare, expected)) throw new Error(`value and residue overlap or leak: ${difference(bare, expected)}`);
  for (const pointer in residue) {
    const found = at(document, parsePointer(pointer as JsonPointer));
    if (found !== residue[pointer] && !isDeepStrictEqual(found, residue[pointer])) {
      throw new Error(`the residue has something else at ${pointer} than the document`);
    }
  }
  for (const { path, message } of notes) {
    if (at(document, parsePointer(path)) === undefined) throw new Error(`a note stands at nothing: ${path} ${message}`);
  }
  // What the record holds is read again without the rest: nothing of it leans on the residue.
  const again = adapter.read(bare);
  if (!again.ok || Object.keys(again.residue).length > 0 || !isSame(adapter.write(again.value), bare)) {
    throw new Error("the document without residue is read as another record");
  }
  const leaves = countLeaves(document);
  const left = Object.values(residue).reduce<number>((sum, each) => sum + countLeaves(each), 0);
  if (countLeaves(bare) + left !== leaves && !(isLeaf(bare) && left === leaves)) {
    throw new Error(`${leaves} leaves, but ${countLeaves(bare)} in the value and ${left} in the residue`);
  }
  return { leaves, left };
}

function at(document: unknown, keys: readonly string[]): unknown {
  let node = document;
  for (const key of keys) {
    const inside = typeof node === "object" && node !== null && Object.hasOwn(node, key);
    node = inside ? (node as JsonObject)[key] : undefined;
  }
  return node;
}

/** The first place where two values differ, in words. */
function difference(left: unknown, right: unknown, path = ""): string {
  const both = [left, right];
  if (both.some((each) => typeof each !== "object" || each === null)) {
    return `${path}: ${JSON.stringify(left)?.slice(0, 200)} and ${JSON.stringify(right)?.slice(0, 200)}`;
  }
  for (const key of new Set([...Object.keys(left as object), ...Object.keys(right as object)])) {
    const [a, b] = both.map((each) => (Object.hasOwn(each as object, key) ? (each as JsonObject)[key] : undefined));
    if (!isSame(a, b)) return difference(a, b, `${path}/${key}`);
  }
  return `${path}: a list and an object`;
}
