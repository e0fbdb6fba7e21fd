/** What can still be read of a record that has issues. */
import { validate, type ModelRecord, type RecordKind } from "@org/therapy-model";
import * as z from "zod";
import { recordSchemas } from "../record-schemas.ts";

/** A record of which any field but its kind and id may be missing. */
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

/** How often what is wrong may be taken out before the record is given up. */
const attempts = 20;

/**
 * Leaves out of a record what is wrong with it, so that the rest can be shown; nothing if it has no kind or no id.
 *
 * The value itself is not changed.
 */
export function soundPart(record: unknown): PartOf<ModelRecord> | undefined {
  if (typeof record !== "object" || record === null || !("kind" in record) || !("id" in record)) return undefined;
  if (typeof record.kind !== "string" || !Object.hasOwn(lenient, record.kind)) return undefined;
  const schema = lenient[record.kind as RecordKind];
  let part: unknown = record;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const result = validate(schema, part);
    if (result.ok) return part as PartOf<ModelRecord>;
    if (attempt === 0) part = structuredClone(record);
    for (const { code, path } of result.issues.toReversed()) {
      const wrong = code === "missing_field" ? path.slice(0, -1) : path;
      if (wrong.length === 0 || wrong[0] === "kind" || wrong[0] === "id") return undefined;
      remove(part, wrong);
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
