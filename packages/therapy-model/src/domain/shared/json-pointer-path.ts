/** Paths of JSON Pointers, and the values at them. */
import type { JsonPointer } from "./json-pointer.ts";

/**
 * Formats a path of keys and indexes as a JSON Pointer.
 *
 * @example
 * ```ts
 * import { formatPointer } from "@org/therapy-model/records";
 *
 * formatPointer(["arms", 0, "a/b"]); // => "/arms/0/a~1b"
 * ```
 *
 * @see RFC 6901, section 3
 */
export function formatPointer(path: readonly PropertyKey[]): JsonPointer {
  let pointer = "";
  for (const key of path) pointer += `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
  return pointer as JsonPointer;
}

/**
 * Parses a JSON Pointer to a path of keys. An index remains a string of digits.
 *
 * @example
 * ```ts
 * import { parsePointer } from "@org/therapy-model/records";
 *
 * parsePointer("/arms/0/a~1b"); // => ["arms", "0", "a/b"]
 * ```
 */
export function parsePointer(pointer: JsonPointer): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/**
 * Returns the value at a JSON Pointer, or `undefined` if the record does not have it. Inherited properties are ignored.
 *
 * @example
 * ```ts
 * import { resolvePointer } from "@org/therapy-model/records";
 *
 * resolvePointer({ arms: [{ label: "A" }] }, "/arms/0/label"); // => "A"
 * resolvePointer({}, "/constructor"); // => undefined
 * ```
 */
export function resolvePointer(root: unknown, pointer: JsonPointer): unknown {
  let node = root;
  for (const key of parsePointer(pointer)) {
    if (typeof node !== "object" || node === null) return undefined;
    if (Array.isArray(node) ? !/^(?:0|[1-9]\d*)$/.test(key) : !Object.hasOwn(node, key)) return undefined;
    node = (node as { readonly [key: string]: unknown })[key];
  }
  return node;
}
