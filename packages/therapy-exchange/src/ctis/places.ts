/** Values of a CTIS document by their place. */
import { isObject } from "../mapping/is-object.ts";
import type { JsonObject } from "../mapping/unmapped.ts";

/** Returns the object at a path; an object without keys if there is no object. */
export function objectIn(wire: JsonObject, path: readonly string[]): JsonObject {
  let value: unknown = wire;
  for (const key of path) value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return isObject(value) ? value : {};
}

/** Returns the members of a list of objects; a member that is not an object is one without keys. */
export function listIn(wire: JsonObject, key: string): readonly JsonObject[] {
  const value = Object.hasOwn(wire, key) ? wire[key] : undefined;
  return Array.isArray(value) ? value.map((each) => (isObject(each) ? each : {})) : [];
}

/** Puts a part at a path. */
export function nested(path: readonly string[], part: JsonObject): JsonObject {
  return path.reduceRight<JsonObject>((inner, key) => ({ [key]: inner }), part);
}

/** Makes an object of the entries that have a value. */
export function present(entries: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}
