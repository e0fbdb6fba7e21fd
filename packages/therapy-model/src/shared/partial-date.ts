/** A date as precise as it was stated: a year, a month or a day. */
import * as z from "zod";
import { optional, text } from "../bounds.ts";
import { object, type ObjectSchema } from "../schema.ts";

/** A date that keeps its precision: `2024`, `2024-02` or `2024-02-23`. Nothing pads it. */
export type PartialDate = `${number}` | `${number}-${number}` | `${number}-${number}-${number}`;

const pattern = /^(?:1[89]|2[01])\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * Tells whether a text is a date of the years 1800 to 2199 in the form `YYYY`, `YYYY-MM` or `YYYY-MM-DD` that the calendar has.
 *
 * @example
 * ```ts
 * import { isPartialDate } from "@org/therapy-model";
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

/** Schema of {@link PartialDate}. */
export const PartialDate: z.ZodType<PartialDate, PartialDate> = text(
  10,
  pattern,
  "is not a date of the form YYYY, YYYY-MM or YYYY-MM-DD",
  z.refine(dayExists, { message: "is a day that the calendar does not have", params: { code: "invalid_date" } }),
);

/**
 * Compares two partial dates: -1, 0 or 1, or `undefined` where their precision leaves it open.
 *
 * @example
 * ```ts
 * import { comparePartialDates } from "@org/therapy-model";
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

/** Whether something has happened on a date or is expected to. */
export type DateType = "actual" | "anticipated";
/** Schema of {@link DateType}. */
export const DateType: z.ZodEnum<{ actual: "actual"; anticipated: "anticipated" }> = z.enum(["actual", "anticipated"]);

/** The date of an event, and whether the event has taken place. */
export interface EventDate {
  /** The date, as precise as it was stated. */
  value: PartialDate;
  /** Whether the event took place on that date or is expected to. */
  type: DateType;
}
/** Schema of {@link EventDate}. */
export const EventDate: ObjectSchema<EventDate> = object({ value: PartialDate, type: DateType });

/** The date of an event as a registry reports it, which may not say whether the event has taken place. */
export interface ReportedDate {
  /** The date, as precise as it was stated. */
  value: PartialDate;
  /** Whether the event took place on that date or is expected to; absent where the registry does not say. */
  type?: DateType | undefined;
}
/** Schema of {@link ReportedDate}. */
export const ReportedDate: ObjectSchema<ReportedDate> = object({ value: PartialDate, type: optional(DateType) });
