/** Rules about authorities and the terms of each jurisdiction. */
import { regulatorJurisdictions } from "@org/therapy-model/regulators";
import {
  applicationJurisdictions,
  approvalJurisdictions,
  approvals,
  deciders,
  designationJurisdictions,
  designationSteps,
  marketingSteps,
  trialSteps,
} from "./authority-facts.ts";
import { event, therapy } from "../engine/example.ts";
import { contradiction, unlikely } from "../engine/severities.ts";
import { type Rule, rule } from "../engine/rule.ts";

const product = therapy({});

const regulatorJurisdiction = rule({
  id: "regulator_jurisdiction",
  title: "Regulator of another jurisdiction",
  recordKinds: ["regulatory_event"],
  requires: ["regulator"],
  severity: contradiction,
  rationale:
    "FDA has no authority in China. If one authority relies on the decision of another, that is a separate event with its own regulator.",
  source: "Table of regulators and jurisdictions in the vocabulary of regulators",
  check({ regulator, jurisdiction }, report) {
    const home = regulatorJurisdictions[regulator];
    if (home === jurisdiction) return;
    report({
      path: ["regulator"],
      message: `is ${regulator}, the regulator of ${home}, but the jurisdiction is ${jurisdiction}`,
    });
  },
  valid: [[product, event({ regulator: "fda", jurisdiction: "US" })]],
  invalid: [
    [product, event({ regulator: "fda", jurisdiction: "CN" })],
    [product, event({ regulator: "ema", jurisdiction: "US" })],
  ],
});

const advisoryBodyAsRegulator = rule({
  id: "advisory_body_as_regulator",
  title: "Marketing authorization by a body that only reviews",
  recordKinds: ["regulatory_event"],
  requires: ["regulator"],
  severity: unlikely,
  rationale:
    "EMA gives an opinion and the European Commission decides; CDE reviews and NMPA decides; PMDA reviews and MHLW decides. The two dates are weeks apart.",
  source: "Definitions of `ema`, `ec`, `cde`, `nifdc`, `pmda` and `mhlw` in the vocabulary of regulators",
  check({ regulator, milestone }, report) {
    const decider = deciders[regulator];
    if (decider === undefined) return;
    if (milestone !== "marketing_authorization_granted" && milestone !== "marketing_application_refused") return;
    report({
      path: ["regulator"],
      message: `is ${regulator}, which reviews but does not decide; expected ${decider}`,
      fix: { kind: "replace", value: decider },
    });
  },
  valid: [
    [product, event({ regulator: "ec", jurisdiction: "EU", milestone: "marketing_authorization_granted" })],
    [product, event({ regulator: "ema", jurisdiction: "EU", milestone: "positive_opinion" })],
  ],
  invalid: [[product, event({ regulator: "ema", jurisdiction: "EU", milestone: "marketing_authorization_granted" })]],
});

const designationJurisdiction = rule({
  id: "designation_jurisdiction",
  title: "Designation of another jurisdiction",
  recordKinds: ["regulatory_event"],
  requires: ["designation"],
  severity: contradiction,
  rationale:
    "RMAT is defined in United States law, PRIME by the European Medicines Agency, SAKIGAKE in Japan. Other authorities do not grant them.",
  source: "Definitions in the vocabulary of designations",
  check({ designation, jurisdiction }, report) {
    const where = designationJurisdictions[designation];
    if (where === undefined || where.includes(jurisdiction)) return;
    report({
      path: ["designation"],
      message: `is ${designation}, which exists in ${where.join(" and ")}, not in ${jurisdiction}`,
    });
  },
  valid: [[product, event({ milestone: "designation_granted", designation: "rmat", jurisdiction: "US" })]],
  invalid: [
    [product, event({ milestone: "designation_granted", designation: "rmat", jurisdiction: "EU" })],
    [product, event({ milestone: "designation_granted", designation: "prime", jurisdiction: "US" })],
  ],
});

const approvalJurisdiction = rule({
  id: "approval_jurisdiction",
  title: "Approval kind of another jurisdiction",
  recordKinds: ["regulatory_event"],
  requires: ["approvalKind"],
  severity: contradiction,
  rationale:
    "Accelerated approval is defined in United States law. The EU and China grant conditional approval, Japan time-limited approval. The obligations differ.",
  source: "Definitions in the vocabulary of approval kinds",
  check({ approvalKind, jurisdiction }, report) {
    const where = approvalJurisdictions[approvalKind];
    const conditionalInUnitedStates = approvalKind === "conditional" && jurisdiction === "US";
    if (!conditionalInUnitedStates && (where === undefined || where.includes(jurisdiction))) return;
    const instead = conditionalInUnitedStates
      ? "; expected accelerated or full"
      : `; it exists in ${where?.join(" and ")}`;
    report({
      path: ["approvalKind"],
      message: `is ${approvalKind}, which does not exist in ${jurisdiction}${instead}`,
    });
  },
  valid: [
    [product, event({ milestone: "marketing_authorization_granted", approvalKind: "accelerated", jurisdiction: "US" })],
    [product, event({ milestone: "marketing_authorization_granted", approvalKind: "conditional", jurisdiction: "CN" })],
  ],
  invalid: [
    [product, event({ milestone: "marketing_authorization_granted", approvalKind: "accelerated", jurisdiction: "EU" })],
    [product, event({ milestone: "marketing_authorization_granted", approvalKind: "conditional", jurisdiction: "US" })],
  ],
});

const applicationJurisdiction = rule({
  id: "application_jurisdiction",
  title: "Application type of another jurisdiction",
  recordKinds: ["regulatory_event"],
  requires: ["application"],
  severity: contradiction,
  rationale:
    "An IND exists in the United States and China, a JNDA in Japan, an NDS in Canada. A wrong type often means a wrong jurisdiction.",
  source: "Definitions in the vocabulary of application types",
  check({ application, jurisdiction }, report) {
    const where = applicationJurisdictions[application];
    if (where === undefined || where.includes(jurisdiction)) return;
    report({
      path: ["application"],
      message: `is ${application}, which exists in ${where.join(" and ")}, not in ${jurisdiction}`,
    });
  },
  valid: [[product, event({ application: "ind", jurisdiction: "CN" })]],
  invalid: [
    [product, event({ application: "ind", jurisdiction: "EU" })],
    [product, event({ application: "jnda", jurisdiction: "US", milestone: "marketing_application_submitted" })],
  ],
});

const trialApplications: ReadonlySet<string> = new Set(["ind", "cta", "ctn"]);

const applicationMilestone = rule({
  id: "application_milestone",
  title: "Milestone of another type of application",
  recordKinds: ["regulatory_event"],
  requires: ["application"],
  severity: contradiction,
  rationale:
    'An IND leads to a trial and a BLA to marketing. Counting an "IND approval" as an approval is the classic error of pipeline databases.',
  source: "Table of applications and milestones in the vocabulary of application types",
  check({ application, milestone }, report) {
    const orphan = application === "orphan_application";
    const wrong = orphan
      ? trialSteps.has(milestone) || marketingSteps.has(milestone)
      : trialApplications.has(application)
        ? marketingSteps.has(milestone)
        : trialSteps.has(milestone);
    if (!wrong) return;
    report({
      path: ["milestone"],
      message: `is ${milestone}, which is not a milestone of an application of type ${application}`,
    });
  },
  valid: [
    [product, event({ application: "ind", milestone: "trial_authorized" })],
    [product, event({ application: "bla", milestone: "marketing_application_accepted" })],
  ],
  invalid: [
    [product, event({ application: "ind", milestone: "marketing_authorization_granted" })],
    [product, event({ application: "bla", milestone: "trial_authorized" })],
  ],
});

const designationMilestone = rule({
  id: "designation_milestone",
  title: "Designation on an unrelated milestone, or a designation milestone without one",
  recordKinds: ["regulatory_event"],
  requires: [],
  severity: contradiction,
  rationale:
    "The designation is the content of a designation event. On an approval it would look as if granted with the approval.",
  source: "Definitions of `designation_granted` in the vocabulary of milestones and of the field `designation`",
  check({ designation, milestone }, report) {
    const about = designationSteps.has(milestone);
    if (about && designation === undefined) {
      report({ path: [], message: `is ${milestone}, but has no designation; add the designation` });
    } else if (!about && designation !== undefined && milestone !== "priority_review_granted") {
      report({
        path: ["designation"],
        message: `is ${designation}, but the milestone is ${milestone}; record the designation as a separate event`,
      });
    }
  },
  valid: [
    [product, event({ milestone: "designation_granted", designation: "orphan" })],
    [product, event({})],
  ],
  invalid: [
    [product, event({ milestone: "designation_granted" })],
    [product, event({ milestone: "trial_authorized", designation: "orphan" })],
  ],
});

const approvalMilestone = rule({
  id: "approval_milestone",
  title: "Approval kind on a milestone that is not an approval",
  recordKinds: ["regulatory_event"],
  requires: ["approvalKind"],
  severity: contradiction,
  rationale:
    "Trial authorizations, acceptance for review and positive opinions are not approvals. With an approval kind they would be counted as approvals.",
  source: "Definition of the vocabulary of approval kinds: the basis of an authorization",
  check({ approvalKind, milestone }, report) {
    if (!trialSteps.has(milestone) && !designationSteps.has(milestone)) return;
    report({
      path: ["approvalKind"],
      message: `is ${approvalKind}, but ${milestone} is not an approval; remove the field or correct the milestone`,
      fix: { kind: "remove" },
    });
  },
  valid: [[product, event({ milestone: "marketing_authorization_granted", approvalKind: "full" })]],
  invalid: [[product, event({ milestone: "trial_authorized", approvalKind: "full" })]],
});

const reasonForGrant = rule({
  id: "reason_for_grant",
  title: "Reason for refusal on a grant",
  recordKinds: ["regulatory_event"],
  requires: ["reasons"],
  severity: contradiction,
  rationale:
    "The field gives the reason for a decision against the applicant. On an approval it means a refusal, or belongs to an earlier event.",
  source: "Definition of the field `reasons` of a regulatory event",
  check({ reasons, milestone }, report) {
    if (!approvals.has(milestone) && milestone !== "trial_authorized" && milestone !== "designation_granted") return;
    report({
      path: ["reasons"],
      message: `are ${reasons.join(" and ")}, but ${milestone} is in favor of the applicant; remove them`,
    });
  },
  valid: [[product, event({ milestone: "complete_response_letter", reasons: ["quality"] })]],
  invalid: [[product, event({ milestone: "marketing_authorization_granted", reasons: ["safety"] })]],
});

export const rules: readonly Rule[] = [
  regulatorJurisdiction,
  advisoryBodyAsRegulator,
  designationJurisdiction,
  approvalJurisdiction,
  applicationJurisdiction,
  applicationMilestone,
  designationMilestone,
  approvalMilestone,
  reasonForGrant,
];
