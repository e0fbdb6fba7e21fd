/** Dates that are actual or anticipated. */
import type { DateType, PartialDate } from "@org/therapy-model";
import type { JsonObject } from "../mapping/unmapped.ts";
import { definitionUrl } from "./base.ts";
import { extensionsOf } from "./fields.ts";

/** The URL of the extension of a date that is actual or anticipated. */
export const dateTypeUrl: string = definitionUrl("date-type");

const extended: { readonly [Type in DateType]: JsonObject } = {
  actual: Object.freeze({ extension: Object.freeze([Object.freeze({ url: dateTypeUrl, valueCode: "actual" })]) }),
  anticipated: Object.freeze({
    extension: Object.freeze([Object.freeze({ url: dateTypeUrl, valueCode: "anticipated" })]),
  }),
};

/** A date and, if it is known, whether it is actual. */
interface TypedDate {
  readonly value: PartialDate;
  readonly type?: DateType | undefined;
}

/** Writes a date into a key of an element. */
export function writeDate({ value, type }: TypedDate, element: JsonObject, key: string): void {
  element[key] = value;
  if (type !== undefined) element[`_${key}`] = extended[type];
}

/** Reads the date in a key of an element. */
export function readDate(element: JsonObject, key: string): JsonObject | undefined {
  const value = element[key];
  if (value === undefined) return undefined;
  const type = extensionsOf(element[`_${key}`], dateTypeUrl)[0]?.["valueCode"];
  return type === undefined ? { value } : { value, type };
}
