/** Checks of the order of regulatory events. */
import { formatPath, type Issue, type IssueCode, type Severity } from "../schema/issue.ts";
import { applicationMilestones } from "../domain/regulatory/application-type.ts";
import { milestones } from "../gen/vocabularies/milestone.ts";
import type { RegulatoryEvent } from "../domain/regulatory/regulatory-event.ts";
import { daysOf, type Days } from "./days.ts";
import { daysOfEvent, eventsOf, ledgerScopes } from "./scope.ts";
import { transitionRules, type TransitionRule } from "./transitions.ts";

/** An event that happened, with its possible days and its index in the checked list. */
interface Entry {
  readonly event: RegulatoryEvent;
  readonly days: Days;
  readonly index: number;
}

/**
 * Lists the events whose order is impossible and the missing earlier steps.
 *
 * An order that the dates make impossible is an error. A missing earlier step is a warning, because ledgers are rarely
 * complete. An order that partial dates leave open is not reported. Paths are relative to the list.
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
    for (const issue of [checkDates(event, index), checkVote(event, index)]) {
      if (issue !== undefined) found.push({ index, issue });
    }
  }
  for (const [scope, within] of groupByLedger(events)) {
    const entries = eventsOf(within, scope).flatMap((event): Entry[] => {
      const days = daysOfEvent(event);
      return days === undefined ? [] : [{ event, days, index: indexes.get(event)! }];
    });
    for (const rule of transitionRules) {
      if (
        rule.jurisdictions?.includes(scope.jurisdiction) === false ||
        rule.exceptJurisdictions?.includes(scope.jurisdiction)
      )
        continue;
      const others = entries.filter(({ event }) => rule.otherMilestones.includes(event.milestone));
      const reopening = entries.filter(({ event }) => rule.reopenedBy?.includes(event.milestone));
      for (const entry of entries) {
        if (!rule.milestones.includes(entry.event.milestone) || isExempt(entry, rule)) continue;
        const issue = checkTransition(entry, rule, others, reopening);
        if (issue !== undefined) found.push({ index: entry.index, issue });
      }
    }
  }
  return found.toSorted((a, b) => a.index - b.index).map(({ issue }) => issue);
}

/** The events that are not superseded, by ledger. */
function groupByLedger(
  events: readonly RegulatoryEvent[],
): (readonly [ReturnType<typeof ledgerScopes>[number], RegulatoryEvent[]])[] {
  const superseded = new Set(events.map(({ supersedes }) => supersedes));
  const current = events.filter(({ id }) => !superseded.has(id));
  const groups = new Map<string, RegulatoryEvent[]>();
  for (const event of current) {
    const key = `${event.jurisdiction} ${event.therapy}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [event]);
    else group.push(event);
  }
  return ledgerScopes(current).map((scope) => [scope, groups.get(`${scope.jurisdiction} ${scope.therapy}`)!]);
}

function isExempt({ event }: Entry, { exemptsInvestigatorInitiated }: TransitionRule): boolean {
  return exemptsInvestigatorInitiated === true && event.initiation === "investigator_initiated";
}

/** Checks an event by a rule. */
function checkTransition(
  entry: Entry,
  rule: TransitionRule,
  others: readonly Entry[],
  reopening: readonly Entry[],
): Issue | undefined {
  switch (rule.constraint) {
    case "need":
      if (others.some((other) => mayPrecede(other, entry))) return undefined;
      if (others.length > 0) return impossible(entry, rule, `${namesOf(others)} came later`);
      return problem(
        "missing_step",
        "warning",
        entry,
        rule,
        `no ${either(rule.otherMilestones)} is on record before it`,
      );
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

/** Checks whether two events may belong to one application: none of their fields differ. */
function mayBeOneApplication(other: RegulatoryEvent, event: RegulatoryEvent): boolean {
  if (other.application !== undefined && event.application !== undefined && other.application !== event.application)
    return false;
  const leadsTo = other.application === undefined ? undefined : applicationMilestones[other.application];
  if (leadsTo === "indication_extended" && event.milestone === "marketing_authorization_granted") return false;
  if (other.indications === undefined || event.indications === undefined) return true;
  return other.indications.some(({ disease }) => event.indications!.some((one) => one.disease === disease));
}

/** Checks whether two events belong to one application or trial: they have the same number. */
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

/** Checks whether two events that may belong to one application have the same application type or indications. */
function isLikelyOneApplication(other: RegulatoryEvent, event: RegulatoryEvent): boolean {
  if (event.milestone === "first_patient_dosed") return true;
  const hasSameType = other.application !== undefined && other.application === event.application;
  return hasSameType || (other.indications !== undefined && event.indications !== undefined);
}

/** An event is not announced before it happens, and its validity does not end before its date. */
function checkDates(event: RegulatoryEvent, index: number): Issue | undefined {
  const { date, announced, validUntil, goalDate } = event;
  if (date === undefined) return undefined;
  const { first } = daysOf(date.value);
  if (announced !== undefined && date.type === "actual" && daysOf(announced).last < first) {
    return disorder([index, "announced"], `was announced on ${announced}, before its actual date ${date.value}`);
  }
  if (goalDate !== undefined && daysOf(goalDate).last < first) {
    return disorder([index, "goalDate"], `is ${goalDate}, before the date of the step, ${date.value}`);
  }
  if (validUntil !== undefined && daysOf(validUntil.value).last < first) {
    return disorder([index, "validUntil"], `is valid until ${validUntil.value}, before its date ${date.value}`);
  }
  return undefined;
}

/** Only advisory committees vote. */
function checkVote({ vote, milestone }: RegulatoryEvent, index: number): Issue | undefined {
  if (vote === undefined || milestone === "advisory_committee_vote") return undefined;
  return {
    code: "inconsistent_fields",
    severity: "error",
    path: [index, "vote"],
    message: `is allowed only with the milestone advisory_committee_vote, not with ${milestone}`,
    rule: "vote_of_a_committee",
  };
}

function disorder(path: (string | number)[], message: string): Issue {
  return { code: "invalid_order", severity: "error", path, message, rule: "dates_of_one_event" };
}

function impossible(entry: Entry, rule: TransitionRule, what: string): Issue {
  return problem("invalid_order", "error", entry, rule, what);
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

function either(others: TransitionRule["otherMilestones"]): string {
  return others.join(" or ");
}
