/** Dates of a patient relative to screening: ranges of days, durations and windows. */
import type { PartialDate } from "../domain/shared/partial-date.ts";
import type { Duration, TimeUnit } from "../domain/shared/quantity.ts";
import type { Verdict } from "../domain/trial/evaluate.ts";
import { allDays, daysOf, type Days } from "../ledger/days.ts";

const dayLength = 86_400_000;

/** Days of the units that are not months of the calendar. */
const lengths: { readonly [Unit in TimeUnit]: number } = {
  s: 1 / 86_400,
  min: 1 / 1440,
  h: 1 / 24,
  d: 1,
  wk: 7,
  mo: 30.4375,
  a: 365.25,
};

/** The approximate length of a duration in days, to compare two durations. */
export function lengthInDays({ value, unit }: Readonly<Duration>): number {
  return value * lengths[unit];
}

/**
 * The day that is a duration after another day, or before it for a negative one. Whole months and years are those of the
 * calendar; a part of a day counts as none.
 */
export function addDuration(day: number, { value, unit }: Readonly<Duration>, sign: 1 | -1 = 1): number {
  const months = unit === "a" ? value * 12 : unit === "mo" ? value : undefined;
  if (months === undefined || !Number.isInteger(months) || !Number.isFinite(day)) {
    return day + sign * Math.floor(value * lengths[unit] + 1e-9);
  }
  const date = new Date(day * dayLength);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + sign * months];
  // The last day of a shorter month, such as February 28 for the 31st.
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), last)) / dayLength;
}

/** The days of a recorded date; all days without one. */
export function recordedDays(date: PartialDate | undefined): Days {
  return date === undefined ? allDays : daysOf(date);
}

/** Whether a day in a range is at or after a limit: met if each is, not met if none is. */
export function isFrom({ first, last }: Days, limit: Days): Verdict {
  if (first >= limit.last) return "met";
  return last < limit.first ? "not_met" : "unknown";
}

/** Days before screening: from the day that is `within` before it, to screening itself. */
export function windowStart(screening: Days, within: Readonly<Duration>): Days {
  return { first: addDuration(screening.first, within, -1), last: addDuration(screening.last, within, -1) };
}
