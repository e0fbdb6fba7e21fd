/** The events of one regulatory ledger: a therapy in a jurisdiction. */
import type { DiseaseReference } from "../domain/disease/condition.ts";
import type { TherapyId } from "../domain/shared/record-id.ts";
import type { Jurisdiction } from "../gen/vocabularies/jurisdiction.ts";
import { diseases } from "../gen/vocabularies/disease-terms.ts";
import { milestones, type Milestone } from "../gen/vocabularies/milestone.ts";
import type { RegulatoryEvent } from "../domain/regulatory/regulatory-event.ts";
import { broaderTerms, isTerm } from "../vocabulary/vocabulary.ts";
import { allDays, daysOf, type Days } from "./days.ts";

/** Selects a ledger by therapy and jurisdiction and, optionally, by indication. */
export interface LedgerScope {
  /** The therapy. */
  readonly therapy: TherapyId;
  /** The jurisdiction of the authority. */
  readonly jurisdiction: Jurisdiction;
  /** The disease of the indication, as a term or a MONDO id. Broader and narrower diseases are related to it. */
  readonly indication?: DiseaseReference | undefined;
}

/** An event and the possible days of its date. */
export interface Occurrence {
  /** The event. */
  readonly event: RegulatoryEvent;
  /** The possible days of its date. */
  readonly days: Days;
}

const lifecycleOrder: ReadonlyMap<Milestone, number> = /* @__PURE__ */ new Map(
  milestones.keys.map((milestone, index) => [milestone, index]),
);

/**
 * Lists the distinct pairs of therapy and jurisdiction, in the order of the events.
 *
 * @example
 * ```ts
 * import { recordSets } from "@org/therapy-catalog/record-sets";
 * import { ledgerScopes } from "@org/therapy-model/ledger";
 *
 * const events = recordSets[1]!.records.filter((record) => record.kind === "regulatory_event");
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
 * Lists the events of a ledger by date, without superseded events.
 *
 * If partial dates overlap, the event with the earlier possible day is first. An event without a first possible day is
 * sorted by its last one. Anticipated events are last. With an indication, events without indications are included,
 * because they may concern it.
 *
 * @example
 * ```ts
 * import { eventHistory } from "@org/therapy-model/ledger";
 * import { recordSets } from "@org/therapy-catalog/record-sets";
 *
 * const events = recordSets[1]!.records.filter((record) => record.kind === "regulatory_event");
 * eventHistory(events, { therapy: "therapy:hgi-001", jurisdiction: "CN" })[0]?.milestone; // => "trial_authorized"
 * ```
 */
export function eventHistory(events: readonly RegulatoryEvent[], scope: LedgerScope): RegulatoryEvent[] {
  const current = eventsOf(events, scope);
  const happened = occurrences(current).map(({ event }) => event);
  const expected = current.filter((event) => daysOfEvent(event) === undefined);
  return [...happened, ...expected];
}

/** The events of a ledger that are not superseded by another event. */
export function eventsOf(events: readonly RegulatoryEvent[], scope: LedgerScope): RegulatoryEvent[] {
  return currentEvents(events).filter((event) => isWithin(event, scope));
}

/** The events that are not superseded by another event. */
export function currentEvents(events: readonly RegulatoryEvent[]): RegulatoryEvent[] {
  const superseded = new Set(events.map(({ supersedes }) => supersedes));
  return events.filter(({ id }) => !superseded.has(id));
}

function isWithin(event: RegulatoryEvent, { therapy, jurisdiction, indication }: LedgerScope): boolean {
  if (event.therapy !== therapy || event.jurisdiction !== jurisdiction) return false;
  return indication === undefined || event.indications === undefined || matchOfEvent(event, indication) !== undefined;
}

/** The events that happened, by date; on the same days, in the order of a product's lifecycle. */
function occurrences(events: readonly RegulatoryEvent[]): Occurrence[] {
  const found: Occurrence[] = [];
  for (const event of events) {
    const days = daysOfEvent(event);
    if (days !== undefined) found.push({ event, days });
  }
  return inOrder(found);
}

/** Sorts occurrences by date; on the same days, in the order of a product's lifecycle. */
export function inOrder(found: readonly Occurrence[]): Occurrence[] {
  return found.toSorted(
    (a, b) =>
      compare(sortDay(a), sortDay(b)) || compare(a.days.last, b.days.last) || compareInLifecycle(a.event, b.event),
  );
}

/** The day by which an occurrence is sorted: its first possible day or, if that is unknown, its last. */
function sortDay({ days }: Occurrence): number {
  return Number.isFinite(days.first) ? days.first : days.last;
}

/**
 * The possible days of an event; `undefined` for an anticipated event.
 *
 * An announced event happened by the date of the announcement. An event without both dates may have happened on any day.
 */
export function daysOfEvent({ date, announced }: RegulatoryEvent): Days | undefined {
  if (date?.type === "anticipated") return undefined;
  const stated = date === undefined ? allDays : daysOf(date.value);
  if (announced === undefined) return stated;
  const last = Math.min(stated.last, daysOf(announced).last);
  return last < stated.first ? stated : { first: stated.first, last };
}

/** Compares events by their order in the lifecycle of a product, then by id, so that the order of the input has no effect. */
export function compareInLifecycle(a: RegulatoryEvent, b: RegulatoryEvent): number {
  return (
    compare(lifecycleOrder.get(a.milestone)!, lifecycleOrder.get(b.milestone)!) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The relation of an indication to a requested disease: `exact`, the same disease; `broader`, the indication is for a
 * broader disease, which includes the requested one; `narrower`, it is for a part of the requested disease.
 */
export type DiseaseMatch = "exact" | "broader" | "narrower";

/** The relations, closest first. */
const matches: readonly DiseaseMatch[] = ["exact", "broader", "narrower"];

/**
 * Returns the relation of a disease to a requested disease; `undefined` if neither includes the other.
 *
 * A MONDO id is related only to itself.
 *
 * @example
 * ```ts
 * import { matchDisease } from "@org/therapy-model/ledger";
 *
 * matchDisease("lymphoma", "follicular_lymphoma"); // => "broader"
 * matchDisease("follicular_lymphoma", "hematologic_malignancy"); // => "narrower"
 * matchDisease("follicular_lymphoma", "hemophilia_a"); // => undefined
 * ```
 */
export function matchDisease(disease: DiseaseReference, requested: DiseaseReference): DiseaseMatch | undefined {
  if (disease === requested) return "exact";
  if (!isTerm(diseases, disease) || !isTerm(diseases, requested)) return undefined;
  if (broaderTerms(diseases, requested).includes(disease)) return "broader";
  return broaderTerms(diseases, disease).includes(requested) ? "narrower" : undefined;
}

/** The closest relation of the indications of an event to a disease; `undefined` if none is related or stated. */
export function matchOfEvent(
  { indications = [] }: RegulatoryEvent,
  requested: DiseaseReference,
): DiseaseMatch | undefined {
  const found = new Set(indications.map(({ disease }) => matchDisease(disease, requested)));
  return matches.find((match) => found.has(match));
}
