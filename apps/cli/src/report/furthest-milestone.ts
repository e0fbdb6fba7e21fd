/** How far a therapy has come in each jurisdiction. */
import { comparePartialDates, milestoneRanks, type RegulatoryEvent } from "@org/therapy-model";
import type { PartOf } from "./sound-part.ts";

type Event = PartOf<RegulatoryEvent>;

/**
 * Finds the furthest event of each jurisdiction: of the highest rank and, among equals, the latest.
 *
 * What is only expected counts where nothing has happened yet; an event that a later one corrects does not count.
 */
export function furthestMilestones(events: readonly Event[]): Event[] {
  const corrected = new Set(events.map(({ supersedes }) => supersedes));
  const furthest = new Map<string, Event>();
  for (const event of events) {
    if (event.jurisdiction === undefined || event.milestone === undefined || corrected.has(event.id)) continue;
    const known = furthest.get(event.jurisdiction);
    if (known === undefined || isFurther(event, known)) furthest.set(event.jurisdiction, event);
  }
  return [...furthest.values()].toSorted((a, b) => rank(b) - rank(a));
}

function isFurther(event: Event, known: Event): boolean {
  const happened = hasHappened(event);
  if (happened !== hasHappened(known)) return happened;
  if (rank(event) !== rank(known)) return rank(event) > rank(known);
  const [left, right] = [event.date?.value ?? event.announced, known.date?.value ?? known.announced];
  return left !== undefined && right !== undefined && comparePartialDates(left, right) === 1;
}

function hasHappened({ date }: Event): boolean {
  return date?.type !== "anticipated";
}

function rank({ milestone }: Event): number {
  return milestone === undefined ? 0 : milestoneRanks[milestone];
}
