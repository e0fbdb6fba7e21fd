/** What was known on a day, by the dates on which things were made known. */
import { isPartialDate, type PartialDate } from "../../shared/partial-date.ts";
import type { Source } from "../../source/source.ts";
import type { RegulatoryEvent } from "../regulatory-event.ts";
import { daysOf, type Days } from "./days.ts";

/** The events that were known on a day, and those that may have been. */
export interface KnownEvents {
  /** The events that were known. */
  known: RegulatoryEvent[];
  /** The events of which the sources leave open whether they were known yet. */
  uncertain: RegulatoryEvent[];
}

/**
 * Sorts out which events were known on a day: from when they were announced or a source that they cite was published.
 *
 * What happened could not be known before it happened. A source that only says when it was read was there by then. An
 * event that corrects another takes effect when it is known: until then, the corrected one stands.
 *
 * @throws RangeError where the date is none.
 *
 * @example
 * ```ts
 * import { dossiers } from "@org/therapy-model/dossiers";
 * import { asKnownOn } from "@org/therapy-model/ledger";
 *
 * const { records } = dossiers[0]!;
 * const events = records.filter((record) => record.kind === "regulatory_event");
 * const sources = records.filter((record) => record.kind === "source");
 * asKnownOn(events, "2024-08-26", sources).known.length; // => 0
 * asKnownOn(events, "2024-08-27", sources).known.length; // => 1
 * ```
 */
export function asKnownOn(
  events: readonly RegulatoryEvent[],
  date: PartialDate,
  sources: readonly Source[],
): KnownEvents {
  if (!isPartialDate(date))
    throw new RangeError(`${JSON.stringify(date)} is not a date of the form YYYY, YYYY-MM or YYYY-MM-DD`);
  const asked = daysOf(date);
  const byId = new Map(sources.map((source) => [source.id, source]));
  const result: KnownEvents = { known: [], uncertain: [] };
  for (const event of events) {
    const { first, last } = knownFrom(event, byId);
    if (last <= asked.first) result.known.push(event);
    else if (first <= asked.last) result.uncertain.push(event);
  }
  return result;
}

/** The days on which an event may have become known. */
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
