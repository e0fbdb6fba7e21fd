/** The events that determine the status of a therapy in a jurisdiction, for all its indications or for one disease. */
import type { RegulatoryEvent } from "../domain/regulatory/regulatory-event.ts";
import { unionsOf } from "../domain/regulatory/union-membership.ts";
import type { Milestone } from "../gen/vocabularies/milestone.ts";
import { daysOf, type Days } from "./days.ts";
import { matchOfEvent } from "./scope.ts";
import { currentEvents, daysOfEvent, inOrder, type LedgerScope, type Occurrence } from "./scope.ts";
import { trackOf, type Expiry, type Track } from "./state.ts";

/** The events of one track. */
export interface RelevantEvents {
  /** The events that count, by date. */
  readonly counted: readonly Occurrence[];
  /** The events without indications, which may or may not concern the requested disease. */
  readonly withoutIndication: readonly Occurrence[];
}

/** Milestones of a product as a whole. Without indications, they concern every indication that another event states. */
const wholeProduct: ReadonlySet<Milestone> = /* @__PURE__ */ new Set<Milestone>([
  "clinical_hold",
  "partial_clinical_hold",
  "hold_lifted",
  "development_discontinued",
  "label_warning_added",
  "authorization_renewed",
  "authorization_transferred",
  "marketing_authorization_suspended",
  "suspension_lifted",
  "marketing_authorization_withdrawn",
  "marketing_authorization_revoked",
  "marketing_authorization_lapsed",
  "product_launched",
]);

/**
 * Selects the events of a track for the status on some days. Later events are included; they show that an authorization
 * was still valid.
 *
 * For a disease, events for it and for broader diseases count; without them, events for narrower diseases do.
 */
export function relevantEvents(
  events: readonly RegulatoryEvent[],
  track: Track,
  scope: LedgerScope,
  until: Days,
): RelevantEvents {
  const happened = happenedIn(currentEvents(events), track, scope, until);
  const { indication } = scope;
  if (indication === undefined) return { counted: happened, withoutIndication: [] };
  const isBy = ({ days }: Occurrence): boolean => days.first <= until.last;
  const matched = happened.map((one) => ({ one, match: matchOfEvent(one.event, indication) }));
  const covering = matched.filter(({ match }) => match === "exact" || match === "broader");
  const isCovered = covering.some(({ one }) => isBy(one));
  const related = isCovered ? covering : matched.filter(({ match }) => match === "narrower");
  const unstated = happened.filter(({ event }) => event.indications === undefined);
  const applies = ({ event }: Occurrence): boolean => related.length > 0 && wholeProduct.has(event.milestone);
  return {
    counted: inOrder([...related.map(({ one }) => one), ...unstated.filter(applies)]),
    withoutIndication: unstated.filter((one) => isBy(one) && !applies(one)),
  };
}

/** The events of a jurisdiction and, for marketing, of the unions whose authorizations apply in it. */
function happenedIn(
  events: readonly RegulatoryEvent[],
  track: Track,
  { therapy, jurisdiction }: LedgerScope,
  until: Days,
): Occurrence[] {
  const memberships = track === "marketing" ? membershipsOn(jurisdiction, until) : [];
  const found: Occurrence[] = [];
  for (const event of events) {
    if (event.therapy !== therapy || trackOf(event.milestone) !== track) continue;
    const membership = memberships.find(({ union }) => union === event.jurisdiction);
    if (event.jurisdiction !== jurisdiction && membership === undefined) continue;
    const days = daysOfEvent(event);
    if (days === undefined) continue;
    // An authorization from before the accession applies from the accession on.
    const since = membership === undefined ? -Infinity : daysOf(membership.from).first;
    const applied = { first: Math.max(days.first, since), last: Math.max(days.last, since) };
    const left = membership?.until === undefined ? Infinity : daysOf(membership.until).last;
    if (applied.first <= left) found.push({ event, days: applied });
  }
  return inOrder(found);
}

/** The unions of which a country is a member on some of the days. */
function membershipsOn(jurisdiction: LedgerScope["jurisdiction"], days: Days): ReturnType<typeof unionsOf> {
  return unionsOf(jurisdiction).filter(({ until }) => until === undefined || days.first <= daysOf(until).last);
}

/** Milestones that only a valid authorization can have. */
const onlyIfValid: ReadonlySet<Milestone> = /* @__PURE__ */ new Set<Milestone>([
  "authorization_converted",
  "authorization_renewed",
  "marketing_authorization_suspended",
  "marketing_authorization_withdrawn",
  "marketing_authorization_revoked",
  "marketing_authorization_lapsed",
]);

/**
 * The events, with the ends of validity that those of the marketing track state, each on the days of its `validUntil`.
 *
 * An end is omitted if a later event shows that the authorization was still valid, such as its recorded lapse.
 */
export function withExpiries(happened: readonly Occurrence[]): Occurrence[] {
  const ends = happened.flatMap((one): Occurrence[] => {
    const { event, days } = one;
    const { validUntil } = event;
    if (validUntil === undefined || trackOf(event.milestone) !== "marketing") return [];
    const end = daysOf(validUntil.value);
    if (end.last < days.first || wasValidAfter(end, one, happened)) return [];
    const expiry: Expiry = { ...event, milestone: "marketing_authorization_lapsed", expiryOf: event };
    return [{ event: expiry, days: { first: Math.max(end.first, days.first), last: end.last } }];
  });
  return inOrder([...happened, ...ends]);
}

/** Checks whether an event shows that an authorization was valid after its stated end. */
function wasValidAfter(end: Days, granted: Occurrence, happened: readonly Occurrence[]): boolean {
  const proof = happened.find(({ event, days }) => onlyIfValid.has(event.milestone) && days.first > end.last);
  if (proof === undefined) return false;
  return !happened.some(
    (other) =>
      other !== granted &&
      other.event.milestone === "marketing_authorization_granted" &&
      other.days.last >= end.first &&
      other.days.first <= proof.days.first,
  );
}
