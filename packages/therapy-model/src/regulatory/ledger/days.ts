/** The days that a date may mean, as numbers that can be compared. */
import type { PartialDate } from "../../shared/partial-date.ts";

/** A stretch of days, both ends included; counted from 1970-01-01, without end where a side is infinite. */
export interface Days {
  /** The first day. */
  readonly first: number;
  /** The last day. */
  readonly last: number;
}

/** All days, for what may have happened at any time. */
export const allDays: Days = { first: -Infinity, last: Infinity };

const dayLength = 86_400_000;

/** The days that a date may mean: one, those of its month, or those of its year. */
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

/** The number of a day; day 0 of a month is the last of the one before. */
export function numberOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / dayLength;
}

/** A day as `YYYY-MM-DD`. */
export function dayText(day: number): PartialDate {
  return new Date(day * dayLength).toISOString().slice(0, 10) as PartialDate;
}

/** A stretch of time known only within bounds; an absent bound is open. */
export interface DayRange {
  /** The earliest day that it may be. */
  earliest?: PartialDate | undefined;
  /** The latest day that it may be. */
  latest?: PartialDate | undefined;
}

/** A stretch of days as dates. */
export function rangeOf({ first, last }: Days): DayRange {
  return {
    ...(Number.isFinite(first) && { earliest: dayText(first) }),
    ...(Number.isFinite(last) && { latest: dayText(last) }),
  };
}
