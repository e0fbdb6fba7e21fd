/** The days of a partial date, as numbers. */
import type { PartialDate } from "../domain/shared/partial-date.ts";

/** A range of days, inclusive, counted from 1970-01-01. An infinite end is open. */
export interface Days {
  /** The first day. */
  readonly first: number;
  /** The last day. */
  readonly last: number;
}

/** All days: the range of an event without a date. */
export const allDays: Days = { first: -Infinity, last: Infinity };

const dayLength = 86_400_000;

/** The days of a partial date: one day, a month or a year. */
export function daysOf(date: PartialDate): Days {
  const year = Number(date.slice(0, 4));
  const month = date.length > 4 ? Number(date.slice(5, 7)) : undefined;
  const day = date.length > 7 ? Number(date.slice(8)) : undefined;
  return {
    first: numberOf(year, month ?? 1, day ?? 1),
    last:
      day === undefined
        ? numberOf(month === undefined ? year + 1 : year, (month ?? 0) + 1, 0)
        : numberOf(year, month!, day),
  };
}

/** The number of a day; day 0 of a month is the last day of the month before. */
export function numberOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / dayLength;
}

/** A day as `YYYY-MM-DD`. */
export function dayText(day: number): PartialDate {
  return new Date(day * dayLength).toISOString().slice(0, 10) as PartialDate;
}

/** A date that is known within bounds. An absent bound is open. */
export interface DayRange {
  /** The earliest possible day. */
  earliest?: PartialDate | undefined;
  /** The latest possible day. */
  latest?: PartialDate | undefined;
}

/** A range of days as dates. */
export function rangeOf({ first, last }: Days): DayRange {
  return {
    ...(Number.isFinite(first) && { earliest: dayText(first) }),
    ...(Number.isFinite(last) && { latest: dayText(last) }),
  };
}
