/** Which events make up the ledger of a therapy before an authority. */
import type { DiseaseReference } from "../../disease/condition.ts";
import type { TherapyId } from "../../reference.ts";
import type { Jurisdiction } from "../jurisdiction.ts";
import { milestones, type Milestone } from "../milestone.ts";
import type { RegulatoryEvent } from "../regulatory-event.ts";
import { allDays, daysOf, type Days } from "./days.ts";

/** The ledger that is meant: of which therapy, where and, if only one use is asked about, for what. */
export interface LedgerScope {
  /** The therapy. */
  readonly therapy: TherapyId;
  /** Where the decisions hold. */
  readonly jurisdiction: Jurisdiction;
  /** The disease; events that name none are about every use. */
  readonly indication?: DiseaseReference | undefined;
}

/** An event with the days on which it may have happened. */
export interface Occurrence {
  /** The event. */
  readonly event: RegulatoryEvent;
  /** The days on which it may have happened. */
  readonly days: Days;
}

const placeInLife: ReadonlyMap<Milestone, number> = /* @__PURE__ */ new Map(
  milestones.keys.map((milestone, place) => [milestone, place]),
);

/**
 * Lists the therapies and jurisdictions that events are about, each pair once, in the order of the events.
 *
 * @example
 * ```ts
 * import { dossiers } from "@org/therapy-model/dossiers";
 * import { ledgerScopes } from "@org/therapy-model/ledger";
 *
 * const events = dossiers[1]!.records.filter((record) => record.kind === "regulatory_event");
 * ledgerScopes(events); // => [{ therapy: "therapy:hgi-001", jurisdiction: "CN" }]
 * ```
 */
export function ledgerScopes(events: readonly RegulatoryEvent[]): LedgerScope[] {
  const scopes = new Map<string, LedgerScope>();
  for (const { therapy, jurisdiction } of events) {
    const key = `${jurisdiction} ${therapy}`;
    if (!scopes.has(key)) scopes.set(key, { therapy, jurisdiction });
  }
  return [...scopes.values()];
}

/**
 * Lists the events of a ledger in the order in which they happened, as far as their dates tell; corrected ones are left out.
 *
 * Where dates leave the order open, the one that may have happened first comes first; one of which only is known by when
 * it had happened is placed by that day. What is only expected comes last.
 *
 * @example
 * ```ts
 * import { history } from "@org/therapy-model/ledger";
 * import { dossiers } from "@org/therapy-model/dossiers";
 *
 * const events = dossiers[1]!.records.filter((record) => record.kind === "regulatory_event");
 * history(events, { therapy: "therapy:hgi-001", jurisdiction: "CN" })[0]?.milestone; // => "trial_authorized"
 * ```
 */
export function history(events: readonly RegulatoryEvent[], scope: LedgerScope): RegulatoryEvent[] {
  const counting = eventsOf(events, scope);
  const happened = occurrences(counting).map(({ event }) => event);
  const expected = counting.filter((event) => daysOfEvent(event) === undefined);
  return [...happened, ...expected];
}

/** The events of a ledger that count: of its scope, and corrected by no other. */
export function eventsOf(events: readonly RegulatoryEvent[], scope: LedgerScope): RegulatoryEvent[] {
  const corrected = new Set(events.map(({ supersedes }) => supersedes));
  return events.filter((event) => !corrected.has(event.id) && isWithin(event, scope));
}

function isWithin(event: RegulatoryEvent, { therapy, jurisdiction, indication }: LedgerScope): boolean {
  if (event.therapy !== therapy || event.jurisdiction !== jurisdiction) return false;
  if (indication === undefined || event.indications === undefined) return true;
  return event.indications.some(({ disease }) => disease === indication);
}

/** The events that happened, in the order of their days; on the same days, in the order of a product's life. */
export function occurrences(events: readonly RegulatoryEvent[]): Occurrence[] {
  const found: Occurrence[] = [];
  for (const event of events) {
    const days = daysOfEvent(event);
    if (days !== undefined) found.push({ event, days });
  }
  return found.sort(
    (a, b) => compare(placeOf(a), placeOf(b)) || compare(a.days.last, b.days.last) || compareInLife(a.event, b.event),
  );
}

/** By which day an occurrence is placed: its first or, where that is open, its last. */
function placeOf({ days }: Occurrence): number {
  return Number.isFinite(days.first) ? days.first : days.last;
}

/**
 * The days on which an event may have happened; nothing for one that is only expected.
 *
 * What was announced had happened by then. An event that says neither may have happened at any time.
 */
export function daysOfEvent({ date, announced }: RegulatoryEvent): Days | undefined {
  if (date?.type === "anticipated") return undefined;
  const stated = date === undefined ? allDays : daysOf(date.value);
  if (announced === undefined) return stated;
  const last = Math.min(stated.last, daysOf(announced).last);
  return last < stated.first ? stated : { first: stated.first, last };
}

/** Orders events by their place in the life of a product, then by id, so that the order of a file never matters. */
export function compareInLife(a: RegulatoryEvent, b: RegulatoryEvent): number {
  return (
    compare(placeInLife.get(a.milestone)!, placeInLife.get(b.milestone)!) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
