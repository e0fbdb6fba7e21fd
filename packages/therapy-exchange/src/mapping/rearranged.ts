/**
 * Values that the model arranges in another way than the document, such as a table that the document has by group and the
 * model by row.
 *
 * Such a value is read as a whole, and written again. What `write` returns must be in the document at the same place; the
 * other leaves of the document are left unmapped. A reading that cannot be written, or that is read differently from what
 * was written, does not count.
 */
import { predicate } from "@org/therapy-model/schema";
import type * as z from "zod";
import { isObject } from "./is-object.ts";
import { leaveUnmapped, type ReadContext } from "./read-context.ts";
import type { JsonObject } from "./unmapped.ts";

/** How a value is read and written, given what the rest of the document states. */
export interface Rearrangement<Value, Given> {
  /** The accepted values, as a phrase for messages. */
  readonly expected: string;
  /** The schema of the value. */
  readonly schema: z.ZodType<Value>;
  /** Returns the possible readings of an object, the most complete first. */
  read(wire: JsonObject, given: Given): Iterable<Value>;
  /** Writes the value; `undefined` if it cannot be written. */
  write(value: Value, given: Given): JsonObject | undefined;
}

/** A codec that depends on what the rest of the document states. */
export interface RearrangedCodec<Value, Given> {
  /** The accepted values, as a phrase for messages. */
  readonly expected: string;
  /** Reads a value. Returns `undefined`, with the context unchanged, if there is no reading that can be written. */
  read(wire: unknown, context: ReadContext, given: Given): Value | undefined;
  /** Writes a value; `undefined` if the document could not be read again. */
  write(value: Value, given: Given): JsonObject | undefined;
}

interface Rest {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

interface Reading<Value> {
  readonly value: Value;
  readonly written: JsonObject;
  readonly rest: readonly Rest[];
}

/** Makes the codec of a rearranged value. */
export function rearranged<Value, Given>(how: Rearrangement<Value, Given>): RearrangedCodec<Value, Given> {
  const accepts = predicate(how.schema);
  function* readings(wire: JsonObject, given: Given): Generator<Reading<Value>> {
    for (const value of how.read(wire, given)) {
      const written = accepts(value) ? how.write(value, given) : undefined;
      const rest = written === undefined ? undefined : restOf(wire, written);
      if (rest !== undefined) yield { value, written: written!, rest };
    }
  }
  const readAgain = (written: JsonObject, given: Given): Value | undefined => {
    for (const { value, rest } of readings(written, given)) return rest.length === 0 ? value : undefined;
    return undefined;
  };
  return {
    expected: how.expected,
    read(wire, context, given) {
      if (!isObject(wire)) return undefined;
      for (const { value, written, rest } of readings(wire, given)) {
        if (JSON.stringify(readAgain(written, given)) !== JSON.stringify(value)) continue;
        leaveRest(rest, context);
        return value;
      }
      return undefined;
    },
    write(value, given) {
      const written = how.write(value, given);
      return written !== undefined && readAgain(written, given) !== undefined ? written : undefined;
    },
  };
}

/** Leaves values below the current one unmapped. */
function leaveRest(rest: readonly Rest[], context: ReadContext): void {
  const { depth } = context;
  for (const { path, value } of rest) {
    for (const [index, key] of path.entries()) context.path[depth + 1 + index] = key;
    context.depth = depth + path.length;
    leaveUnmapped(context, value);
  }
  context.depth = depth;
}

/** Returns what a document has beside the written value; `undefined` if the written value is not in it. */
function restOf(document: JsonObject, written: JsonObject): Rest[] | undefined {
  const rest: Rest[] = [];
  return compare(document, written, [], rest) ? rest : undefined;
}

function compare(document: unknown, written: unknown, path: (string | number)[], rest: Rest[]): boolean {
  if (Array.isArray(written)) return Array.isArray(document) && compareLists(document, written, path, rest);
  if (!isObject(written)) return Object.is(document, written);
  // An empty object is a leaf, which the document must have as such; no reading needs one.
  if (!isObject(document) || Object.keys(written).length === 0) return false;
  for (const key in written) {
    if (!Object.hasOwn(document, key) || !compare(document[key], written[key], [...path, key], rest)) return false;
  }
  for (const key in document) {
    if (!Object.hasOwn(written, key)) rest.push({ path: [...path, key], value: document[key] });
  }
  return true;
}

/** Compares lists: each written member is the next one of the document that has it; those between are left. */
function compareLists(
  document: readonly unknown[],
  written: readonly unknown[],
  path: readonly (string | number)[],
  rest: Rest[],
): boolean {
  let next = 0;
  for (const [index, member] of document.entries()) {
    const inner: Rest[] = [];
    if (next < written.length && compare(member, written[next], [...path, index], inner)) {
      rest.push(...inner);
      next += 1;
    } else {
      rest.push({ path: [...path, index], value: member });
    }
  }
  return next === written.length;
}
