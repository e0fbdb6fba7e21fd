/** Dates with the precision of the source: a year, a month or a day. */
import * as z from "zod";
import { annotated } from "../../schema/annotation.ts";
import { optionalField, stringSchema } from "../../schema/bounds.ts";
import { dateFormat } from "../../schema/message-text.ts";
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
    dateFormat,
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

const dateParts = ["q1", "q2", "q3", "q4", "h1", "h2", "early", "mid", "late"] as const;

/**
 * A part of a year: a quarter (`q1` is January to March), a half, or early, mid or late, which sources do not define.
 * Quarters and halves are those of the calendar year.
 */
export type DatePart = (typeof dateParts)[number];
export const DatePart: z.ZodEnum<{ [K in DatePart]: K }> = z.enum(dateParts);

/** Checks whether a date can have the part: a quarter or half is that of a year, early, mid and late also of a month. */
export function isPartOf(part: DatePart | undefined, date: PartialDate): boolean {
  if (part === undefined) return true;
  return date.length === 4 || (date.length === 7 && (part === "early" || part === "mid" || part === "late"));
}

/** The first and the last month of quarters and halves. */
const monthsOfPart: { readonly [P in DatePart]?: readonly [first: string, last: string] } = {
  q1: ["01", "03"],
  q2: ["04", "06"],
  q3: ["07", "09"],
  q4: ["10", "12"],
  h1: ["01", "06"],
  h2: ["07", "12"],
};

/**
 * The first and the last month, or day, that a coarse date can be. Early, mid and late have the limits of their year or month,
 * because sources do not define them.
 *
 * @example
 * ```ts
 * import { dateLimits } from "@org/therapy-model/records";
 *
 * dateLimits({ value: "2025", part: "q2" }); // => ["2025-04", "2025-06"]
 * dateLimits({ value: "2025", part: "late" }); // => ["2025", "2025"]
 * ```
 */
export function dateLimits(date: {
  readonly value: PartialDate;
  readonly part?: DatePart | undefined;
}): readonly [first: PartialDate, last: PartialDate] {
  const months = date.part === undefined ? undefined : monthsOfPart[date.part];
  if (months === undefined) return [date.value, date.value];
  return [`${date.value}-${months[0]}` as PartialDate, `${date.value}-${months[1]}` as PartialDate];
}

/** Whether a date is actual (reached) or anticipated (expected). ClinicalTrials.gov API: ACTUAL, ESTIMATED. */
export type DateType = "actual" | "anticipated";
export const DateType: z.ZodEnum<{ actual: "actual"; anticipated: "anticipated" }> = z.enum(["actual", "anticipated"]);

/** The date of an event, and whether it is actual or anticipated. */
export interface EventDate {
  /** Date, with the precision of the source. */
  value: PartialDate;
  /** Part of the year or month, such as the second quarter. Absent for an exact date. */
  part?: DatePart | undefined;
  /** Whether the date is actual or anticipated. */
  type: DateType;
}
export const EventDate: ObjectSchema<EventDate> = annotated(
  objectSchema(
    { value: PartialDate, part: optionalField(DatePart), type: DateType },
    {
      isSatisfied: ({ value, part }) => isPartOf(part, value),
      path: "part",
      message:
        "does not fit the date; a quarter or half needs a year, such as 2025; early, mid and late a year or month",
    },
  ),
  {
    expected: "a date object",
    objectFor: (text) => (isPartialDate(text) ? `{ "value": "${text}", "type": "actual" }` : undefined),
  },
);

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
