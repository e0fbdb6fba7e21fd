/** JSON objects. */
import type { JsonObject } from "./unmapped.ts";

/** Checks whether a value is a JSON object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
