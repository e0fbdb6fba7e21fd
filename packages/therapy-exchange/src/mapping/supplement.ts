/**
 * Supplements of an adapter: leaves of the document that follow from what the record has, such as values that the registry
 * repeats in other places, and lists beside texts.
 *
 * An adapter reads the document without them. A supplement then compares what it would write with the document. If all of it is there,
 * the supplement notes that in the record, and the leaves are no longer unmapped; otherwise the record is as before.
 */
import { formatPointer, parsePointer } from "@org/therapy-model/records";
import type { JsonPointer } from "@org/therapy-model";
import type { Adapter, ReadResult } from "./adapter.ts";
import { isObject } from "./is-object.ts";
import type { Note } from "./read-context.ts";
import { type JsonObject, mergeUnmapped, type Unmapped } from "./unmapped.ts";
import { unwrittenValues } from "./unwritten.ts";

/** Leaves of the document that follow from the record. */
export interface Supplement<Value> {
  /** Returns the record with what `write` needs, given the document and what is written without supplements. */
  read(value: Value, written: JsonObject, document: JsonObject): Value;
  /** Writes the leaves, given what is written without supplements; `undefined` if the record has none. */
  write(value: Value, written: JsonObject): JsonObject | undefined;
}

/** Makes an adapter that also reads and writes what its supplements do. */
export function supplemented<Value extends object>(
  base: Adapter<Value>,
  supplements: readonly Supplement<Value>[],
): Adapter<Value> {
  const writeAll = (value: Value): JsonObject => {
    const written = base.write(value);
    return supplements.reduce((whole, each) => merged(whole, each.write(value, written)) ?? whole, written);
  };
  const readAll = (document: unknown): ReadResult<Value> => {
    const result = base.read(document);
    if (!result.ok || !isObject(document)) return result;
    const written = base.write(result.value);
    let value = result.value;
    let whole = written;
    let parts: JsonObject = {};
    for (const supplement of supplements) {
      const next = supplement.read(value, written, document);
      if (next === value) continue;
      const part = supplement.write(next, written);
      const together = part === undefined || !isWithin(part, document) ? undefined : merged(whole, part);
      if (together === undefined) continue;
      value = next;
      whole = together;
      parts = mergeValues(parts, part) as JsonObject;
    }
    return value === result.value ? result : { ...result, value, ...unmappedBeside(result, parts) };
  };
  return {
    read: readAll,
    write: (value, unmapped) => (unmapped === undefined ? writeAll(value) : mergeUnmapped(writeAll(value), unmapped)),
    unwritten(value) {
      const again = readAll(writeAll(value));
      return again.ok ? unwrittenValues(value as JsonObject, again.value as JsonObject) : base.unwritten(value);
    },
  };
}

/** Checks whether a document has all values of a part; lists must have the same length. */
function isWithin(part: unknown, document: unknown): boolean {
  if (Array.isArray(part)) {
    return (
      Array.isArray(document) &&
      document.length === part.length &&
      part.every((each, index) => isWithin(each, document[index]))
    );
  }
  if (!isObject(part)) return Object.is(part, document);
  return (
    isObject(document) &&
    Object.keys(part).every((key) => Object.hasOwn(document, key) && isWithin(part[key], document[key]))
  );
}

/**
 * Merges a part into a document. Returns `undefined` if both have a value at one place, or lists of different lengths, or if a
 * member of a list would be empty.
 */
function merged(document: JsonObject, part: JsonObject | undefined): JsonObject | undefined {
  if (part === undefined) return document;
  const whole = mergeValues(document, part) as JsonObject | undefined;
  return whole !== undefined && isFilled(part, whole) ? whole : undefined;
}

/** Checks that the places of a part are not empty in the document. */
function isFilled(part: unknown, whole: unknown): boolean {
  if (typeof part !== "object" || part === null) return true;
  const keys = Object.keys(part);
  if (keys.length === 0) return Object.keys(whole as object).length > 0;
  return keys.every((key) => isFilled((part as JsonObject)[key], (whole as JsonObject)[key]));
}

function mergeValues(left: unknown, right: unknown): unknown {
  if (Array.isArray(left) && Array.isArray(right)) {
    if (left.length !== right.length) return undefined;
    const members = left.map((each, index) => mergeValues(each, right[index]));
    return members.includes(undefined) ? undefined : members;
  }
  if (!isObject(left) || !isObject(right)) return undefined;
  const whole: JsonObject = { ...left };
  for (const key of Object.keys(right)) {
    const value = Object.hasOwn(left, key) ? mergeValues(left[key], right[key]) : right[key];
    if (value === undefined) return undefined;
    whole[key] = value;
  }
  return whole;
}

/** Returns the unmapped values and notes without the leaves of the parts that supplements write. */
function unmappedBeside(
  { unmapped, notes }: { readonly unmapped: Unmapped; readonly notes: Note[] },
  parts: JsonObject,
): { unmapped: Unmapped; notes: Note[] } {
  const rest: Unmapped = {};
  for (const pointer of Object.keys(unmapped)) {
    const keys = parsePointer(pointer as JsonPointer);
    leave(keys, unmapped[pointer], at(parts, keys), rest);
  }
  const pointers = Object.keys(rest);
  const isLeft = ({ code, path }: Note): boolean =>
    code !== "left_unmapped" || pointers.some((each) => each === path || each.startsWith(`${path}/`));
  return { unmapped: rest, notes: pointers.length === Object.keys(unmapped).length ? notes : notes.filter(isLeft) };
}

const absent = Symbol("absent");

/** Adds what a value has beside the part at its place. */
function leave(keys: readonly string[], value: unknown, part: unknown, rest: Unmapped): void {
  if (part === absent) rest[formatPointer(keys)] = value;
  else if (typeof value === "object" && value !== null) {
    for (const key of Object.keys(value)) leave([...keys, key], (value as JsonObject)[key], inside(part, key), rest);
  }
}

function inside(value: unknown, key: string): unknown {
  const isThere = typeof value === "object" && value !== null && Object.hasOwn(value, key);
  return isThere ? (value as JsonObject)[key] : absent;
}

function at(document: JsonObject, keys: readonly string[]): unknown {
  let value: unknown = document;
  for (const key of keys) value = inside(value, key);
  return value;
}
