/** The fields of an object that are data: its own, as in JSON. */

/** Returns the object itself if it inherits nothing, as in parsed JSON; otherwise a copy of its own fields. */
export function ownFields(value: { readonly [key: string]: unknown }): { readonly [key: string]: unknown } {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null ? value : { ...value };
}
