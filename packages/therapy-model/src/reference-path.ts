/** Where records refer to other records, read off the schemas. */
import * as z from "zod";
import { fieldsOf } from "./fields.ts";
import { idKind, type RecordKind } from "./reference.ts";

/** A place in every record of a kind where an id of another record stands; `*` stands for every member of a list. */
export interface ReferencePath {
  /** The kind of record that is referred to. */
  readonly to: RecordKind;
  /** Keys from the root of the record. */
  readonly keys: readonly string[];
}

/** A reference that a record makes. */
export interface Reference {
  /** The id that is named. */
  readonly id: string;
  /** Where it stands in the record. */
  readonly path: (string | number)[];
}

/**
 * Lists the places in which records of a schema refer to other records.
 */
export function referencePaths(schema: z.core.$ZodType): ReferencePath[] {
  const found: ReferencePath[] = [];
  collect(schema, [], new Set(), found);
  return found.filter(({ keys }) => keys.join() !== "id");
}

function collect(
  schema: z.core.$ZodType,
  keys: readonly string[],
  within: Set<z.core.$ZodType>,
  found: ReferencePath[],
): void {
  const to = idKind(schema);
  if (to !== undefined) {
    if (!found.some((known) => known.keys.join("/") === keys.join("/"))) found.push({ to, keys });
    return;
  }
  if (within.has(schema)) return;
  within.add(schema);
  if (schema instanceof z.ZodOptional) collect(schema._zod.def.innerType, keys, within, found);
  if (schema instanceof z.ZodArray) collect(schema._zod.def.element, [...keys, "*"], within, found);
  if (schema instanceof z.ZodUnion) for (const option of schema._zod.def.options) collect(option, keys, within, found);
  if (schema instanceof z.ZodObject) {
    for (const [key, field] of fieldsOf(schema)) collect(field, [...keys, key], within, found);
  }
  within.delete(schema);
}

/**
 * Follows a reference path through a record.
 */
export function referencesAt(record: unknown, { keys }: ReferencePath): Reference[] {
  const found: Reference[] = [];
  follow(record, keys, 0, [], found);
  return found;
}

function follow(
  node: unknown,
  keys: readonly string[],
  at: number,
  path: (string | number)[],
  found: Reference[],
): void {
  if (node === undefined || node === null) return;
  const key = keys[at];
  if (key === undefined) {
    found.push({ id: node as string, path });
  } else if (key === "*") {
    for (const [index, member] of (node as unknown[]).entries()) follow(member, keys, at + 1, [...path, index], found);
  } else {
    follow((node as { readonly [key: string]: unknown })[key], keys, at + 1, [...path, key], found);
  }
}
