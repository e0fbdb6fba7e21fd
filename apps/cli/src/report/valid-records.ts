/** The valid part of an invalid record. */
import { validate, type ModelRecord, type RecordKind } from "@org/therapy-model";
import * as z from "zod";
import { recordSchemas } from "../record-schemas.ts";

/** A record in which any field except kind and id may be missing. */
export type PartOf<Record extends ModelRecord> = { kind: Record["kind"]; id: Record["id"] } & Partial<Record>;

const withId = { id: z.string() };
const lenient: { readonly [Kind in RecordKind]: z.ZodType } = {
  organization: recordSchemas.organization.partial().extend(withId),
  platform: recordSchemas.platform.partial().extend(withId),
  therapy: recordSchemas.therapy.partial().extend(withId),
  trial: recordSchemas.trial.partial().extend(withId),
  regulatory_event: recordSchemas.regulatory_event.partial().extend(withId),
  source: recordSchemas.source.partial().extend(withId),
};

/** The maximum number of passes that remove invalid fields. */
const attempts = 20;

/**
 * Returns a copy of a record without its invalid fields; nothing if it has no valid kind or id.
 *
 * The record itself is not changed.
 */
export function validRecords(record: unknown): PartOf<ModelRecord> | undefined {
  if (typeof record !== "object" || record === null || !("kind" in record) || !("id" in record)) return undefined;
  if (typeof record.kind !== "string" || !Object.hasOwn(lenient, record.kind)) return undefined;
  const schema = lenient[record.kind as RecordKind];
  let part: unknown = record;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const result = validate(schema, part);
    if (result.ok) return part as PartOf<ModelRecord>;
    if (attempt === 0) part = structuredClone(record);
    for (const { code, path } of result.issues.toReversed()) {
      const invalid = code === "missing_field" ? path.slice(0, -1) : path;
      if (invalid.length === 0 || invalid[0] === "kind" || invalid[0] === "id") return undefined;
      remove(part, invalid);
    }
  }
  return undefined;
}

function remove(root: unknown, path: readonly (string | number)[]): void {
  let node = root;
  for (const key of path.slice(0, -1)) node = (node as { readonly [key: string]: unknown } | undefined)?.[key];
  const last = path.at(-1)!;
  if (Array.isArray(node)) node.splice(Number(last), 1);
  else if (typeof node === "object" && node !== null) Reflect.deleteProperty(node, last);
}
