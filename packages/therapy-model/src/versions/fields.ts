/** The fields of an object that nothing is known of. */

/** An object by its fields. */
export interface Fields {
  readonly [name: string]: unknown;
}

/** Whether a value is an object with fields, and no list. */
export function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a field holds; inherited ones are none. */
export function ownField(value: object, name: string): unknown {
  return Object.hasOwn(value, name) ? (value as Fields)[name] : undefined;
}

/** Makes an object anew with some of its fields changed; their order, and all other fields, stay as they are. */
export function withFields(
  value: Fields,
  change: (name: string, field: unknown) => readonly [name: string, field: unknown],
): Fields {
  // `fromEntries` makes a field of `__proto__`, where an assignment would change what the object inherits.
  return Object.fromEntries(Object.entries(value).map(([name, field]) => change(name, field)));
}
