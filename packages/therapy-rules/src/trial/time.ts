/** Dates of a trial, and durations between them. */
import type { Duration, PartialDate, RegistryDate, Trial } from "@org/therapy-model";
import { comparePartialDates } from "@org/therapy-model/records";

/** Checks whether a date is certainly after another. */
export function isAfter(date: PartialDate, other: PartialDate): boolean {
  return comparePartialDates(date, other) === 1;
}

/**
 * Returns the dates on which the status and the record were last verified or updated. A month or year is left out if another
 * date is a day of it, which is more precise.
 */
export function verificationDates({ status, dates, recordDates }: Trial): PartialDate[] {
  const known = [status?.asOf, dates?.updated, recordDates?.updatePosted?.value].filter((date) => date !== undefined);
  return known.filter((date) => !known.some((other) => other.startsWith(`${date}-`)));
}

/** Returns the dates of a trial's conduct, by field. */
export function conductDates({
  dates,
}: Trial): [field: "start" | "primaryCompletion" | "completion", date: RegistryDate][] {
  const found: ReturnType<typeof conductDates> = [];
  for (const field of conduct) {
    const date = dates?.[field];
    if (date !== undefined) found.push([field, date]);
  }
  return found;
}

const conduct = ["start", "primaryCompletion", "completion"] as const;

const day = 24 * 60 * 60 * 1000;

/** Returns the maximum number of days between two dates, given their precision. */
export function maximumDaysBetween(from: PartialDate, to: PartialDate): number {
  return (lastDay(to) - firstDay(from)) / day;
}

/** Returns the approximate number of days of a duration. */
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
