/** Values of the attributes of objects. */
import { isObject } from "../../mapping/is-object.ts";
import type { JsonObject } from "../../mapping/unmapped.ts";

/** Whether an attribute has no value. */
export function isMissing(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}

/** Returns the objects in an attribute: those of a list, or the one. */
export function objectsOf(value: unknown): readonly JsonObject[] {
  if (Array.isArray(value)) return (value as unknown[]).filter(isObject);
  return isObject(value) ? [value] : [];
}

/** Returns the ids in an attribute: those of a list, or the one. */
export function idsOf(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? (value as unknown[]) : [value];
  return values.filter((each): each is string => typeof each === "string" && each !== "");
}

/** Returns the code of a code or of an alias code. */
export function codeIn(value: unknown): unknown {
  if (!isObject(value)) return undefined;
  return isObject(value["standardCode"]) ? value["standardCode"]["code"] : value["code"];
}

/** Returns the members that another one before or after equals by a key; those with the key `undefined` are left out. */
export function duplicates<Member>(
  members: readonly Member[],
  keyOf: (member: Member) => string | undefined,
): readonly Member[] {
  const counts = new Map<string, number>();
  const keys = members.map(keyOf);
  for (const key of keys) if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  return members.filter((_, index) => (counts.get(keys[index] ?? "") ?? 0) > 1);
}

/** Groups members by a key. */
export function grouped<Member, Key>(
  members: readonly Member[],
  keyOf: (member: Member) => Key,
): ReadonlyMap<Key, readonly Member[]> {
  const groups = new Map<Key, Member[]>();
  for (const member of members) {
    const key = keyOf(member);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [member]);
    else group.push(member);
  }
  return groups;
}
