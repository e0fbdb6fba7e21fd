/** How far a therapy has come in each jurisdiction. */
import { milestoneRanks } from "../milestone.ts";
import type { RegulatoryEvent } from "../regulatory-event.ts";
import { daysOf, type Days } from "./days.ts";

/** What is needed of an event to rank it: it may be incomplete. */
export type RankedEvent = Pick<RegulatoryEvent, "id"> &
  Partial<Pick<RegulatoryEvent, "jurisdiction" | "milestone" | "date" | "announced" | "supersedes">>;

/**
 * Finds the furthest event of each jurisdiction: of the highest rank and, among equals, the latest; the furthest first.
 *
 * What is only expected counts where nothing has happened yet; an event that another corrects does not count. Of two
 * of the same rank, the later one is the one that may have happened last; of the same days, the one of the smaller id.
 *
 * @example
 * ```ts
 * import { dossiers } from "@org/therapy-model/dossiers";
 * import { furthestMilestones } from "@org/therapy-model/ledger";
 *
 * const events = dossiers[1]!.records.filter((record) => record.kind === "regulatory_event");
 * furthestMilestones(events).map(({ jurisdiction, milestone }) => [jurisdiction, milestone]); // => [["CN", "trial_authorized"]]
 * ```
 */
export function furthestMilestones<Event extends RankedEvent>(events: readonly Event[]): Event[] {
  const corrected = new Set(events.map(({ supersedes }) => supersedes));
  const furthest = new Map<string, Event>();
  for (const event of events) {
    if (event.jurisdiction === undefined || event.milestone === undefined || corrected.has(event.id)) continue;
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

/** What is not dated counts as the oldest. */
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
