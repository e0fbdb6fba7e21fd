/** What is wrong with the order of regulatory events. */
import { formatPath, type Issue, type IssueCode, type Severity } from "../../issue.ts";
import { applicationMilestones } from "../application-type.ts";
import { milestones } from "../milestone.ts";
import type { RegulatoryEvent } from "../regulatory-event.ts";
import { daysOf, type Days } from "./days.ts";
import { daysOfEvent, eventsOf, ledgerScopes } from "./scope.ts";
import { transitionRules, type TransitionRule } from "./transitions.ts";

/** An event that happened, with its days and its place in the list that is checked. */
interface Entry {
  readonly event: RegulatoryEvent;
  readonly days: Days;
  readonly index: number;
}

/**
 * Lists what is wrong with the order of events: steps that cannot come where they stand, and earlier ones that are missing.
 *
 * An order that certain dates make impossible is an error; a missing earlier step is a warning, because ledgers rarely
 * hold everything. What dates leave open is let be. Paths are relative to the list.
 *
 * @example
 * ```ts
 * import type { RegulatoryEvent } from "@org/therapy-model";
 * import { checkLedger } from "@org/therapy-model/ledger";
 *
 * const lifted: RegulatoryEvent = {
 *   kind: "regulatory_event",
 *   id: "regulatory_event:x-101-hold-lifted",
 *   therapy: "therapy:x-101",
 *   jurisdiction: "US",
 *   milestone: "hold_lifted",
 * };
 * checkLedger([lifted]).map(({ severity, rule }) => `${severity}: ${rule}`); // => ["warning: hold_before_its_end"]
 * ```
 */
export function checkLedger(events: readonly RegulatoryEvent[]): Issue[] {
  const indexes = new Map(events.map((event, index) => [event, index]));
  const found: { readonly index: number; readonly issue: Issue }[] = [];
  for (const [index, event] of events.entries()) {
    for (const issue of [datesApart(event, index), voteElsewhere(event, index)]) {
      if (issue !== undefined) found.push({ index, issue });
    }
  }
  for (const [scope, within] of grouped(events)) {
    const entries = eventsOf(within, scope).flatMap((event): Entry[] => {
      const days = daysOfEvent(event);
      return days === undefined ? [] : [{ event, days, index: indexes.get(event)! }];
    });
    for (const rule of transitionRules) {
      if (rule.in?.includes(scope.jurisdiction) === false || rule.notIn?.includes(scope.jurisdiction)) continue;
      const others = entries.filter(({ event }) => rule.others.includes(event.milestone));
      const reopening = entries.filter(({ event }) => rule.reopenedBy?.includes(event.milestone));
      for (const entry of entries) {
        if (!rule.steps.includes(entry.event.milestone) || isSpared(entry, rule)) continue;
        const issue = held(entry, rule, others, reopening);
        if (issue !== undefined) found.push({ index: entry.index, issue });
      }
    }
  }
  return found.toSorted((a, b) => a.index - b.index).map(({ issue }) => issue);
}

/** The events that count, by the ledger that they are of. */
function grouped(
  events: readonly RegulatoryEvent[],
): (readonly [ReturnType<typeof ledgerScopes>[number], RegulatoryEvent[]])[] {
  const corrected = new Set(events.map(({ supersedes }) => supersedes));
  const counting = events.filter(({ id }) => !corrected.has(id));
  const groups = new Map<string, RegulatoryEvent[]>();
  for (const event of counting) {
    const key = `${event.jurisdiction} ${event.therapy}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [event]);
    else group.push(event);
  }
  return ledgerScopes(counting).map((scope) => [scope, groups.get(`${scope.jurisdiction} ${scope.therapy}`)!]);
}

function isSpared({ event }: Entry, { sparesInvestigators }: TransitionRule): boolean {
  return sparesInvestigators === true && event.initiation === "investigator_initiated";
}

/** Holds an event against a rule. */
function held(
  entry: Entry,
  rule: TransitionRule,
  others: readonly Entry[],
  reopening: readonly Entry[],
): Issue | undefined {
  switch (rule.says) {
    case "need":
      if (others.some((other) => mayPrecede(other, entry))) return undefined;
      if (others.length > 0) return impossible(entry, rule, `${namesOf(others)} came later`);
      return problem("missing_step", "warning", entry, rule, `no ${either(rule.others)} is on record before it`);
    case "after": {
      const same = others.filter((other) => mayBeOneApplication(other.event, entry.event));
      if (same.some((other) => mayPrecede(other, entry))) return undefined;
      const certain = same.filter((other) => isOneApplication(other.event, entry.event));
      if (certain.length > 0) return impossible(entry, rule, `${namesOf(certain)} came later`);
      const likely = same.filter((other) => isLikelyOneApplication(other.event, entry.event));
      if (likely.length === 0) return undefined;
      return problem(
        "missing_step",
        "warning",
        entry,
        rule,
        `${namesOf(likely)} came later, and none is on record before it`,
      );
    }
    case "barred": {
      const bar = others.find((other) => other.days.last < entry.days.first);
      if (bar === undefined) return undefined;
      const isReopened = reopening.some(({ days }) => days.last >= bar.days.first && days.first <= entry.days.last);
      return isReopened ? undefined : impossible(entry, rule, `${namesOf([bar])} came before it`);
    }
  }
}

function mayPrecede(other: Entry, { days }: Entry): boolean {
  return other.days.first <= days.last;
}

/** Whether two events may belong to one application: nothing that they say of it tells them apart. */
function mayBeOneApplication(other: RegulatoryEvent, event: RegulatoryEvent): boolean {
  if (other.application !== undefined && event.application !== undefined && other.application !== event.application)
    return false;
  const leadsTo = other.application === undefined ? undefined : applicationMilestones[other.application];
  if (leadsTo === "indication_extended" && event.milestone === "marketing_authorization_granted") return false;
  if (other.indications === undefined || event.indications === undefined) return true;
  return other.indications.some(({ disease }) => event.indications!.some((one) => one.disease === disease));
}

/** Whether two events certainly belong to one application or trial: they carry the same number. */
function isOneApplication({ identifiers = [], trials = [] }: RegulatoryEvent, event: RegulatoryEvent): boolean {
  const isOfOneTrial =
    event.milestone === "first_patient_dosed" && trials.some((trial) => event.trials?.includes(trial));
  return (
    isOfOneTrial ||
    identifiers.some(({ scheme, value }) =>
      event.identifiers?.some((one) => one.scheme === scheme && one.value === value),
    )
  );
}

/** Whether two events, which may belong to one application, are said to be of the same sort of application or of the same use. */
function isLikelyOneApplication(other: RegulatoryEvent, event: RegulatoryEvent): boolean {
  if (event.milestone === "first_patient_dosed") return true;
  const isOfOneSort = other.application !== undefined && other.application === event.application;
  return isOfOneSort || (other.indications !== undefined && event.indications !== undefined);
}

/** An event cannot be announced as a fact before it happened, nor hold until a day before it began. */
function datesApart(event: RegulatoryEvent, index: number): Issue | undefined {
  const { date, announced, validUntil } = event;
  if (date === undefined) return undefined;
  const { first } = daysOf(date.value);
  if (announced !== undefined && date.type === "actual" && daysOf(announced).last < first) {
    return disorder(
      [index, "announced"],
      `it was announced on ${announced} as having happened on ${date.value}, which is later`,
    );
  }
  if (validUntil !== undefined && daysOf(validUntil.value).last < first) {
    return disorder(
      [index, "validUntil"],
      `it holds until ${validUntil.value}, which is before it began on ${date.value}`,
    );
  }
  return undefined;
}

/** Votes are cast by advisory committees only. */
function voteElsewhere({ vote, milestone }: RegulatoryEvent, index: number): Issue | undefined {
  if (vote === undefined || milestone === "advisory_committee_vote") return undefined;
  return {
    code: "incoherent_fields",
    severity: "error",
    path: [index, "vote"],
    message: `a vote stands only with advisory_committee_vote, not with ${milestone}`,
    rule: "vote_of_a_committee",
  };
}

function disorder(path: (string | number)[], message: string): Issue {
  return { code: "impossible_order", severity: "error", path, message, rule: "dates_of_one_event" };
}

function impossible(entry: Entry, rule: TransitionRule, what: string): Issue {
  return problem("impossible_order", "error", entry, rule, what);
}

function problem(
  code: IssueCode,
  severity: Severity,
  { event, index }: Entry,
  rule: TransitionRule,
  what: string,
): Issue {
  const label = milestones.terms[event.milestone].label.toLowerCase();
  return {
    code,
    severity,
    path: [index, "milestone"],
    message: `${label} in ${event.jurisdiction}, but ${what}. ${rule.reason}`,
    rule: rule.id,
  };
}

function namesOf(entries: readonly Entry[]): string {
  return entries.map(({ event, index }) => `${event.milestone} (${formatPath([index])})`).join(", ");
}

function either(others: TransitionRule["others"]): string {
  return others.join(" or ");
}
