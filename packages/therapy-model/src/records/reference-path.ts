/** The fields in which records refer to other records, derived from the schemas. */
import * as z from "zod";
import { fieldsOf } from "../schema/fields.ts";
import { idKind, type RecordKind } from "../domain/shared/record-id.ts";

/** A path to an id of another record, in all records of a kind; `*` is every member of a list. */
export interface ReferencePath {
  /** Kind of the referenced record. */
  readonly to: RecordKind;
  /** Keys from the root of the record. */
  readonly keys: readonly string[];
}

/** A reference in a record. */
export interface RecordReference {
  /** Id of the referenced record. */
  readonly id: string;
  /** Path in the record. */
  readonly path: (string | number)[];
}

/** Lists the reference paths of a record schema. */
export function referencePaths(schema: z.core.$ZodType): ReferencePath[] {
  const paths: ReferencePath[] = [];
  collect(schema, [], new Set(), paths);
  return paths.filter(({ keys }) => keys.join() !== "id");
}

function collect(
  schema: z.core.$ZodType,
  keys: readonly string[],
  ancestors: Set<z.core.$ZodType>,
  paths: ReferencePath[],
): void {
  const to = idKind(schema);
  if (to !== undefined) {
    if (!paths.some((known) => known.keys.join("/") === keys.join("/"))) paths.push({ to, keys });
    return;
  }
  if (ancestors.has(schema)) return;
  ancestors.add(schema);
  if (schema instanceof z.ZodOptional) collect(schema._zod.def.innerType, keys, ancestors, paths);
  if (schema instanceof z.ZodArray) collect(schema._zod.def.element, [...keys, "*"], ancestors, paths);
  if (schema instanceof z.ZodUnion)
    for (const option of schema._zod.def.options) collect(option, keys, ancestors, paths);
  if (schema instanceof z.ZodObject) {
    for (const [key, field] of fieldsOf(schema)) collect(field, [...keys, key], ancestors, paths);
  }
  ancestors.delete(schema);
}

/** Lists the references at a reference path of a record. */
export function referencesAt(record: unknown, { keys }: ReferencePath): RecordReference[] {
  const references: RecordReference[] = [];
  follow(record, keys, 0, [], references);
  return references;
}

function follow(
  node: unknown,
  keys: readonly string[],
  at: number,
  path: (string | number)[],
  references: RecordReference[],
): void {
  if (node === undefined || node === null) return;
  const key = keys[at];
  if (key === undefined) {
    references.push({ id: node as string, path });
  } else if (key === "*") {
    for (const [index, member] of (node as unknown[]).entries())
      follow(member, keys, at + 1, [...path, index], references);
  } else {
    follow((node as { readonly [key: string]: unknown })[key], keys, at + 1, [...path, key], references);
  }
}
