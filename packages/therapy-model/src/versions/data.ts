/** Reading and changing data whose structure is not validated yet. */

/** An object by its fields. */
export interface Fields {
  readonly [name: string]: unknown;
}

/** Checks whether a value is an object and not an array. */
export function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value of an own field of an object; inherited fields are `undefined`. */
export function ownField(value: object, name: string): unknown {
  return Object.hasOwn(value, name) ? (value as Fields)[name] : undefined;
}

/** Copies an object with changed names and values of its fields, in the same order. Returns the object if nothing changes. */
export function mapFields(
  value: Fields,
  change: (name: string, field: unknown) => readonly [name: string, field: unknown],
): Fields {
  let changed = false;
  const entries = Object.entries(value).map(([name, field]) => {
    const entry = change(name, field);
    if (entry[0] !== name || !Object.is(entry[1], field)) changed = true;
    return entry;
  });
  // `fromEntries` creates an own field `__proto__`, where an assignment would set the prototype.
  return changed ? Object.fromEntries(entries) : value;
}

/** Copies an array with changed members. Returns the array if nothing changes. */
export function mapMembers(list: readonly unknown[], change: (member: unknown) => unknown): readonly unknown[] {
  let changed = false;
  const members = list.map((member) => {
    const now = change(member);
    if (!Object.is(now, member)) changed = true;
    return now;
  });
  return changed ? members : list;
}
