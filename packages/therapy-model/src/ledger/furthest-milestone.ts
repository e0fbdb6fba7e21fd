/** The most advanced milestone of a therapy in each jurisdiction. */
import { milestoneRanks } from "../domain/regulatory/milestone.ts";
import type { RegulatoryEvent } from "../domain/regulatory/regulatory-event.ts";
import { daysOf, type Days } from "./days.ts";

/** The fields of an event by which it is ranked. */
export type RankedEvent = Pick<RegulatoryEvent, "id"> &
  Partial<Pick<RegulatoryEvent, "jurisdiction" | "milestone" | "date" | "announced" | "supersedes">>;

/**
 * Finds the most advanced event of each jurisdiction: the highest rank and then the latest date; most advanced first.
 *
 * Anticipated events are used only if nothing has happened yet; superseded events are not used. Of two events with the
 * same rank, the one with the later last possible day is used, then the one with the smaller id.
 *
 * @example
 * ```ts
 * import { recordSets } from "@org/therapy-catalog/record-sets";
 * import { furthestMilestones } from "@org/therapy-model/ledger";
 *
 * const events = recordSets[1]!.records.filter((record) => record.kind === "regulatory_event");
 * furthestMilestones(events).map(({ jurisdiction, milestone }) => [jurisdiction, milestone]); // => [["CN", "trial_authorized"]]
 * ```
 */
export function furthestMilestones<Event extends RankedEvent>(events: readonly Event[]): Event[] {
  const superseded = new Set(events.map(({ supersedes }) => supersedes));
  const furthest = new Map<string, Event>();
  for (const event of events) {
    if (event.jurisdiction === undefined || event.milestone === undefined || superseded.has(event.id)) continue;
    const known = furthest.get(event.jurisdiction);
    if (known === undefined || isFurther(event, known)) furthest.set(event.jurisdiction, event);
  }
  return [...furthest.values()].toSorted((a, b) => rank(b) - rank(a));
}

function isFurther(event: RankedEvent, known: RankedEvent): boolean {
  const happened = hasHappened(event);
  if (happened !== hasHappened(known)) return happened;
  if (rank(event) !== rank(known)) return rank(event) > rank(known);
  const [left, right] = [daysOfRanked(event), daysOfRanked(known)];
  if (left.last !== right.last) return left.last > right.last;
  if (left.first !== right.first) return left.first > right.first;
  return event.id < known.id;
}

/** The days of the date or announcement; an event without both is the oldest. */
function daysOfRanked({ date, announced }: RankedEvent): Days {
  const stated = date?.value ?? announced;
  return stated === undefined ? { first: -Infinity, last: -Infinity } : daysOf(stated);
}

function hasHappened({ date }: RankedEvent): boolean {
  return date?.type !== "anticipated";
}

function rank({ milestone }: RankedEvent): number {
  return milestone === undefined ? 0 : milestoneRanks[milestone];
}
