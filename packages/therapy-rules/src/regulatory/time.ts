/** Rules about the dates of regulatory events and the trials that they rest on. */
import { checkLedger } from "@org/therapy-model/ledger";
import type { RegulatoryEvent } from "@org/therapy-model";
import { comparePartialDates } from "@org/therapy-model/records";
import { event, therapy, trial } from "../engine/example.ts";
import { contradiction, incomplete, unlikely } from "../engine/severities.ts";
import { groupRule, type Rule, rule } from "../engine/rule.ts";

const product = therapy({});

const actualAfterSource = rule({
  id: "actual_after_source",
  title: "Actual date after its source",
  recordKinds: ["regulatory_event"],
  requires: ["date", "citations"],
  severity: contradiction,
  rationale:
    "A document cannot report an event after its own publication. The date is anticipated, or the year is wrong.",
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
        message: `is ${date.value} and actual, but its source ${id} is of ${known}; one of the two is wrong`,
      });
      return;
    }
  },
  valid: [
    [
      product,
      { kind: "source", id: "source:x-1", type: "press_release", title: "X-101 approved", published: "2024-03-01" },
      event({
        date: { value: "2024-02-23", type: "actual" },
        citations: [{ field: "/date", source: "source:x-1", basis: "stated" }],
      }),
    ],
  ],
  invalid: [
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

const timeLimitedWithoutExpiry = rule({
  id: "time_limited_without_expiry",
  title: "Time-limited approval without an expiry date",
  recordKinds: ["regulatory_event"],
  requires: ["approvalKind"],
  severity: incomplete,
  rationale:
    "A conditional or time-limited approval ends unless it is renewed or converted. Without an expiry date, readers do not know when to check again.",
  source:
    "Definitions of `conditional`, `time_limited`, `provisional` and `temporary` in the vocabulary of approval kinds",
  check({ approvalKind, validUntil, milestone }, report) {
    if (!timeLimitedKinds.has(approvalKind) || validUntil !== undefined) return;
    if (milestone !== "marketing_authorization_granted" && milestone !== "authorization_renewed") return;
    report({ path: ["approvalKind"], message: `is ${approvalKind}, but validUntil is missing; add the expiry date` });
  },
  valid: [
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
  invalid: [
    [product, event({ jurisdiction: "AU", milestone: "marketing_authorization_granted", approvalKind: "provisional" })],
  ],
});

const timeLimitedKinds: ReadonlySet<string> = new Set(["conditional", "time_limited", "provisional", "temporary"]);

const approvalBeforeTrial = rule({
  id: "approval_before_trial",
  title: "Approval before the start of a trial that it rests on",
  recordKinds: ["regulatory_event"],
  requires: ["trials"],
  severity: contradiction,
  rationale: "An approval rests on the results of a trial, so it is not earlier than the first enrollment.",
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
        message: `is ${id}, which started on ${start.value}, after the approval of ${by}`,
      });
    }
  },
  valid: [
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
  invalid: [
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

const approvalWithoutTrial = rule({
  id: "approval_without_trial",
  title: "Approval without a trial",
  recordKinds: ["regulatory_event"],
  requires: [],
  severity: incomplete,
  rationale: "The pivotal trial is the basis of an approval. If the documents name it, the event lists it.",
  source: "Definition of the field `trials` of a regulatory event",
  check({ milestone, trials, reliance }, report) {
    if (milestone !== "marketing_authorization_granted" || trials !== undefined || reliance !== undefined) return;
    report({ path: [], message: "is an approval without trials; add the trials that it rests on" });
  },
  valid: [
    [
      product,
      trial({ therapies: ["therapy:x-101"] }),
      event({ milestone: "marketing_authorization_granted", trials: ["trial:x-101-1"] }),
    ],
  ],
  invalid: [[product, event({ milestone: "marketing_authorization_granted" })]],
});

const trialOfAnotherTherapy = rule({
  id: "trial_of_another_therapy",
  title: "Event that rests on a trial of other therapies",
  recordKinds: ["regulatory_event"],
  requires: ["trials"],
  severity: contradiction,
  rationale:
    "If a trial lists its therapies and this therapy is not among them, the trial is not evidence for it. One of the two links is wrong.",
  source: "Definitions of the fields `trials` of a regulatory event and `therapies` of a trial",
  check({ trials, therapy: about }, report, context) {
    for (const [index, id] of trials.entries()) {
      const named = context.record(id);
      if (named?.therapies === undefined || named.therapies.includes(about)) continue;
      if (named.interventions?.some((intervention) => intervention.therapy === about)) continue;
      report({
        path: ["trials", index],
        message: `is ${id}, a trial of ${named.therapies.join(" and ")}, not of ${about}`,
      });
    }
  },
  valid: [[product, trial({ therapies: ["therapy:x-101"] }), event({ trials: ["trial:x-101-1"] })]],
  invalid: [
    [
      product,
      therapy({ id: "therapy:y-202", names: [{ text: "Y-202", kind: "code" }] }),
      trial({ therapies: ["therapy:y-202"] }),
      event({ trials: ["trial:x-101-1"] }),
    ],
  ],
});

const approvalOnInvestigatorTrials = rule({
  id: "approval_on_investigator_trials",
  title: "Approval that rests only on investigator-initiated trials",
  recordKinds: ["regulatory_event"],
  requires: ["trials"],
  severity: unlikely,
  rationale:
    "In China, an investigator-initiated study of a medical institution is not done for registration. A registrational trial is missing, or the initiation is wrong. Other countries, such as Japan, approve on such trials.",
  source: "China: measures for investigator-initiated clinical research in medical institutions (2024)",
  check({ trials, milestone, jurisdiction }, report, context) {
    if (milestone !== "marketing_authorization_granted" || jurisdiction !== "CN") return;
    if (!trials.every((id) => context.record(id)?.initiation === "investigator_initiated")) return;
    report({
      path: ["trials"],
      message: "are all investigator-initiated, but the approval is in CN; expected a registrational trial",
    });
  },
  valid: [
    [
      product,
      trial({ therapies: ["therapy:x-101"], initiation: "industry_sponsored" }),
      event({ jurisdiction: "CN", milestone: "marketing_authorization_granted", trials: ["trial:x-101-1"] }),
    ],
    [
      product,
      trial({ therapies: ["therapy:x-101"], initiation: "investigator_initiated" }),
      event({ jurisdiction: "JP", milestone: "marketing_authorization_granted", trials: ["trial:x-101-1"] }),
    ],
  ],
  invalid: [
    [
      product,
      trial({ therapies: ["therapy:x-101"], initiation: "investigator_initiated" }),
      event({ jurisdiction: "CN", milestone: "marketing_authorization_granted", trials: ["trial:x-101-1"] }),
    ],
  ],
});

const supersedesUnrelatedEvent = rule({
  id: "supersedes_unrelated_event",
  title: "Correction of an event of another therapy or jurisdiction",
  recordKinds: ["regulatory_event"],
  requires: ["supersedes"],
  severity: contradiction,
  rationale:
    "A correction concerns the same step. If it names another therapy or jurisdiction, it removes an event from the wrong ledger.",
  source: "Definition of the field `supersedes`",
  check({ supersedes, therapy: about, jurisdiction }, report, context) {
    const earlier = context.record(supersedes);
    if (earlier === undefined || (earlier.therapy === about && earlier.jurisdiction === jurisdiction)) return;
    report({
      path: ["supersedes"],
      message: `is ${supersedes}, of ${earlier.therapy} in ${earlier.jurisdiction}, but this event is of ${about} in ${jurisdiction}`,
    });
  },
  valid: [
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
  invalid: [
    [
      product,
      event({ jurisdiction: "CN" }),
      event({ id: "regulatory_event:x-101-step-2", supersedes: "regulatory_event:x-101-step" }),
    ],
  ],
});

/** Checks whether an event has two dates, which can contradict each other without a second event. */
function hasTwoDates({ date, announced, validUntil, goalDate }: RegulatoryEvent): boolean {
  return validUntil !== undefined || goalDate !== undefined || (date !== undefined && announced !== undefined);
}

/** Returns the key of a ledger: a therapy in a jurisdiction. */
function ledgerOf({ therapy: about, jurisdiction }: RegulatoryEvent): string[] {
  return [`${jurisdiction} ${about}`];
}

const ledgerOrder = groupRule({
  id: "ledger_order",
  title: "Regulatory events in an impossible order",
  recordKinds: ["regulatory_event"],
  requires: [],
  severity: contradiction,
  rationale:
    "An application precedes its authorization, and only a hold or suspension that exists can be lifted. One of the two dates is wrong.",
  source: "Transition rules of the regulatory ledger, `@org/therapy-model/ledger`",
  groupBy: ledgerOf,
  minimumRecords: 1,
  check(events, report) {
    if (events.length === 1 && !hasTwoDates(events[0]!)) return;
    for (const issue of checkLedger(events)) {
      const [index, ...path] = issue.path;
      const found = typeof index === "number" ? events[index] : undefined;
      if (issue.severity !== "error" || found === undefined) continue;
      report({ record: found.id, path, message: issue.message });
    }
  },
  valid: [
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
  invalid: [
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

export const rules: readonly Rule[] = [
  actualAfterSource,
  timeLimitedWithoutExpiry,
  approvalBeforeTrial,
  approvalWithoutTrial,
  trialOfAnotherTherapy,
  approvalOnInvestigatorTrials,
  supersedesUnrelatedEvent,
  ledgerOrder,
];
