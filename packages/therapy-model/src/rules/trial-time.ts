/** When a trial began and ended, and until when its record knows. */
import type { Duration } from "../shared/quantity.ts";
import { comparePartialDates, type PartialDate, type ReportedDate } from "../shared/partial-date.ts";
import type { Trial } from "../trial/trial.ts";

/** Tells whether a date is certainly after another. */
export function isAfter(date: PartialDate, other: PartialDate): boolean {
  return comparePartialDates(date, other) === 1;
}

/** The dates by which a record says that it knew what it says: of its status, and of its last change. */
export function knownBy({ status, dates, recordDates }: Trial): PartialDate[] {
  return [status?.asOf, dates?.updated, recordDates?.updatePosted?.value].filter((date) => date !== undefined);
}

/** The dates of a trial's conduct, by field. */
export function conductOf({
  dates,
}: Trial): [field: "start" | "primaryCompletion" | "completion", date: ReportedDate][] {
  const found: ReturnType<typeof conductOf> = [];
  for (const field of conduct) {
    const date = dates?.[field];
    if (date !== undefined) found.push([field, date]);
  }
  return found;
}

const conduct = ["start", "primaryCompletion", "completion"] as const;

const day = 24 * 60 * 60 * 1000;

/** The most days that can lie between two dates, given their precision. */
export function mostDaysBetween(from: PartialDate, to: PartialDate): number {
  return (lastDay(to) - firstDay(from)) / day;
}

/** About how many days a duration is. */
export function inDays({ value, unit }: Duration): number {
  return value * daysIn[unit];
}

const daysIn = { a: 365.25, mo: 365.25 / 12, wk: 7, d: 1, h: 1 / 24, min: 1 / 1440, s: 1 / 86_400 };

function firstDay(date: PartialDate): number {
  return Date.UTC(yearOf(date), (monthOf(date) ?? 1) - 1, dayOf(date) ?? 1);
}

function lastDay(date: PartialDate): number {
  const month = monthOf(date);
  if (month === undefined) return Date.UTC(yearOf(date), 11, 31);
  const of = dayOf(date);
  return of === undefined ? Date.UTC(yearOf(date), month, 0) : Date.UTC(yearOf(date), month - 1, of);
}

function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}

function monthOf(date: PartialDate): number | undefined {
  return date.length < 7 ? undefined : Number(date.slice(5, 7));
}

function dayOf(date: PartialDate): number | undefined {
  return date.length < 10 ? undefined : Number(date.slice(8, 10));
}
