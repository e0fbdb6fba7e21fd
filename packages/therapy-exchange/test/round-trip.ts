/**
 * The round trip of an adapter, as a check of one document; `src/mapping/adapter.ts` defines it.
 *
 * The check does not rely on what the adapter reports: it removes the unmapped values from the document and compares the
 * rest with what `write` returns without them. So it finds a leaf that is in both places, or in neither.
 */
import { isDeepStrictEqual } from "node:util";
import { formatPointer, parsePointer } from "@org/therapy-model/records";
import { type JsonPointer, validate } from "@org/therapy-model";
import { predicate } from "@org/therapy-model/schema";
import type * as z from "zod";
import type { Adapter, JsonObject, Unmapped } from "../src/entries/index.ts";

/** The numbers of leaves of a document. */
export interface LeafCounts {
  /** All leaves. */
  readonly leaves: number;
  /** Those in the unmapped values. */
  readonly unmapped: number;
}

/** Checks whether a value is a leaf: a scalar, an empty object or an empty list. */
function isLeaf(value: unknown): boolean {
  return typeof value !== "object" || value === null || Object.keys(value).length === 0;
}

/** Counts the leaves of a value. */
export function countLeaves(value: unknown): number {
  if (isLeaf(value)) return 1;
  let count = 0;
  for (const each of Object.values(value as object)) count += countLeaves(each);
  return count;
}

/** Counts the leaves of a value by path, with `*` for the indexes of lists. */
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

/** Returns a document without its unmapped values, and without objects and lists that have no leaf left. */
export function pruned(document: unknown, unmapped: Unmapped): unknown {
  const rest = prune(document, unmapped, []);
  return rest === nothing ? {} : rest;
}

function prune(value: unknown, unmapped: Unmapped, path: readonly (string | number)[]): unknown {
  if (path.length > 0 && Object.hasOwn(unmapped, formatPointer(path))) return nothing;
  if (isLeaf(value)) return value;
  if (Array.isArray(value)) {
    const kept = value.map((each, index) => prune(each, unmapped, [...path, index])).filter((each) => each !== nothing);
    return kept.length === 0 ? nothing : kept;
  }
  const kept = Object.entries(value as object)
    .map(([key, each]) => [key, prune(each, unmapped, [...path, key])] as const)
    .filter(([, each]) => each !== nothing);
  return kept.length === 0 ? nothing : Object.fromEntries(kept);
}

/** Checks whether two JSON values are equal, except for the order of keys. */
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

/**
 * Checks the round trip of one document.
 *
 * @returns The numbers of leaves, or `undefined` if the document was rejected with issues.
 * @throws {Error} if the round trip is broken, with the difference.
 */
export function checkRoundTrip<Value>(
  adapter: Adapter<Value>,
  schema: z.ZodType<Value, Value>,
  document: unknown,
): LeafCounts | undefined {
  const before = JSON.stringify(document);
  const result = adapter.read(document);
  if (JSON.stringify(document) !== before) throw new Error("read changed the document");
  if (!result.ok) {
    if (result.issues.length === 0) throw new Error("a document was rejected without an issue");
    return undefined;
  }
  const { value, unmapped, notes } = result;
  if (!predicate(schema)(value)) {
    const checked = validate(schema, value);
    throw new Error(`the record is not valid: ${JSON.stringify(checked.ok ? "predicate only" : checked.issues)}`);
  }
  if (!isSame(adapter.write(value, unmapped), document)) {
    throw new Error(`write does not return the document: ${difference(adapter.write(value, unmapped), document)}`);
  }
  const bare = adapter.write(value);
  const expected = pruned(document, unmapped);
  if (!isSame(bare, expected))
    throw new Error(`a leaf is in the record and in the unmapped values, or in neither: ${difference(bare, expected)}`);
  for (const pointer in unmapped) {
    const found = at(document, parsePointer(pointer as JsonPointer));
    if (found !== unmapped[pointer] && !isDeepStrictEqual(found, unmapped[pointer])) {
      throw new Error(`the unmapped value at ${pointer} differs from the document`);
    }
  }
  for (const { path, message } of notes) {
    if (at(document, parsePointer(path)) === undefined)
      throw new Error(`a note has a path without a value: ${path} ${message}`);
  }
  // The document without the unmapped values can be read again: no mapped value depends on them.
  const again = adapter.read(bare);
  if (!again.ok || Object.keys(again.unmapped).length > 0 || !isSame(adapter.write(again.value), bare)) {
    throw new Error("the document without the unmapped values is not read as the same record");
  }
  const unwritten = adapter.unwritten(value);
  if (Object.keys(unwritten).length > 0) throw new Error(`values are not written: ${JSON.stringify(unwritten)}`);
  const leaves = countLeaves(document);
  const unmappedLeaves = Object.values(unmapped).reduce<number>((sum, each) => sum + countLeaves(each), 0);
  if (countLeaves(bare) + unmappedLeaves !== leaves && !(isLeaf(bare) && unmappedLeaves === leaves)) {
    throw new Error(`${leaves} leaves, but ${countLeaves(bare)} in the record and ${unmappedLeaves} unmapped`);
  }
  return { leaves, unmapped: unmappedLeaves };
}

function at(document: unknown, keys: readonly string[]): unknown {
  let node = document;
  for (const key of keys) {
    const inside = typeof node === "object" && node !== null && Object.hasOwn(node, key);
    node = inside ? (node as JsonObject)[key] : undefined;
  }
  return node;
}

/** Describes the first difference of two values. */
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
