/** Rules about the review of an application: goal dates, letters, resubmissions, committees and meetings. */
import type { AdvisoryCommittee, Jurisdiction, MeetingType, Milestone } from "@org/therapy-model";
import { approvals, broaderReasons } from "./authority-facts.ts";
import { event, therapy } from "../engine/example.ts";
import { contradiction, unlikely } from "../engine/severities.ts";
import { type Rule, rule } from "../engine/rule.ts";

const product = therapy({});

const goalDateAsApproval = rule({
  id: "goal_date_as_approval",
  title: "Anticipated approval in place of a decision goal date",
  recordKinds: ["regulatory_event"],
  requires: ["date"],
  severity: unlikely,
  rationale:
    "On a goal date the authority decides, for or against. Recorded as an anticipated approval, it promises one, and stays open after another decision.",
  source: "FDA, performance goals under the Prescription Drug User Fee Act: goal date of an application",
  check({ milestone, date }, report) {
    if (date.type !== "anticipated" || !approvals.has(milestone) || milestone === "authorization_renewed") return;
    report({
      path: ["date"],
      message: `is an anticipated ${milestone}; record ${date.value} as the goalDate of the submission, acceptance or extension`,
    });
  },
  valid: [
    [
      product,
      event({
        milestone: "marketing_application_accepted",
        date: { value: "2023-06-21", type: "actual" },
        goalDate: "2023-12-20",
      }),
    ],
  ],
  invalid: [
    [
      product,
      event({
        milestone: "marketing_authorization_granted",
        date: { value: "2023-12-20", type: "anticipated" },
      }),
    ],
  ],
});

/** Milestones that decide an application, after which it has no goal date. */
const decisions: ReadonlySet<string> = new Set([
  ...approvals,
  "complete_response_letter",
  "marketing_application_refused",
  "marketing_application_withdrawn",
]);

/** Milestones that no decision of the authority on an application follows. */
const withoutGoal: ReadonlySet<string> = new Set([
  "clinical_hold",
  "partial_clinical_hold",
  "hold_lifted",
  "first_patient_dosed",
  "product_launched",
  "development_discontinued",
  "marketing_discontinued",
  "marketing_authorization_withdrawn",
  "marketing_authorization_revoked",
  "marketing_authorization_lapsed",
]);

const goalDateOfDecision = rule({
  id: "goal_date_of_decision",
  title: "Goal date on a decision",
  recordKinds: ["regulatory_event"],
  requires: ["goalDate"],
  severity: contradiction,
  rationale:
    "A goal date is set for a decision that is still to come. On the decision itself it looks like a second one.",
  source: "Definition of the field `goalDate` of a regulatory event",
  check({ goalDate, milestone }, report) {
    if (!decisions.has(milestone) && !withoutGoal.has(milestone)) return;
    report({ path: ["goalDate"], message: `is ${goalDate} on a ${milestone}; move it to the step that set it` });
  },
  valid: [[product, event({ milestone: "review_extended", goalDate: "2023-12-20" })]],
  invalid: [
    [product, event({ milestone: "complete_response_letter", goalDate: "2023-12-20" })],
    [product, event({ milestone: "clinical_hold", goalDate: "2023-12-20" })],
  ],
});

/** Milestones that belong to the procedure of some authorities, with their jurisdictions. */
const milestoneHomes: { readonly [M in Milestone]?: readonly Jurisdiction[] } = {
  priority_review_proposed: ["CN"],
  complete_response_letter: ["US", "CA"],
};

/** Jurisdictions whose authority decides itself, without a committee whose opinion goes to another body. */
const withoutOpinion: readonly Jurisdiction[] = ["US", "CN", "CA"];

const milestoneJurisdiction = rule({
  id: "milestone_jurisdiction",
  title: "Step of a procedure that the jurisdiction does not have",
  recordKinds: ["regulatory_event"],
  requires: [],
  severity: unlikely,
  rationale:
    "A complete response letter is from the FDA, or a notice of Canada that resembles it, an opinion from a committee such as that of the EMA, and the list of intended priority reviews is published in China. Elsewhere, another milestone is meant, or the jurisdiction is wrong.",
  source:
    "21 CFR 601.3; Food and Drug Regulations of Canada, C.08.004: notice of non-compliance; Regulation (EC) No 726/2004, article 5; NMPA, provisions for drug registration (2020), article 68",
  check({ milestone, jurisdiction }, report) {
    const homes = milestoneHomes[milestone];
    const isOpinion = milestone === "positive_opinion" || milestone === "negative_opinion";
    if (homes?.includes(jurisdiction) !== false && !(isOpinion && withoutOpinion.includes(jurisdiction))) return;
    const where = homes === undefined ? "" : `; it exists in ${homes.join(", ")}`;
    report({ path: ["milestone"], message: `is ${milestone}, which does not exist in ${jurisdiction}${where}` });
  },
  valid: [
    [product, event({ jurisdiction: "CN", milestone: "priority_review_proposed" })],
    [product, event({ jurisdiction: "EU", milestone: "positive_opinion" })],
  ],
  invalid: [
    [product, event({ milestone: "priority_review_proposed" })],
    [product, event({ milestone: "positive_opinion" })],
    [product, event({ jurisdiction: "EU", milestone: "complete_response_letter" })],
  ],
});

/** The largest panel of an advisory committee, with a wide margin. */
const largestPanel = 100;

const voteSize = rule({
  id: "vote_size",
  title: "Vote of an advisory committee with too many or no members",
  recordKinds: ["regulatory_event"],
  requires: ["vote"],
  severity: unlikely,
  rationale: "A panel has about ten to thirty members. A larger number is a percentage, or a digit is doubled.",
  source: "FDA, charters of advisory committees: number of members",
  check({ vote }, report) {
    const votes = vote.for + vote.against + (vote.abstained ?? 0);
    if (votes > 0 && votes <= largestPanel) return;
    report({ path: ["vote"], message: `has ${votes} votes; expected those of about ten to thirty members` });
  },
  valid: [[product, event({ milestone: "advisory_committee_vote", vote: { for: 13, against: 0, abstained: 1 } })]],
  invalid: [
    [product, event({ milestone: "advisory_committee_vote", vote: { for: 900, against: 3 } })],
    [product, event({ milestone: "advisory_committee_vote", vote: { for: 0, against: 0 } })],
  ],
});

/** Milestones that give or change an authorization, a designation or a permission, which can have an end. */
const withValidity: ReadonlySet<string> = new Set([
  ...approvals,
  "authorization_transferred",
  "indication_extended",
  "indication_restricted",
  "suspension_lifted",
  "trial_authorized",
  "designation_granted",
  "reimbursement_granted",
  "marketing_authorization_suspended",
  "marketing_authorization_lapsed",
  "positive_opinion",
]);

const validityWithoutAuthorization = rule({
  id: "validity_without_authorization",
  title: "End of validity on a step that authorizes nothing",
  recordKinds: ["regulatory_event"],
  requires: ["validUntil"],
  severity: contradiction,
  rationale:
    "Only an authorization, a permission or a designation has a period of validity. The date belongs to another event.",
  source: "Definition of the field `validUntil` of a regulatory event",
  check({ milestone, validUntil }, report) {
    if (withValidity.has(milestone)) return;
    report({ path: ["validUntil"], message: `is ${validUntil.value}, but ${milestone} authorizes nothing` });
  },
  valid: [
    [
      product,
      event({
        jurisdiction: "EU",
        milestone: "marketing_authorization_granted",
        approvalKind: "conditional",
        validUntil: { value: "2025-06", type: "actual" },
      }),
    ],
  ],
  invalid: [
    [product, event({ milestone: "complete_response_letter", validUntil: { value: "2025-06", type: "actual" } })],
  ],
});

const resubmissionClassElsewhere = rule({
  id: "resubmission_class",
  title: "Class of a resubmission on another step or in another jurisdiction",
  recordKinds: ["regulatory_event"],
  requires: ["resubmissionClass"],
  severity: contradiction,
  rationale:
    "The FDA classifies resubmissions after a complete response letter. An original application and other authorities have no such class.",
  source: "FDA, performance goals under the Prescription Drug User Fee Act: class 1 and class 2 resubmissions",
  check({ resubmissionClass, jurisdiction, milestone }, report) {
    const path = ["resubmissionClass"];
    if (jurisdiction !== "US") {
      report({ path, message: `is ${resubmissionClass}, which exists only in US, not in ${jurisdiction}` });
    } else if (milestone !== "marketing_application_resubmitted" && milestone !== "marketing_application_accepted") {
      report({ path, message: `is ${resubmissionClass}, but ${milestone} is not the resubmission or its acceptance` });
    }
  },
  valid: [[product, event({ milestone: "marketing_application_accepted", resubmissionClass: "class_2" })]],
  invalid: [
    [product, event({ milestone: "marketing_application_submitted", resubmissionClass: "class_2" })],
    [
      product,
      event({ jurisdiction: "CA", milestone: "marketing_application_resubmitted", resubmissionClass: "class_1" }),
    ],
  ],
});

const answerable: ReadonlySet<string> = new Set([
  "complete_response_letter",
  "marketing_application_refuse_to_file",
  "marketing_application_refused",
  "marketing_application_withdrawn",
  "negative_opinion",
  "clinical_hold",
  "partial_clinical_hold",
  "trial_application_refused",
  "designation_refused",
]);

const responseToGrant = rule({
  id: "response_to_no_letter",
  title: "Answer to an event that needs none",
  recordKinds: ["regulatory_event"],
  requires: ["respondsTo"],
  severity: contradiction,
  rationale:
    "A resubmission answers the letter of the authority, not the company's own submission. With the wrong event, the review of the letter never ends.",
  source: "21 CFR 314.110: actions of the applicant after a complete response letter",
  check({ respondsTo, therapy: about }, report, context) {
    const answered = context.record(respondsTo);
    if (answered === undefined) return;
    if (answered.therapy !== about) {
      report({ path: ["respondsTo"], message: `is ${respondsTo}, an event of ${answered.therapy}, not of ${about}` });
    } else if (!answerable.has(answered.milestone)) {
      report({
        path: ["respondsTo"],
        message: `is ${respondsTo}, a ${answered.milestone}; expected a letter, refusal or hold`,
      });
    }
  },
  valid: [
    [
      product,
      event({ milestone: "complete_response_letter", date: { value: "2024-06-28", type: "actual" } }),
      event({
        id: "regulatory_event:x-101-resubmission",
        milestone: "marketing_application_resubmitted",
        date: { value: "2025-01", type: "actual" },
        respondsTo: "regulatory_event:x-101-step",
      }),
    ],
  ],
  invalid: [
    [
      product,
      event({ milestone: "marketing_application_submitted", date: { value: "2024-06-28", type: "actual" } }),
      event({
        id: "regulatory_event:x-101-step-2",
        milestone: "meeting_held",
        meeting: "type_a",
        date: { value: "2025-01", type: "actual" },
        respondsTo: "regulatory_event:x-101-step",
      }),
    ],
  ],
});

const reasonWithItsPart = rule({
  id: "reason_with_its_part",
  title: "Reason beside a finer reason of the same kind, or twice",
  recordKinds: ["regulatory_event"],
  requires: ["reasons"],
  severity: unlikely,
  rationale: "A potency assay is a matter of quality. With both, one deficiency is counted twice.",
  source: "Definition of the reasons of a regulatory event",
  check({ reasons }, report) {
    for (const [index, reason] of reasons.entries()) {
      if (reasons.indexOf(reason) < index) {
        report({ path: ["reasons", index], message: `is ${reason}, which is in the list already; remove it` });
      }
      const finer = reasons.find((one) => broaderReasons[one] === reason);
      if (finer === undefined) continue;
      report({ path: ["reasons", index], message: `is ${reason}, of which ${finer} is a part; keep ${finer}` });
    }
  },
  valid: [[product, event({ milestone: "complete_response_letter", reasons: ["potency_assay", "safety"] })]],
  invalid: [
    [product, event({ milestone: "complete_response_letter", reasons: ["quality", "potency_assay"] })],
    [product, event({ milestone: "complete_response_letter", reasons: ["quality", "quality"] })],
  ],
});

/** The jurisdiction of each advisory committee. */
const committeeJurisdictions: { readonly [C in AdvisoryCommittee]: Jurisdiction } = {
  ctgtac: "US",
  odac: "US",
  vrbpac: "US",
  bpac: "US",
  pcnsdac: "US",
  chm: "GB",
  pac: "JP",
};

const committeeElsewhere = rule({
  id: "committee_jurisdiction",
  title: "Advisory committee of another jurisdiction",
  recordKinds: ["regulatory_event"],
  requires: ["committee"],
  severity: contradiction,
  rationale: "ODAC advises the FDA, not EMA. The jurisdiction or the committee is wrong.",
  source: "FDA, list of advisory committees; definition of the field `committee`",
  check({ committee, jurisdiction }, report) {
    const home = committeeJurisdictions[committee];
    if (home === jurisdiction) return;
    report({ path: ["committee"], message: `is ${committee}, which advises in ${home}, not in ${jurisdiction}` });
  },
  valid: [
    [product, event({ milestone: "advisory_committee_vote", committee: "ctgtac", vote: { for: 13, against: 0 } })],
  ],
  invalid: [[product, event({ jurisdiction: "GB", milestone: "advisory_committee_vote", committee: "odac" })]],
});

/** The jurisdictions of meeting types; a type that is not listed exists in several. */
const meetingJurisdictions: { readonly [M in MeetingType]?: readonly Jurisdiction[] } = {
  interact: ["US"],
  type_a: ["US"],
  type_b: ["US"],
  type_c: ["US"],
  type_d: ["US"],
  mid_cycle: ["US"],
  late_cycle: ["US"],
  protocol_assistance: ["EU"],
  class_i: ["CN"],
  class_ii: ["CN"],
  class_iii: ["CN"],
};

const meetingOfMilestone = rule({
  id: "meeting_type",
  title: "Type of meeting without a meeting, or of another jurisdiction",
  recordKinds: ["regulatory_event"],
  requires: ["meeting"],
  severity: contradiction,
  rationale:
    "Minutes of a type A meeting are not a decision. On another milestone the meeting looks like one, and type A to D meetings exist only at the FDA.",
  source: "FDA, Formal Meetings Between the FDA and Sponsors or Applicants of PDUFA Products; definition of `meeting`",
  check({ meeting, milestone, jurisdiction }, report) {
    if (milestone !== "meeting_held") {
      report({ path: ["meeting"], message: `is ${meeting}, but the milestone is ${milestone}; expected meeting_held` });
    }
    const where = meetingJurisdictions[meeting];
    if (where === undefined || where.includes(jurisdiction)) return;
    report({
      path: ["meeting"],
      message: `is ${meeting}, which exists in ${where.join(" and ")}, not in ${jurisdiction}`,
    });
  },
  valid: [
    [product, event({ milestone: "meeting_held", meeting: "pre_bla" })],
    [product, event({ jurisdiction: "EU", milestone: "meeting_held", meeting: "scientific_advice" })],
  ],
  invalid: [
    [product, event({ milestone: "complete_response_letter", meeting: "type_a" })],
    [product, event({ jurisdiction: "EU", milestone: "meeting_held", meeting: "type_b" })],
  ],
});

const priorityReviewAsDesignation = rule({
  id: "priority_review_as_designation",
  title: "Priority review as a designation",
  recordKinds: ["regulatory_event"],
  requires: ["designation"],
  severity: unlikely,
  rationale:
    "Priority review and accelerated assessment apply to one application and have a milestone of their own. As a granted designation, the same fact has two forms, and searches find only one.",
  source: "Definition of `priority_review_granted` in the vocabulary of milestones",
  check({ designation, milestone }, report) {
    if (milestone !== "designation_granted") return;
    if (designation !== "priority_review" && designation !== "accelerated_assessment") return;
    report({
      path: ["milestone"],
      message: `is designation_granted for ${designation}; expected priority_review_granted`,
      fix: { kind: "replace", value: "priority_review_granted" },
    });
  },
  valid: [[product, event({ milestone: "priority_review_granted", designation: "priority_review" })]],
  invalid: [[product, event({ milestone: "designation_granted", designation: "priority_review" })]],
});

export const rules: readonly Rule[] = [
  goalDateAsApproval,
  goalDateOfDecision,
  milestoneJurisdiction,
  voteSize,
  validityWithoutAuthorization,
  resubmissionClassElsewhere,
  responseToGrant,
  reasonWithItsPart,
  committeeElsewhere,
  meetingOfMilestone,
  priorityReviewAsDesignation,
];
