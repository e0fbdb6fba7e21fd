/** Rules about when regulatory steps happened, and what they rest on. */
import { checkLedger } from "../regulatory/ledger/check-ledger.ts";
import type { RegulatoryEvent } from "../regulatory/regulatory-event.ts";
import { comparePartialDates } from "../shared/partial-date.ts";
import { event, therapy, trial } from "./example.ts";
import { contradiction, incomplete, unlikely } from "./grades.ts";
import { groupRule, type Rule, rule } from "./rule.ts";

const product = therapy({});

/** A source knows the past only. */
const actualAfterSource = rule({
  id: "actual_after_source",
  title: "Actual date after the source that states it",
  of: ["regulatory_event"],
  needs: ["date", "citations"],
  grades: contradiction,
  why: "A document cannot state as done what happened after it was published: the date is anticipated, or the year is wrong.",
  source: "Definitions of `actual` and of the field `published` of a source",
  check({ date, citations }, report, context) {
    if (date.type !== "actual") return;
    for (const { field, source: id, stance } of citations) {
      if ((field !== "/date" && field !== "/date/value") || stance === "differs") continue;
      const cited = context.record(id);
      const known = cited?.published ?? cited?.retrieved;
      if (known === undefined || comparePartialDates(known, date.value) !== -1) continue;
      report({
        path: ["date"],
        message: `is ${date.value} and actual, but ${id}, which is said to state it, is of ${known}`,
      });
      return;
    }
  },
  passes: [
    [
      product,
      { kind: "source", id: "source:x-1", type: "press_release", title: "X-101 approved", published: "2024-03-01" },
      event({
        date: { value: "2024-02-23", type: "actual" },
        citations: [{ field: "/date", source: "source:x-1", basis: "stated" }],
      }),
    ],
  ],
  fails: [
    [
      product,
      { kind: "source", id: "source:x-1", type: "press_release", title: "X-101 approved", published: "2024-03-01" },
      event({
        date: { value: "2025-02-23", type: "actual" },
        citations: [{ field: "/date", source: "source:x-1", basis: "stated" }],
      }),
    ],
  ],
});

/** What holds for a time says until when. */
const limitedWithoutEnd = rule({
  id: "limited_without_end",
  title: "Time-limited approval without its end",
  of: ["regulatory_event"],
  needs: ["approvalKind"],
  grades: incomplete,
  why: "A conditional or time-limited approval ends unless it is renewed or converted; who reads the ledger later must know when to look again.",
  source:
    "Definitions of `conditional`, `time_limited`, `provisional` and `temporary` in the vocabulary of approval kinds",
  check({ approvalKind, validUntil, milestone }, report) {
    if (!limited.has(approvalKind) || validUntil !== undefined) return;
    if (milestone !== "marketing_authorization_granted" && milestone !== "authorization_renewed") return;
    report({ path: ["approvalKind"], message: `is ${approvalKind}, but validUntil does not say until when` });
  },
  passes: [
    [
      product,
      event({
        jurisdiction: "AU",
        milestone: "marketing_authorization_granted",
        approvalKind: "provisional",
        validUntil: { value: "2026", type: "anticipated" },
      }),
    ],
  ],
  fails: [
    [product, event({ jurisdiction: "AU", milestone: "marketing_authorization_granted", approvalKind: "provisional" })],
  ],
});

const limited: ReadonlySet<string> = new Set(["conditional", "time_limited", "provisional", "temporary"]);

/** The evidence comes before the approval. */
const approvalBeforeTrial = rule({
  id: "approval_before_trial",
  title: "Approval before the trial that it rests on began",
  of: ["regulatory_event"],
  needs: ["trials"],
  grades: contradiction,
  why: "An approval rests on what a trial found; it cannot come before the trial's first patient.",
  source: "Definition of the field `trials` of a regulatory event: the trials that it is about or rests on",
  check({ milestone, trials, date, announced }, report, context) {
    if (milestone !== "marketing_authorization_granted") return;
    const by = date?.value ?? announced;
    if (by === undefined) return;
    for (const [index, id] of trials.entries()) {
      const start = context.record(id)?.dates?.start;
      if (start === undefined || comparePartialDates(by, start.value) !== -1) continue;
      report({
        path: ["trials", index],
        message: `is ${id}, which began on ${start.value}, after the approval of ${by}`,
      });
    }
  },
  passes: [
    [
      product,
      trial({ therapies: ["therapy:x-101"], dates: { start: { value: "2019-03", type: "actual" } } }),
      event({
        milestone: "marketing_authorization_granted",
        date: { value: "2022-02-28", type: "actual" },
        trials: ["trial:x-101-1"],
      }),
    ],
  ],
  fails: [
    [
      product,
      trial({ therapies: ["therapy:x-101"], dates: { start: { value: "2023-03", type: "actual" } } }),
      event({
        milestone: "marketing_authorization_granted",
        date: { value: "2022-02-28", type: "actual" },
        trials: ["trial:x-101-1"],
      }),
    ],
  ],
});

/** What an approval rests on is part of it. */
const approvalWithoutTrial = rule({
  id: "approval_without_trial",
  title: "Approval that names no trial",
  of: ["regulatory_event"],
  needs: [],
  grades: incomplete,
  why: "A reader asks first on what an approval rests; where the documents name the pivotal trial, the event does too.",
  source: "Definition of the field `trials` of a regulatory event",
  check({ milestone, trials, reliance }, report) {
    if (milestone !== "marketing_authorization_granted" || trials !== undefined || reliance !== undefined) return;
    report({ path: [], message: "is an approval, but names no trial that it rests on" });
  },
  passes: [
    [
      product,
      trial({ therapies: ["therapy:x-101"] }),
      event({ milestone: "marketing_authorization_granted", trials: ["trial:x-101-1"] }),
    ],
  ],
  fails: [[product, event({ milestone: "marketing_authorization_granted" })]],
});

/** A step rests on trials of its own therapy. */
const trialOfAnotherTherapy = rule({
  id: "trial_of_another_therapy",
  title: "Step that rests on a trial of other therapies",
  of: ["regulatory_event"],
  needs: ["trials"],
  grades: contradiction,
  why: "A trial that says which therapies it tests, this one not among them, is no evidence for it: one of the two links is wrong.",
  source: "Definitions of the fields `trials` of a regulatory event and `therapies` of a trial",
  check({ trials, therapy: about }, report, context) {
    for (const [index, id] of trials.entries()) {
      const named = context.record(id);
      if (named?.therapies === undefined || named.therapies.includes(about)) continue;
      if (named.interventions?.some((intervention) => intervention.therapy === about)) continue;
      report({
        path: ["trials", index],
        message: `is ${id}, which tests ${named.therapies.join(" and ")}, not ${about}`,
      });
    }
  },
  passes: [[product, trial({ therapies: ["therapy:x-101"] }), event({ trials: ["trial:x-101-1"] })]],
  fails: [
    [
      product,
      therapy({ id: "therapy:y-202", names: [{ text: "Y-202", kind: "code" }] }),
      trial({ therapies: ["therapy:y-202"] }),
      event({ trials: ["trial:x-101-1"] }),
    ],
  ],
});

/** An investigator's trial supports no approval by itself. */
const approvalOnInvestigatorTrials = rule({
  id: "approval_on_investigator_trials",
  title: "Approval that rests on investigator-initiated trials only",
  of: ["regulatory_event"],
  needs: ["trials"],
  grades: unlikely,
  why: "A trial that physicians start and answer for may not by itself support an approval; there is a registrational trial that is not named, or the initiation is wrong.",
  source: "Definition of `investigator_initiated` in the vocabulary of initiations",
  check({ trials, milestone }, report, context) {
    if (milestone !== "marketing_authorization_granted") return;
    if (!trials.every((id) => context.record(id)?.initiation === "investigator_initiated")) return;
    report({ path: ["trials"], message: "are all investigator-initiated, on which no approval rests by itself" });
  },
  passes: [
    [
      product,
      trial({ therapies: ["therapy:x-101"], initiation: "industry_sponsored" }),
      event({ milestone: "marketing_authorization_granted", trials: ["trial:x-101-1"] }),
    ],
  ],
  fails: [
    [
      product,
      trial({ therapies: ["therapy:x-101"], initiation: "investigator_initiated" }),
      event({ milestone: "marketing_authorization_granted", trials: ["trial:x-101-1"] }),
    ],
  ],
});

/** A correction is of the same matter. */
const supersedesAnotherMatter = rule({
  id: "supersedes_another_matter",
  title: "Correction of an event of another therapy or jurisdiction",
  of: ["regulatory_event"],
  needs: ["supersedes"],
  grades: contradiction,
  why: "An event corrects what was said of the same step. Of another therapy or jurisdiction it takes a fact out of a ledger that it does not belong to.",
  source: "Definition of the field `supersedes` of the model",
  check({ supersedes, therapy: about, jurisdiction }, report, context) {
    const earlier = context.record(supersedes);
    if (earlier === undefined || (earlier.therapy === about && earlier.jurisdiction === jurisdiction)) return;
    report({
      path: ["supersedes"],
      message: `is ${supersedes}, of ${earlier.therapy} in ${earlier.jurisdiction}, but this event is of ${about} in ${jurisdiction}`,
    });
  },
  passes: [
    [
      product,
      event({ date: { value: "2023-12", type: "actual" } }),
      event({
        id: "regulatory_event:x-101-step-2",
        date: { value: "2023-12-19", type: "actual" },
        supersedes: "regulatory_event:x-101-step",
      }),
    ],
  ],
  fails: [
    [
      product,
      event({ jurisdiction: "CN" }),
      event({ id: "regulatory_event:x-101-step-2", supersedes: "regulatory_event:x-101-step" }),
    ],
  ],
});

/** Whether an event can contradict itself; one that stands alone contradicts no other. */
function saysTwoDates({ date, announced, validUntil }: RegulatoryEvent): boolean {
  return validUntil !== undefined || (date !== undefined && announced !== undefined);
}

/** One ledger: a therapy in a jurisdiction. */
function ledgerOf({ therapy: about, jurisdiction }: RegulatoryEvent): string[] {
  return [`${jurisdiction} ${about}`];
}

/** Steps come in the order of their procedure. */
const ledgerOrder = groupRule({
  id: "ledger_order",
  title: "Regulatory steps in an order that cannot be",
  of: ["regulatory_event"],
  needs: [],
  grades: contradiction,
  why: "No authorization comes before its application, and nothing is lifted that was not imposed: one of the two dates is wrong.",
  source: "Transitions of the regulatory ledger, `@org/therapy-model/ledger`",
  groupBy: ledgerOf,
  atLeast: 1,
  check(events, report) {
    if (events.length === 1 && !saysTwoDates(events[0]!)) return;
    for (const issue of checkLedger(events)) {
      const [index, ...path] = issue.path;
      const found = typeof index === "number" ? events[index] : undefined;
      if (issue.severity !== "error" || found === undefined) continue;
      report({ record: found.id, path, message: issue.message });
    }
  },
  passes: [
    [
      product,
      event({ milestone: "marketing_application_submitted", date: { value: "2023-03", type: "actual" } }),
      event({
        id: "regulatory_event:x-101-bla",
        milestone: "marketing_application_accepted",
        date: { value: "2023-05", type: "actual" },
      }),
    ],
  ],
  fails: [
    [product, event({ date: { value: "2024-06-01", type: "actual" }, announced: "2024-03-01" })],
    [
      product,
      event({
        jurisdiction: "JP",
        milestone: "marketing_authorization_granted",
        approvalKind: "time_limited",
        date: { value: "2024-03-01", type: "actual" },
        validUntil: { value: "2023-03", type: "anticipated" },
      }),
    ],
  ],
});

/** Rules about when regulatory steps happened. */
export const regulatoryTimeRules: readonly Rule[] = [
  actualAfterSource,
  limitedWithoutEnd,
  approvalBeforeTrial,
  approvalWithoutTrial,
  trialOfAnotherTherapy,
  approvalOnInvestigatorTrials,
  supersedesAnotherMatter,
  ledgerOrder,
];
