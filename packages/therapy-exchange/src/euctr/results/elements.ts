/** Repeated elements of the results: `{ arms: { arm: … } }`, with one member or a list of at least two. */
import { isObject } from "../../mapping/is-object.ts";
import { isMultilineText, isSingleLineText } from "../../mapping/text.ts";
import type { JsonObject } from "../../mapping/unmapped.ts";

const digits = /^(?:0|[1-9]\d{0,8})$/;

/** Returns the value of a key, if it is an object; an object without keys otherwise. */
export function objectIn(wire: JsonObject, key: string): JsonObject {
  const value = wire[key];
  return isObject(value) ? value : {};
}

/** Returns the value of `value` in the object of a key, such as a code. */
export function codeIn(wire: JsonObject, key: string): unknown {
  return objectIn(wire, key)["value"];
}

/** Returns a line of text, if the value is one. */
export function lineOf(wire: unknown): string | undefined {
  return isSingleLineText(wire) ? wire : undefined;
}

/** Returns a text of one or more lines, if the value is one. */
export function textOf(wire: unknown): string | undefined {
  return isMultilineText(wire) ? wire : undefined;
}

/**
 * Reads the members in an element of their own. A list of which fewer than two members can be read has none, because one
 * member is written without a list.
 */
export function membersIn<Member>(
  wire: JsonObject,
  list: string,
  key: string,
  read: (member: JsonObject) => Member | undefined,
): Member[] {
  const value = objectIn(wire, list)[key];
  const isList = Array.isArray(value);
  const read1 = (isList ? (value as unknown[]) : [value]).flatMap((each) => {
    const member = isObject(each) ? read(each) : undefined;
    return member === undefined ? [] : [member];
  });
  return isList && read1.length < 2 ? [] : read1;
}

/** Writes members in an element of their own; `undefined` for an empty list. */
export function elementOf(key: string, members: readonly unknown[]): JsonObject | undefined {
  if (members.length === 0) return undefined;
  return { [key]: members.length === 1 ? members[0] : members };
}

/** Makes an object of the entries that have a value; `undefined` if none has. */
export function filled<Filled extends object>(entries: { [Key in keyof Filled]: Filled[Key] | undefined }):
  | Filled
  | undefined {
  const found = Object.entries(entries).filter(([, value]) => value !== undefined);
  return found.length === 0 ? undefined : (Object.fromEntries(found) as Filled);
}

/** Returns a number in digits, if the value is one. */
export function countOf(wire: unknown): number | undefined {
  return typeof wire === "string" && digits.test(wire) ? Number(wire) : undefined;
}
