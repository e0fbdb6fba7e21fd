/** The regulatory status of a therapy on a date, derived from its events. */
import { isPartialDate, type EventDate, type PartialDate } from "../domain/shared/partial-date.ts";
import type { RegulatoryEventId, TherapyId } from "../domain/shared/record-id.ts";
import { diseases } from "../gen/vocabularies/disease-terms.ts";
import type { ApprovalKind } from "../gen/vocabularies/approval-kind.ts";
import { jurisdictions, type Jurisdiction } from "../gen/vocabularies/jurisdiction.ts";
import type { RegulatoryEvent } from "../domain/regulatory/regulatory-event.ts";
import { regulatoryStatuses, type RegulatoryStatus } from "../gen/vocabularies/regulatory-status.ts";
import type { Issue } from "../schema/issue.ts";
import { describeValue } from "../schema/message-text.ts";
import { findClosest } from "../vocabulary/suggestion.ts";
import { isTerm } from "../vocabulary/vocabulary.ts";
import { daysOf, rangeOf, type DayRange, type Days } from "./days.ts";
import { openDecisionGoals, type DecisionGoal } from "./decision-goal.ts";
import { matchOfEvent, type DiseaseMatch } from "./scope.ts";
import { possibleStates, type PossibleState } from "./possible-states.ts";
import { relevantEvents, withExpiries, type RelevantEvents } from "./relevant-events.ts";
import type { LedgerScope } from "./scope.ts";

/** A possible status of a therapy. */
export interface PossibleStatus {
  /** The status. */
  status: RegulatoryStatus;
  /** The kind of authorization, if the events state it. */
  approvalKind?: ApprovalKind | undefined;
  /** The possible days of its start. Absent for the unknown status. */
  since?: DayRange | undefined;
  /** The end of validity of the authorization, if the events state it. With the status `lapsed`, it is the cause. */
  validUntil?: EventDate | undefined;
  /** The union whose authorization applies in the country, such as `EU` in Germany. Absent for the country's own. */
  via?: Jurisdiction | undefined;
  /** The relation of the indication of the events to the requested disease. Absent without a requested disease. */
  match?: DiseaseMatch | undefined;
  /** The ids of the events that caused it; several if partial dates do not show which. */
  events: RegulatoryEventId[];
}

/** The status of trials and of marketing: one status each if it is certain, otherwise every possible one. */
export interface LedgerStatus {
  /** The requested date. */
  date: PartialDate;
  /** The status of its trials. Empty if there are issues. */
  trial: PossibleStatus[];
  /** The status of its marketing. Empty if there are issues. */
  marketing: PossibleStatus[];
  /** The decision goal dates of applications that are not decided. */
  decisionGoals?: DecisionGoal[] | undefined;
  /** With a requested disease: the events without indications, which may concern it and were not used. */
  withoutIndication?: RegulatoryEventId[] | undefined;
  /** What the scope names that does not exist, such as a therapy id that no record has. */
  issues?: Issue[] | undefined;
}

/**
 * Derives the status of a therapy with an authority at the end of a day; for a month or year, at the end of any of its days.
 *
 * Trials and marketing have one status each if the dates make it certain, otherwise every possible one. Anticipated and
 * superseded events have no effect. An authorization lapses on its `validUntil`, unless a renewal is pending. Marketing
 * authorizations of a union apply in its member states, with `via`.
 *
 * With an indication, events for the disease and for broader diseases are used, otherwise those for narrower diseases;
 * `match` is the relation. An event without indications does not show which diseases it concerns: it is in
 * `withoutIndication`. An end or suspension without indications applies to every indication that other events state.
 *
 * A therapy that no record has, and a jurisdiction or disease that is not a term, are `issues`; there is no status. `lookup`
 * finds the term of a MONDO id, which is related only to itself.
 *
 * @param therapies - The ids of the therapies that are on record; the therapies of the events if absent.
 *
 * @throws RangeError if the date is not a partial date.
 *
 * @example
 * ```ts
 * import { recordSets } from "@org/therapy-catalog/record-sets";
 * import { statusAt } from "@org/therapy-model/ledger";
 *
 * const events = recordSets[1]!.records.filter((record) => record.kind === "regulatory_event");
 * const scope = { therapy: "therapy:hgi-001", jurisdiction: "CN" } as const;
 * statusAt(events, "2023-12-18", scope).trial[0]?.status; // => "unknown"
 * statusAt(events, "2024-01-01", scope).trial[0]?.status; // => "trial_permitted"
 * statusAt(events, "2023-12", scope).trial.map(({ status }) => status); // => ["unknown", "trial_permitted"]
 * statusAt(events, "2024", { ...scope, therapy: "therapy:hgi-01" }).issues?.[0]?.code; // => "dangling_reference"
 * ```
 */
export function statusAt(
  events: readonly RegulatoryEvent[],
  date: PartialDate,
  scope: LedgerScope,
  therapies: readonly TherapyId[] = events.map(({ therapy }) => therapy),
): LedgerStatus {
  if (!isPartialDate(date))
    throw new RangeError(`${JSON.stringify(date)} is not a date of the form YYYY, YYYY-MM or YYYY-MM-DD`);
  const issues = checkScope(scope, new Set(therapies));
  if (issues.length > 0) return { date, trial: [], marketing: [], issues };
  const days = daysOf(date);
  const trial = relevantEvents(events, "trial", scope, days);
  const marketing = relevantEvents(events, "marketing", scope, days);
  const unused = [...trial.withoutIndication, ...marketing.withoutIndication].map(({ event }) => event.id);
  const goals = openDecisionGoals(events, scope, days);
  return {
    date,
    trial: statusesOn(trial, scope, days),
    marketing: statusesOn(marketing, scope, days),
    ...(goals.length > 0 && { decisionGoals: goals }),
    ...(unused.length > 0 && { withoutIndication: unused.toSorted() }),
  };
}

/** Lists what a scope names that does not exist: a therapy without records, or a jurisdiction or disease that is not a term. */
function checkScope(scope: LedgerScope, known: ReadonlySet<TherapyId>): Issue[] {
  const { therapy, jurisdiction, indication } = scope;
  const issues: Issue[] = notTexts(scope);
  if (issues.length > 0) return issues;
  if (!known.has(therapy)) {
    const message = `is ${therapy}, but no record has this id${suggestion(therapy, known)}`;
    issues.push({ code: "dangling_reference", severity: "error", path: ["therapy"], message });
  }
  if (!isTerm(jurisdictions, jurisdiction)) {
    const close = suggestion(jurisdiction, jurisdictions.keys);
    const message = `is ${String(jurisdiction)}, which is not a term of jurisdiction${close}`;
    issues.push({ code: "unknown_term", severity: "error", path: ["jurisdiction"], message });
  }
  if (indication !== undefined && !isTerm(diseases, indication) && !/^MONDO:\d{7}$/.test(indication)) {
    const close = suggestion(indication, diseases.keys);
    const message = `is ${indication}, which is neither a term of disease nor a MONDO id${close}`;
    issues.push({ code: "unknown_term", severity: "error", path: ["indication"], message });
  }
  return issues;
}

/** The parts of a scope that are not texts, such as a missing jurisdiction or an indication as an object. */
function notTexts({ therapy, jurisdiction, indication }: LedgerScope): Issue[] {
  const parts: readonly (readonly [name: string, value: unknown])[] = [
    ["therapy", therapy],
    ["jurisdiction", jurisdiction],
    ["indication", indication ?? ""],
  ];
  return parts
    .filter(([, value]) => typeof value !== "string")
    .map(([name, value]) =>
      value === undefined
        ? { code: "missing_field", severity: "error", path: [name], message: "is missing; expected a string" }
        : {
            code: "invalid_type",
            severity: "error",
            path: [name],
            message: `expected a string, got ${describeValue(value)}`,
          },
    );
}

function suggestion(text: string, candidates: Iterable<string>): string {
  const closest = findClosest(text, candidates);
  return closest === undefined ? "" : `; did you mean ${closest}?`;
}

/** The possible statuses of trials or of marketing. */
function statusesOn({ counted }: RelevantEvents, scope: LedgerScope, days: Days): PossibleStatus[] {
  const byStatus = new Map<string, PossibleState[]>();
  for (const possible of possibleStates(withExpiries(counted), days)) {
    const { status, approvalKind, end } = possible.state;
    const { via, match } = originOf(possible, scope);
    const key = `${status} ${approvalKind} ${end?.date.value} ${via} ${match}`;
    const known = byStatus.get(key);
    if (known === undefined) byStatus.set(key, [possible]);
    else known.push(possible);
  }
  return [...byStatus.values()]
    .map((possible) => ({ possible, began: hull(possible) }))
    .toSorted((a, b) => (a.began?.last ?? -Infinity) - (b.began?.last ?? -Infinity) || inOrder(a.possible, b.possible))
    .map(({ possible, began }) => statusOf(possible, began, scope));
}

function statusOf(possible: readonly PossibleState[], began: Days | undefined, scope: LedgerScope): PossibleStatus {
  const { status, approvalKind, end } = possible[0]!.state;
  return {
    status,
    ...(approvalKind !== undefined && { approvalKind }),
    ...(began !== undefined && { since: rangeOf(began) }),
    ...(end !== undefined && { validUntil: end.date }),
    ...originOf(possible[0]!, scope),
    events: [...new Set(possible.flatMap((each) => each.cause?.id ?? []))].toSorted(),
  };
}

/** The union that decided, and the relation of the indication to the requested disease. */
function originOf(
  { cause }: PossibleState,
  { jurisdiction, indication }: LedgerScope,
): Pick<PossibleStatus, "via" | "match"> {
  if (cause === undefined) return {};
  const match = indication === undefined ? undefined : matchOfEvent(cause, indication);
  return {
    ...(cause.jurisdiction !== jurisdiction && { via: cause.jurisdiction }),
    ...(match !== undefined && { match }),
  };
}

/** The days from the first to the last possible start of several states. */
function hull(possible: readonly PossibleState[]): Days | undefined {
  const days = possible.flatMap(({ since }) => since ?? []);
  if (days.length === 0) return undefined;
  return { first: Math.min(...days.map(({ first }) => first)), last: Math.max(...days.map(({ last }) => last)) };
}

/** Compares states with the same possible start. */
function inOrder([a]: readonly PossibleState[], [b]: readonly PossibleState[]): number {
  const { keys } = regulatoryStatuses;
  const [left, right] = [a!.state, b!.state];
  const difference = keys.indexOf(left.status) - keys.indexOf(right.status);
  return difference || (left.approvalKind ?? "").localeCompare(right.approvalKind ?? "");
}
