/** Copies the data of a value into lists and object literals. */

type JsonObject = { [key: string]: unknown };

/**
 * Copies a value without what it inherits: only the own, enumerable fields of its objects, as `JSON.stringify` writes them.
 *
 * An object with several places is copied once. The value must have no cycles.
 */
export function plainCopy(value: unknown, copies: Map<object, unknown> = new Map()): unknown {
  if (typeof value !== "object" || value === null) return value;
  const known = copies.get(value);
  if (known !== undefined) return known;
  const copy = Array.isArray(value) ? copyList(value, copies) : copyObject(value as JsonObject, copies);
  copies.set(value, copy);
  return copy;
}

/** Returns an object itself if it inherits nothing, as in parsed JSON; otherwise a copy of its own fields. */
export function ownFields(value: { readonly [key: string]: unknown }): { readonly [key: string]: unknown } {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null ? value : { ...value };
}

function copyList(list: readonly unknown[], copies: Map<object, unknown>): unknown[] {
  const copy: unknown[] = [];
  for (let index = 0; index < list.length; index++) copy.push(plainCopy(list[index], copies));
  return copy;
}

function copyObject(object: JsonObject, copies: Map<object, unknown>): JsonObject {
  const copy: JsonObject = {};
  for (const key of Object.keys(object)) {
    // Assigned, the key `__proto__` would change the prototype.
    const value = plainCopy(object[key], copies);
    Object.defineProperty(copy, key, { value, enumerable: true, configurable: true, writable: true });
  }
  return copy;
}
