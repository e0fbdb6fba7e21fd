/** A part of a document that repeats others. */
import type { JsonObject } from "../mapping/unmapped.ts";
import { listIn, nested, objectIn, present } from "./places.ts";

/** Returns a part of the document from what is written without it. */
export type Repeat = (written: JsonObject) => JsonObject | undefined;

/** Repeats by name. */
export type Repeats = { readonly [name: string]: Repeat };

/** Makes the part of a list from each of its members; `undefined` if no member has one. */
export function eachOf(
  path: readonly string[],
  key: string,
  part: (member: JsonObject, index: number) => JsonObject,
): Repeat {
  return (written) => {
    const parts = listIn(objectIn(written, path), key).map((member, index) => present(part(member, index)));
    return parts.some((each) => Object.keys(each).length > 0) ? nested(path, { [key]: parts }) : undefined;
  };
}

/** Makes the part of an object; `undefined` if it is empty. */
export function partOf(path: readonly string[], part: (whole: JsonObject) => JsonObject): Repeat {
  return (written) => {
    const found = present(part(written));
    return Object.keys(found).length === 0 ? undefined : nested(path, found);
  };
}
