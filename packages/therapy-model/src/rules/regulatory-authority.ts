/** Rules about which authority does what, and by which name. */
import { regulatorJurisdictions } from "../regulatory/regulator.ts";
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
import { event, therapy } from "./example.ts";
import { contradiction, unlikely } from "./grades.ts";
import { type Rule, rule } from "./rule.ts";

const product = therapy({});

/** An authority acts where its law holds. */
const regulatorJurisdiction = rule({
  id: "regulator_jurisdiction",
  title: "Authority of another jurisdiction",
  of: ["regulatory_event"],
  needs: ["regulator"],
  grades: contradiction,
  why: "The FDA permits nothing in China. A decision that one authority takes over from another is an event of its own, with that authority.",
  source: "Table of regulators and jurisdictions in the vocabulary of regulators",
  check({ regulator, jurisdiction }, report) {
    const home = regulatorJurisdictions[regulator];
    if (home === jurisdiction) return;
    report({
      path: ["regulator"],
      message: `is ${regulator}, which acts for ${home}, but the jurisdiction is ${jurisdiction}`,
    });
  },
  passes: [[product, event({ regulator: "fda", jurisdiction: "US" })]],
  fails: [
    [product, event({ regulator: "fda", jurisdiction: "CN" })],
    [product, event({ regulator: "ema", jurisdiction: "US" })],
  ],
});

/** Who reviews does not always decide. */
const reviewerDecides = rule({
  id: "reviewer_decides",
  title: "Marketing authorization by a body that only reviews",
  of: ["regulatory_event"],
  needs: ["regulator"],
  grades: unlikely,
  why: "The EMA gives an opinion and the Commission decides; CDE reviews and NMPA decides; PMDA reviews and the ministry decides. The two dates lie weeks apart.",
  source: "Definitions of `ema`, `ec`, `cde`, `nifdc`, `pmda` and `mhlw` in the vocabulary of regulators",
  check({ regulator, milestone }, report) {
    const decider = deciders[regulator];
    if (decider === undefined) return;
    if (milestone !== "marketing_authorization_granted" && milestone !== "marketing_application_refused") return;
    report({
      path: ["regulator"],
      message: `is ${regulator}, which reviews; the decision is of ${decider}`,
      fix: { kind: "replace", value: decider },
    });
  },
  passes: [
    [product, event({ regulator: "ec", jurisdiction: "EU", milestone: "marketing_authorization_granted" })],
    [product, event({ regulator: "ema", jurisdiction: "EU", milestone: "positive_opinion" })],
  ],
  fails: [[product, event({ regulator: "ema", jurisdiction: "EU", milestone: "marketing_authorization_granted" })]],
});

/** A designation exists where a law made it. */
const designationJurisdiction = rule({
  id: "designation_jurisdiction",
  title: "Designation that the jurisdiction does not have",
  of: ["regulatory_event"],
  needs: ["designation"],
  grades: contradiction,
  why: "RMAT is a word of United States law, PRIME of the European Medicines Agency, SAKIGAKE of Japan's: nobody else grants them.",
  source: "Definitions of the vocabulary of designations",
  check({ designation, jurisdiction }, report) {
    const where = designationJurisdictions[designation];
    if (where === undefined || where.includes(jurisdiction)) return;
    report({
      path: ["designation"],
      message: `is ${designation}, which exists in ${where.join(" and ")}, not in ${jurisdiction}`,
    });
  },
  passes: [[product, event({ milestone: "designation_granted", designation: "rmat", jurisdiction: "US" })]],
  fails: [
    [product, event({ milestone: "designation_granted", designation: "rmat", jurisdiction: "EU" })],
    [product, event({ milestone: "designation_granted", designation: "prime", jurisdiction: "US" })],
  ],
});

/** The kinds of approval differ by law. */
const approvalJurisdiction = rule({
  id: "approval_jurisdiction",
  title: "Kind of approval that the jurisdiction does not have",
  of: ["regulatory_event"],
  needs: ["approvalKind"],
  grades: contradiction,
  why: "Accelerated approval is United States law; the European and Chinese ways are conditional, the Japanese one time-limited. Each has other duties.",
  source: "Definitions of the vocabulary of approval kinds",
  check({ approvalKind, jurisdiction }, report) {
    const where = approvalJurisdictions[approvalKind];
    const conditionalInUnitedStates = approvalKind === "conditional" && jurisdiction === "US";
    if (!conditionalInUnitedStates && (where === undefined || where.includes(jurisdiction))) return;
    const instead = conditionalInUnitedStates
      ? "; expected accelerated or full"
      : `; it exists in ${where?.join(" and ")}`;
    report({ path: ["approvalKind"], message: `is ${approvalKind}, which ${jurisdiction} does not give${instead}` });
  },
  passes: [
    [product, event({ milestone: "marketing_authorization_granted", approvalKind: "accelerated", jurisdiction: "US" })],
    [product, event({ milestone: "marketing_authorization_granted", approvalKind: "conditional", jurisdiction: "CN" })],
  ],
  fails: [
    [product, event({ milestone: "marketing_authorization_granted", approvalKind: "accelerated", jurisdiction: "EU" })],
    [product, event({ milestone: "marketing_authorization_granted", approvalKind: "conditional", jurisdiction: "US" })],
  ],
});

/** Applications have the name that their authority gives them. */
const applicationJurisdiction = rule({
  id: "application_jurisdiction",
  title: "Type of application that the jurisdiction does not have",
  of: ["regulatory_event"],
  needs: ["application"],
  grades: contradiction,
  why: "An IND is made in the United States and China, a JNDA in Japan, an NDS in Canada; the wrong name mostly means the wrong jurisdiction.",
  source: "Definitions of the vocabulary of application types",
  check({ application, jurisdiction }, report) {
    const where = applicationJurisdictions[application];
    if (where === undefined || where.includes(jurisdiction)) return;
    report({
      path: ["application"],
      message: `is ${application}, which is made in ${where.join(" and ")}, not in ${jurisdiction}`,
    });
  },
  passes: [[product, event({ application: "ind", jurisdiction: "CN" })]],
  fails: [
    [product, event({ application: "ind", jurisdiction: "EU" })],
    [product, event({ application: "jnda", jurisdiction: "US", milestone: "marketing_application_submitted" })],
  ],
});

const toTry: ReadonlySet<string> = new Set(["ind", "cta", "ctn"]);

/** An application to try is not one to market. */
const applicationMilestone = rule({
  id: "application_milestone",
  title: "Step of another sort of application",
  of: ["regulatory_event"],
  needs: ["application"],
  grades: contradiction,
  why: "An IND leads to a trial and a BLA to the market. An 'IND approval' taken for an approval is the classic mistake of pipeline databases.",
  source: "Table of applications and milestones in the vocabulary of application types",
  check({ application, milestone }, report) {
    const orphan = application === "orphan_application";
    const wrong = orphan
      ? trialSteps.has(milestone) || marketingSteps.has(milestone)
      : toTry.has(application)
        ? marketingSteps.has(milestone)
        : trialSteps.has(milestone);
    if (!wrong) return;
    report({
      path: ["milestone"],
      message: `is ${milestone}, which is no step of an application of type ${application}`,
    });
  },
  passes: [
    [product, event({ application: "ind", milestone: "trial_authorized" })],
    [product, event({ application: "bla", milestone: "marketing_application_accepted" })],
  ],
  fails: [
    [product, event({ application: "ind", milestone: "marketing_authorization_granted" })],
    [product, event({ application: "bla", milestone: "trial_authorized" })],
  ],
});

/** A designation stands with the step that is about it. */
const designationMilestone = rule({
  id: "designation_milestone",
  title: "Designation on a step that is about none, or none on one that is",
  of: ["regulatory_event"],
  needs: [],
  grades: contradiction,
  why: "Which designation was granted is the whole content of the step; on an approval it would be read as granted with it.",
  source: "Definitions of `designation_granted` in the vocabulary of milestones and of the field `designation`",
  check({ designation, milestone }, report) {
    const about = designationSteps.has(milestone);
    if (about && designation === undefined) {
      report({ path: [], message: `is ${milestone}, but says no designation; say which` });
    } else if (!about && designation !== undefined && milestone !== "priority_review_granted") {
      report({
        path: ["designation"],
        message: `is ${designation}, but the step is ${milestone}; make it a step of its own`,
      });
    }
  },
  passes: [
    [product, event({ milestone: "designation_granted", designation: "orphan" })],
    [product, event({})],
  ],
  fails: [
    [product, event({ milestone: "designation_granted" })],
    [product, event({ milestone: "trial_authorized", designation: "orphan" })],
  ],
});

/** A kind of approval stands with an approval. */
const approvalMilestone = rule({
  id: "approval_milestone",
  title: "Kind of approval on a step that approves nothing",
  of: ["regulatory_event"],
  needs: ["approvalKind"],
  grades: contradiction,
  why: "Permission to run a trial, acceptance for review and a positive opinion are no approvals; with a kind of approval they are counted as such.",
  source: "Definition of the vocabulary of approval kinds: on what an authorization rests",
  check({ approvalKind, milestone }, report) {
    if (!trialSteps.has(milestone) && !designationSteps.has(milestone)) return;
    report({
      path: ["approvalKind"],
      message: `is ${approvalKind}, but ${milestone} approves no product`,
      fix: { kind: "remove" },
    });
  },
  passes: [[product, event({ milestone: "marketing_authorization_granted", approvalKind: "full" })]],
  fails: [[product, event({ milestone: "trial_authorized", approvalKind: "full" })]],
});

/** A grant needs no excuse. */
const reasonOfGrant = rule({
  id: "reason_of_grant",
  title: "Reason of refusal on a grant",
  of: ["regulatory_event"],
  needs: ["reason"],
  grades: contradiction,
  why: "The reason says why a step went against the applicant. On an approval it says that the product was refused, or belongs to an earlier step.",
  source: "Definition of the field `reason` of the model",
  check({ reason, milestone }, report) {
    if (!approvals.has(milestone) && milestone !== "trial_authorized" && milestone !== "designation_granted") return;
    report({ path: ["reason"], message: `is ${reason}, but ${milestone} went the applicant's way` });
  },
  passes: [[product, event({ milestone: "complete_response_letter", reason: "quality" })]],
  fails: [[product, event({ milestone: "marketing_authorization_granted", reason: "safety" })]],
});

/** Rules about which authority does what. */
export const regulatoryAuthorityRules: readonly Rule[] = [
  regulatorJurisdiction,
  reviewerDecides,
  designationJurisdiction,
  approvalJurisdiction,
  applicationJurisdiction,
  applicationMilestone,
  designationMilestone,
  approvalMilestone,
  reasonOfGrant,
];
