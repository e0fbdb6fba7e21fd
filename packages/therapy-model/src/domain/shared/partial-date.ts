/** Dates with the precision of the source: a year, a month or a day. */
import * as z from "zod";
import { annotated } from "../../schema/annotation.ts";
import { optionalField, stringSchema } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema } from "../../schema/object.ts";

/** A date with its precision: `2024`, `2024-02` or `2024-02-23`. It is never padded. */
export type PartialDate = `${number}` | `${number}-${number}` | `${number}-${number}-${number}`;

const pattern = /^(?:1[89]|2[01])\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * Checks whether a text is a calendar date in the form `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, from 1800 to 2199.
 *
 * @example
 * ```ts
 * import { isPartialDate } from "@org/therapy-model/records";
 *
 * isPartialDate("2024-02"); // => true
 * isPartialDate("2024-02-30"); // => false
 * ```
 */
export function isPartialDate(text: string): text is PartialDate {
  return pattern.test(text) && dayExists(text);
}

const zero = "0".charCodeAt(0);

function dayExists(text: string): boolean {
  if (text.length < 10) return true;
  const day = (text.charCodeAt(8) - zero) * 10 + text.charCodeAt(9) - zero;
  return day <= 28 || day <= daysIn(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export const PartialDate: z.ZodType<PartialDate, PartialDate> = annotated(
  stringSchema(
    10,
    pattern,
    "is not a date of the form YYYY, YYYY-MM or YYYY-MM-DD",
    z.refine(dayExists, { message: "is a day that the calendar does not have", params: { code: "invalid_date" } }),
  ),
  { formatCode: "invalid_date" },
);

/**
 * Compares two partial dates. Returns -1, 0 or 1, or `undefined` if their precision does not determine the order.
 *
 * @example
 * ```ts
 * import { comparePartialDates } from "@org/therapy-model/records";
 *
 * comparePartialDates("2023-12", "2024"); // => -1
 * comparePartialDates("2024", "2024-02-23"); // => undefined
 * ```
 */
export function comparePartialDates(left: PartialDate, right: PartialDate): -1 | 0 | 1 | undefined {
  const shared = Math.min(left.length, right.length);
  const [a, b] = [left.slice(0, shared), right.slice(0, shared)];
  if (a < b) return -1;
  if (a > b) return 1;
  return left.length === right.length && shared === 10 ? 0 : undefined;
}

/** Whether a date is actual (reached) or anticipated (expected). ClinicalTrials.gov API: ACTUAL, ESTIMATED. */
export type DateType = "actual" | "anticipated";
export const DateType: z.ZodEnum<{ actual: "actual"; anticipated: "anticipated" }> = z.enum(["actual", "anticipated"]);

/** The date of an event, and whether it is actual or anticipated. */
export interface EventDate {
  /** Date, with the precision of the source. */
  value: PartialDate;
  /** Whether the date is actual or anticipated. */
  type: DateType;
}
export const EventDate: ObjectSchema<EventDate> = annotated(objectSchema({ value: PartialDate, type: DateType }), {
  expected: "a date object",
  objectFor: (text) => (isPartialDate(text) ? `{ "value": "${text}", "type": "actual" }` : undefined),
});

/** A date from a registry, which may not state whether it is actual or anticipated. */
export interface RegistryDate {
  /** Date, with the precision of the source. */
  value: PartialDate;
  /** Whether the date is actual or anticipated. Absent if the registry does not state it. */
  type?: DateType | undefined;
}
export const RegistryDate: ObjectSchema<RegistryDate> = annotated(
  objectSchema({ value: PartialDate, type: optionalField(DateType) }),
  {
    expected: "a partial date object",
    objectFor: (text) => (isPartialDate(text) ? `{ "value": "${text}" }` : undefined),
  },
);
