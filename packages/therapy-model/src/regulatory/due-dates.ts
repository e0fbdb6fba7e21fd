/** By when an authority is due to act on a step, by its clocks. */
import type { PartialDate } from "../shared/partial-date.ts";
import { daysOf, numberOf, rangeOf, type DayRange, type Days } from "./ledger/days.ts";
import { daysOfEvent } from "./ledger/scope.ts";
import type { RegulatoryEvent } from "./regulatory-event.ts";
import { reviewPeriods, type ReviewPeriod } from "./review-periods.ts";

/** When a period that an event started ends. */
export interface DueDate {
  /** The period that it follows from. */
  readonly period: ReviewPeriod;
  /** The day on which the period ends, as far as it can be told; without its latest day where public holidays are not known. */
  readonly due: DayRange;
}

/**
 * Works out by when an authority is due to act on a step, for every clock that the step may have started.
 *
 * The day of the step is not counted. Working days leave out Saturdays, Sundays and the holidays that are given; without
 * holidays, only the earliest day can be told, because each holiday makes it later. The latest day is open too where a
 * clock stops while the applicant answers. An event that names its clock has that one only.
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
  const isOpen = period.stops === true || (period.unit === "working_days" && closed === undefined);
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

/** The same day some months later; where that month has no such day, its last. */
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
