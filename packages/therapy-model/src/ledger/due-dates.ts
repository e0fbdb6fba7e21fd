/** The dates by which an authority has to act on a step. */
import type { PartialDate } from "../domain/shared/partial-date.ts";
import { daysOf, numberOf, rangeOf, type DayRange, type Days } from "./days.ts";
import { daysOfEvent } from "./scope.ts";
import type { RegulatoryEvent } from "../domain/regulatory/regulatory-event.ts";
import { reviewPeriods, type ReviewPeriod } from "../domain/regulatory/review-periods.ts";

/** The end of a review period that an event started. */
export interface DueDate {
  /** The review period. */
  readonly period: ReviewPeriod;
  /** The possible days of its end. `latest` is absent if public holidays are not known or the clock can stop. */
  readonly due: DayRange;
}

/**
 * Computes the date by which an authority has to act on a step, for each review clock that the step can start.
 *
 * The day of the step is not counted. Working days exclude Saturdays, Sundays and the given holidays. The result has
 * only the earliest day if no holidays are given, because each holiday makes the date later, or if the clock stops while the
 * applicant answers. For an event with a `clock`, only that clock is used.
 *
 * @example
 * ```ts
 * import { dueDates } from "@org/therapy-model/regulators";
 * import type { RegulatoryEvent } from "@org/therapy-model";
 *
 * const submitted: RegulatoryEvent = {
 *   kind: "regulatory_event",
 *   id: "regulatory_event:x-101-ind",
 *   therapy: "therapy:x-101",
 *   jurisdiction: "US",
 *   milestone: "trial_application_submitted",
 *   application: "ind",
 *   date: { value: "2024-01-10", type: "actual" },
 * };
 * dueDates(submitted).map(({ period, due }) => [period.clock, due.latest]); // => [["us_ind_safety_review", "2024-02-09"]]
 * ```
 */
export function dueDates(event: RegulatoryEvent, holidays?: readonly PartialDate[]): DueDate[] {
  const days = event.date === undefined ? daysOfEvent(event) : daysOf(event.date.value);
  if (days === undefined) return [];
  const closed = holidays === undefined ? undefined : new Set(holidays.map((date) => daysOf(date).first));
  return reviewPeriods
    .filter((period) => mayStart(event, days, period))
    .map((period) => ({ period, due: dueOf(days, period, closed) }));
}

function mayStart(
  { jurisdiction, milestone, application, clock }: RegulatoryEvent,
  days: Days,
  period: ReviewPeriod,
): boolean {
  if (period.jurisdiction !== jurisdiction || period.starts !== milestone) return false;
  if (clock !== undefined) return clock === period.clock;
  if (application !== undefined && period.applications?.includes(application) === false) return false;
  if (period.from !== undefined && days.last < daysOf(period.from).first) return false;
  return period.until === undefined || days.first <= daysOf(period.until).last;
}

function dueOf({ first, last }: Days, period: ReviewPeriod, closed: ReadonlySet<number> | undefined): DayRange {
  const isOpen = period.clockStop === true || (period.unit === "working_days" && closed === undefined);
  const none = closed ?? new Set();
  return rangeOf({
    first: Number.isFinite(first) ? endOf(first, period, none) : -Infinity,
    last: isOpen || !Number.isFinite(last) ? Infinity : endOf(last, period, none),
  });
}

function endOf(start: number, { length, unit }: ReviewPeriod, closed: ReadonlySet<number>): number {
  switch (unit) {
    case "days":
      return start + length;
    case "months":
      return monthsLater(start, length);
    case "working_days":
      return workingDaysLater(start, length, closed);
  }
}

/** The same day some months later, or the last day of that month. */
function monthsLater(start: number, months: number): number {
  const date = new Date(start * 86_400_000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1 + months];
  return Math.min(numberOf(year, month, date.getUTCDate()), numberOf(year, month + 1, 0));
}

function workingDaysLater(start: number, count: number, closed: ReadonlySet<number>): number {
  let day = start;
  for (let left = count; left > 0;) {
    day += 1;
    const weekday = new Date(day * 86_400_000).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !closed.has(day)) left -= 1;
  }
  return day;
}
