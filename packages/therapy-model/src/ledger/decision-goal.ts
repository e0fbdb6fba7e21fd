/** The dates by which an authority intends to decide on an application. */
import type { RegulatoryEvent } from "../domain/regulatory/regulatory-event.ts";
import type { PartialDate } from "../domain/shared/partial-date.ts";
import type { RegulatoryEventId } from "../domain/shared/record-id.ts";
import type { Milestone } from "../gen/vocabularies/milestone.ts";
import { daysOf, type Days } from "./days.ts";
import { daysOfEvent, eventsOf, type LedgerScope } from "./scope.ts";

/** The decision goal date of an application that is not decided. */
export interface DecisionGoal {
  /** The goal date. */
  date: PartialDate;
  /** The event that stated it. */
  event: RegulatoryEventId;
  /** Whether the date has passed without a decision on record. */
  isPast: boolean;
}

/** Milestones that decide an application or end its review. */
const decisions: ReadonlySet<Milestone> = /* @__PURE__ */ new Set<Milestone>([
  "trial_authorized",
  "trial_application_refused",
  "marketing_application_refuse_to_file",
  "complete_response_letter",
  "marketing_application_refused",
  "marketing_application_withdrawn",
  "marketing_authorization_granted",
  "authorization_converted",
  "indication_extended",
]);

/**
 * Lists the goal dates that are certainly set and open at the end of some days: not decided, and not replaced by a later
 * goal date.
 */
export function openDecisionGoals(
  events: readonly RegulatoryEvent[],
  scope: LedgerScope,
  requested: Days,
): DecisionGoal[] {
  const happened = eventsOf(events, scope).flatMap((event) => {
    const days = daysOfEvent(event);
    return days === undefined || days.first > requested.last ? [] : [{ event, days }];
  });
  return happened.flatMap(({ event, days }): DecisionGoal[] => {
    const { goalDate } = event;
    if (goalDate === undefined || days.last > requested.last) return [];
    const isClosed = happened.some(
      (other) =>
        other.event !== event &&
        other.days.last >= days.first &&
        concernsSame(event, other.event) &&
        (decisions.has(other.event.milestone) ||
          (other.event.goalDate !== undefined && isLater(other.event, other.days, event, days))),
    );
    if (isClosed) return [];
    return [{ date: goalDate, event: event.id, isPast: daysOf(goalDate).last < requested.first }];
  });
}

/** Checks whether two events may concern the same application: their indications and application types do not differ. */
function concernsSame(one: RegulatoryEvent, other: RegulatoryEvent): boolean {
  if (one.indications === undefined || other.indications === undefined) return true;
  return one.indications.some(({ disease }) => other.indications!.some((each) => each.disease === disease));
}

/** Checks whether an event is later than another one, by its days and then by its goal date and id. */
function isLater(later: RegulatoryEvent, days: Days, event: RegulatoryEvent, than: Days): boolean {
  if (days.last !== than.last) return days.last > than.last;
  if (later.goalDate !== event.goalDate) return later.goalDate! > event.goalDate!;
  return later.id > event.id;
}
