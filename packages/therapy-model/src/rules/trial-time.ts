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
  return (["start", "primaryCompletion", "completion"] as const).flatMap((field) => {
    const date = dates?.[field];
    return date === undefined ? [] : [[field, date]];
  });
}

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
  const [year = 0, month = 1, of = 1] = date.split("-").map(Number);
  return Date.UTC(year, month - 1, of);
}

function lastDay(date: PartialDate): number {
  const [year = 0, month, of] = date.split("-").map(Number);
  if (month === undefined) return Date.UTC(year, 11, 31);
  return of === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, of);
}
