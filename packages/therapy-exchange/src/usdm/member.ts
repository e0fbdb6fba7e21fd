/** Members: how an object of a record is written as an object of a study, and read from it. */
import { predicate } from "@org/therapy-model/schema";
import type * as z from "zod";
import { isEqual } from "../mapping/difference.ts";
import { isObject } from "../mapping/is-object.ts";
import type { JsonObject } from "../mapping/unmapped.ts";
import { addFields, fieldsIn } from "./extension.ts";
import type { ReadMember, Reading, StatedMember, StudyObject } from "./study-object.ts";

/** Adds the fields that the attributes of a written object do not state, given those that are read from it. */
export function complete(object: StudyObject, { value, elsewhere }: StatedMember, read: JsonObject): void {
  const fields: JsonObject = {};
  for (const [key, each] of Object.entries(value) as readonly (readonly [string, unknown])[]) {
    if (each !== undefined && elsewhere?.includes(key) !== true && !isEqual(each, read[key])) fields[key] = each;
  }
  for (const key of Object.keys(read)) {
    if (read[key] !== undefined && (value as JsonObject)[key] === undefined) fields[key] = null;
  }
  addFields(object, fields);
}

/** Completes what was read from attributes with the extension of the object. */
export function withFields(read: JsonObject, wire: JsonObject): JsonObject {
  const value: JsonObject = {};
  for (const [key, each] of Object.entries({ ...read, ...fieldsIn(wire) })) {
    if (each !== undefined && each !== null) value[key] = each;
  }
  return value;
}

/** Makes the function that reads the members of a list. Objects that the model does not accept are not read. */
export function memberReader<Value extends object>(
  schema: z.ZodType<Value, Value>,
  read: ReadMember,
): (wire: unknown, reading: Reading) => Value | undefined {
  const isValid = predicate(schema);
  return (wire, reading) => {
    if (!isObject(wire)) return undefined;
    const value = withFields(read(wire, reading), wire);
    if (!isValid(value)) return undefined;
    reading.origins.set(value, wire);
    return value as Value;
  };
}

/** Returns the objects of a list. */
export function objectsIn(wire: unknown, key: string): readonly JsonObject[] {
  const list = isObject(wire) ? wire[key] : undefined;
  return Array.isArray(list) ? (list as unknown[]).filter(isObject) : [];
}

/** Returns a text that is not empty, without the spaces around it. */
export function textIn(wire: unknown, key: string): string | undefined {
  const text = isObject(wire) ? wire[key] : undefined;
  const trimmed = typeof text === "string" ? text.trim() : "";
  return trimmed === "" ? undefined : trimmed;
}

/** Returns a list, or `undefined` without members. */
export function listOf<Value>(values: readonly (Value | undefined)[]): Value[] | undefined {
  const defined = values.filter((each) => each !== undefined);
  return defined.length === 0 ? undefined : defined;
}
