/** The events that were publicly known on a date. */
import { isPartialDate, type PartialDate } from "../domain/shared/partial-date.ts";
import type { Source } from "../domain/source/source.ts";
import type { RegulatoryEvent } from "../domain/regulatory/regulatory-event.ts";
import { daysOf, type Days } from "./days.ts";

/** The events that were known on a date, and those that may have been. */
export interface KnownEvents {
  /** The events that were known. */
  known: RegulatoryEvent[];
  /** The events that may have been known: their sources do not show it. */
  uncertain: RegulatoryEvent[];
}

/**
 * Finds the events that were known on a date: announced, or cited from a source that was published.
 *
 * An event is not known before its date. A source with only a retrieval date was published by that date. An event that
 * supersedes another has an effect once it is known; until then, the superseded event is current.
 *
 * @throws RangeError if the date is not a partial date.
 *
 * @example
 * ```ts
 * import { recordSets } from "@org/therapy-catalog/record-sets";
 * import { eventsKnownOn } from "@org/therapy-model/ledger";
 *
 * const { records } = recordSets[0]!;
 * const events = records.filter((record) => record.kind === "regulatory_event");
 * const sources = records.filter((record) => record.kind === "source");
 * eventsKnownOn(events, "2024-08-26", sources).known.length; // => 0
 * eventsKnownOn(events, "2024-08-27", sources).known.length; // => 1
 * ```
 */
export function eventsKnownOn(
  events: readonly RegulatoryEvent[],
  date: PartialDate,
  sources: readonly Source[],
): KnownEvents {
  if (!isPartialDate(date))
    throw new RangeError(`${JSON.stringify(date)} is not a date of the form YYYY, YYYY-MM or YYYY-MM-DD`);
  const days = daysOf(date);
  const byId = new Map(sources.map((source) => [source.id, source]));
  const result: KnownEvents = { known: [], uncertain: [] };
  for (const event of events) {
    const { first, last } = knownFrom(event, byId);
    if (last <= days.first) result.known.push(event);
    else if (first <= days.last) result.uncertain.push(event);
  }
  return result;
}

/** The possible days on which an event became known. */
function knownFrom({ date, announced, citations = [] }: RegulatoryEvent, sources: ReadonlyMap<string, Source>): Days {
  const cited = [...new Set(citations.map(({ source }) => source))].map((id) => sources.get(id));
  const published = announced === undefined ? cited.map((source) => source?.published) : [announced];
  let [first, last] = [Infinity, Infinity];
  for (const day of published) {
    const days = day === undefined ? undefined : daysOf(day);
    // A source without a date may be older than those that have one.
    first = Math.min(first, days?.first ?? -Infinity);
    last = Math.min(last, days?.last ?? Infinity);
  }
  if (published.length === 0) first = -Infinity;
  for (const source of cited) {
    const there = source?.published ?? source?.retrieved;
    if (there !== undefined) last = Math.min(last, daysOf(there).last);
  }
  if (date?.type === "actual") first = Math.max(first, daysOf(date.value).first);
  return { first: Math.min(first, last), last };
}
