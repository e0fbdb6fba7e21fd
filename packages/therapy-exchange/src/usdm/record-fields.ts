/** Extension attributes with the fields of a record that USDM has no attribute for, one for each field. */
import { predicate } from "@org/therapy-model/schema";
import * as z from "zod";
import { isObject } from "../mapping/is-object.ts";
import { fieldSchema } from "../mapping/lens.ts";
import type { JsonObject } from "../mapping/unmapped.ts";
import { extensionUrl } from "./base.ts";
import { extensionAttribute, parsed, valueKey } from "./extension.ts";
import type { StudyObject } from "./study-object.ts";

function urlOf(kind: string, field: string): string {
  return extensionUrl(`${kind}-${field.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
}

/** Adds the fields of a record. `null` is a field that the record does not have. */
export function addRecordFields(object: StudyObject, kind: string, fields: JsonObject): void {
  for (const [field, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    const key = valueKey(value);
    const stated = key !== "valueString" ? value : typeof value === "string" ? value : JSON.stringify(value);
    object.add("extensionAttributes", extensionAttribute(urlOf(kind, field), { [key]: stated }));
  }
}

/** Reads the fields of a record, each valid by the schema of the record. */
export function readRecordFields(wire: JsonObject, kind: string, schema: z.ZodType): JsonObject {
  const extensions = wire["extensionAttributes"];
  const fields: JsonObject = {};
  const known = fieldsByUrl(kind, schema);
  for (const each of Array.isArray(extensions) ? (extensions as unknown[]) : []) {
    const found = isObject(each) ? known.get(each["url"]) : undefined;
    if (found === undefined) continue;
    const { valueString: text, valueBoolean, valueInteger } = each as JsonObject;
    const value = valueBoolean ?? valueInteger ?? (found.isText && text !== "null" ? text : parsed(text));
    if (value === null || found.accepts(value)) fields[found.field] = value;
  }
  return fields;
}

/** A field of a record, and whether its value is a text. */
interface RecordField {
  readonly field: string;
  readonly isText: boolean;
  readonly accepts: (value: unknown) => boolean;
}

const knownFields = new Map<string, ReadonlyMap<unknown, RecordField>>();

function fieldsByUrl(kind: string, schema: z.ZodType): ReadonlyMap<unknown, RecordField> {
  let fields = knownFields.get(kind);
  if (fields === undefined) {
    const names = Object.keys((schema as z.ZodObject).shape).filter((name) => name !== "kind" && name !== "id");
    fields = new Map(names.map((field) => [urlOf(kind, field), recordField(field, fieldSchema(schema, field))]));
    knownFields.set(kind, fields);
  }
  return fields;
}

function recordField(field: string, type: z.ZodType): RecordField {
  const isList = type instanceof z.ZodArray || type instanceof z.ZodObject;
  return {
    field,
    isText: !isList && !(type instanceof z.ZodBoolean || type instanceof z.ZodNumber),
    accepts: predicate(type),
  };
}
