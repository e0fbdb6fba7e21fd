/** Rules about what follows an authorization: obligations, labels, risk programs, and what the company ends itself. */
import type { Jurisdiction, PostmarketingBasis } from "@org/therapy-model";
import { comparePartialDates } from "@org/therapy-model/records";
import { approvals } from "./authority-facts.ts";
import { event, therapy } from "../engine/example.ts";
import { contradiction, incomplete, unlikely } from "../engine/severities.ts";
import { type Rule, rule } from "../engine/rule.ts";

const product = therapy({});

/** The jurisdictions of obligations; a kind that is not listed exists in several. */
const obligationJurisdictions: { readonly [B in PostmarketingBasis]?: readonly Jurisdiction[] } = {
  postmarketing_requirement: ["US"],
  postmarketing_commitment: ["US"],
  specific_obligation: ["EU", "GB"],
};

const obligationJurisdiction = rule({
  id: "obligation_jurisdiction",
  title: "Postmarketing obligation of another jurisdiction",
  recordKinds: ["regulatory_event"],
  requires: ["postmarketing"],
  severity: contradiction,
  rationale:
    "Postmarketing requirements and commitments are defined in United States law, specific obligations in that of the European Union. Their deadlines have different effects.",
  source: "Federal Food, Drug, and Cosmetic Act, 505(o)(3) and 506B; Regulation (EC) 726/2004, Article 14-a",
  check({ postmarketing, jurisdiction }, report) {
    for (const [index, { basis }] of postmarketing.entries()) {
      const where = obligationJurisdictions[basis];
      if (where === undefined || where.includes(jurisdiction)) continue;
      report({
        path: ["postmarketing", index, "basis"],
        message: `is ${basis}, which exists in ${where.join(" and ")}, not in ${jurisdiction}`,
      });
    }
  },
  valid: [
    [
      product,
      event({
        jurisdiction: "EU",
        milestone: "positive_opinion",
        postmarketing: [{ basis: "specific_obligation", patients: 50, dueDate: "2027-12" }],
      }),
    ],
  ],
  invalid: [
    [
      product,
      event({
        jurisdiction: "EU",
        milestone: "positive_opinion",
        postmarketing: [{ basis: "postmarketing_requirement", patients: 50 }],
      }),
    ],
  ],
});

const obligationDueBefore = rule({
  id: "obligation_due_before_event",
  title: "Postmarketing obligation that is due before it was imposed",
  recordKinds: ["regulatory_event"],
  requires: ["postmarketing", "date"],
  severity: contradiction,
  rationale:
    "The deadline of an obligation is after the decision that imposes it. The year is wrong, or the date is that of the protocol.",
  source: "Definition of the field `dueDate` of a postmarketing requirement",
  check({ postmarketing, date }, report) {
    for (const [index, obligation] of postmarketing.entries()) {
      for (const field of ["completionDueDate", "dueDate"] as const) {
        const due = obligation[field];
        if (due === undefined || comparePartialDates(due, date.value) !== -1) continue;
        report({
          path: ["postmarketing", index, field],
          message: `is ${due}, before the event of ${date.value} that imposes the obligation`,
        });
      }
    }
  },
  valid: [
    [
      product,
      event({
        milestone: "marketing_authorization_granted",

        date: { value: "2024-06-20", type: "actual" },
        postmarketing: [{ basis: "postmarketing_requirement", purpose: "long_term_safety", dueDate: "2043-12" }],
      }),
    ],
  ],
  invalid: [
    [
      product,
      event({
        milestone: "label_warning_added",
        warnings: [{ section: "boxed_warning", adverseEvents: ["t_cell_malignancy"] }],
        date: { value: "2024-06-20", type: "actual" },
        postmarketing: [{ basis: "postmarketing_requirement", dueDate: "2023-12" }],
      }),
    ],
  ],
});

/** The dates by which the parts of an obligation are due, in order. */
const dueDates = ["protocolDueDate", "completionDueDate", "dueDate"] as const;

const obligationDatesOrder = rule({
  id: "obligation_dates_order",
  title: "Dates of a postmarketing obligation out of order",
  recordKinds: ["regulatory_event"],
  requires: ["postmarketing"],
  severity: contradiction,
  rationale: "The protocol comes before the end of the study, and the end of the study before its final report.",
  source: "21 CFR 314.81(b)(2)(vii): the schedule of a postmarketing study",
  check({ postmarketing }, report) {
    for (const [index, obligation] of postmarketing.entries()) {
      const dates = dueDates.flatMap((field) => {
        const due = obligation[field];
        return due === undefined ? [] : [{ field, due }];
      });
      for (const [at, { field, due }] of dates.entries()) {
        const later = dates.slice(at + 1).find((other) => comparePartialDates(due, other.due) === 1);
        if (later === undefined) continue;
        report({
          path: ["postmarketing", index, field],
          message: `is ${due}, after ${later.field}, which is ${later.due}`,
        });
      }
    }
  },
  valid: [
    [
      product,
      event({
        milestone: "marketing_authorization_granted",
        postmarketing: [
          {
            basis: "postmarketing_requirement",
            protocolDueDate: "2024-09",
            completionDueDate: "2042-06",
            dueDate: "2043-06",
          },
        ],
      }),
    ],
  ],
  invalid: [
    [
      product,
      event({
        milestone: "marketing_authorization_granted",
        postmarketing: [{ basis: "postmarketing_requirement", completionDueDate: "2043-06", dueDate: "2042-06" }],
      }),
    ],
  ],
});

const boxedWarningElsewhere = rule({
  id: "boxed_warning_jurisdiction",
  title: "Boxed warning where labels have none",
  recordKinds: ["regulatory_event"],
  requires: ["warnings"],
  severity: contradiction,
  rationale:
    "The product information of the European Union and the United Kingdom has no boxed warning. The warning is in section 4.4, or the event is of another jurisdiction.",
  source: "21 CFR 201.57(c)(1); EMA, guideline on the summary of product characteristics",
  check({ warnings, jurisdiction }, report) {
    if (jurisdiction !== "EU" && jurisdiction !== "GB") return;
    for (const [index, { section }] of warnings.entries()) {
      if (section !== "boxed_warning") continue;
      report({
        path: ["warnings", index, "section"],
        message: `is boxed_warning, which labels in ${jurisdiction} do not have; expected warning_or_precaution`,
      });
    }
  },
  valid: [
    [
      product,
      event({
        jurisdiction: "EU",
        milestone: "positive_opinion",
        warnings: [{ section: "warning_or_precaution", adverseEvents: ["cytokine_release_syndrome"] }],
      }),
    ],
  ],
  invalid: [
    [
      product,
      event({
        jurisdiction: "EU",
        milestone: "positive_opinion",
        warnings: [{ section: "boxed_warning", adverseEvents: ["cytokine_release_syndrome"] }],
      }),
    ],
  ],
});

const warningWithoutContent = rule({
  id: "label_warning_without_content",
  title: "Added warning without its content",
  recordKinds: ["regulatory_event"],
  requires: [],
  severity: incomplete,
  rationale: "That a warning was added is of little use without what it warns of.",
  source: "Definition of the field `warnings` of a regulatory event",
  check({ milestone, warnings }, report) {
    if (milestone !== "label_warning_added" || warnings !== undefined) return;
    report({
      path: [],
      message: "is label_warning_added, but has no warnings; add the section and the adverse events",
    });
  },
  valid: [
    [
      product,
      event({
        milestone: "label_warning_added",
        warnings: [{ section: "boxed_warning", adverseEvents: ["t_cell_malignancy"] }],
      }),
    ],
  ],
  invalid: [[product, event({ milestone: "label_warning_added" })]],
});

const remsElsewhere = rule({
  id: "rems_jurisdiction",
  title: "REMS in another jurisdiction",
  recordKinds: ["regulatory_event"],
  requires: [],
  severity: contradiction,
  rationale:
    "Only the FDA requires a risk evaluation and mitigation strategy. The risk management plan of the European Union is another document.",
  source: "Federal Food, Drug, and Cosmetic Act, 505-1",
  check({ rems, jurisdiction, milestone }, report) {
    if (jurisdiction === "US") return;
    if (rems !== undefined) {
      report({ path: ["rems"], message: `is a REMS, which exists only in US, not in ${jurisdiction}` });
    } else if (milestone === "rems_removed") {
      report({ path: ["milestone"], message: `is rems_removed, which exists only in US, not in ${jurisdiction}` });
    }
  },
  valid: [[product, event({ milestone: "rems_removed", rems: { elements: ["elements_to_assure_safe_use"] } })]],
  invalid: [[product, event({ jurisdiction: "EU", milestone: "positive_opinion", rems: { program: "X-101 REMS" } })]],
});

const companyDecision = rule({
  id: "company_decision_with_regulator",
  title: "Decision of the company with an authority",
  recordKinds: ["regulatory_event"],
  requires: ["regulator"],
  severity: contradiction,
  rationale:
    "A company ends development or marketing itself. If an authority ordered it, the milestone is a hold, a suspension or a revocation.",
  source: "Definitions of `development_discontinued` and `marketing_discontinued` in the vocabulary of milestones",
  check({ milestone, regulator }, report) {
    if (milestone !== "development_discontinued" && milestone !== "marketing_discontinued") return;
    report({
      path: ["regulator"],
      message: `is ${regulator}, but ${milestone} is a decision of the company; remove it or correct the milestone`,
    });
  },
  valid: [[product, event({ milestone: "development_discontinued", reasons: ["commercial"] })]],
  invalid: [[product, event({ milestone: "development_discontinued", regulator: "fda" })]],
});

const firstBeforeApproval = rule({
  id: "first_claim_without_decision",
  title: "First of its kind without a decision",
  recordKinds: ["regulatory_event"],
  requires: ["firsts"],
  severity: unlikely,
  rationale:
    "An application can be the first of its kind and still be refused. The claim belongs to the authorization or the first trial, or it is a hope.",
  source: "Definition of the field `firsts` of a regulatory event",
  check({ firsts, milestone, date }, report) {
    const isReached =
      approvals.has(milestone) ||
      milestone === "trial_authorized" ||
      milestone === "first_patient_dosed" ||
      milestone === "designation_granted" ||
      milestone === "product_launched";
    if (isReached && date?.type !== "anticipated") return;
    const what = isReached ? `an anticipated ${milestone}` : milestone;
    report({ path: ["firsts"], message: `are ${firsts.length} on ${what}, which is not reached or not a decision` });
  },
  valid: [[product, event({ firsts: [{ area: "world", modality: "car_t", disease: "lymphoma" }] })]],
  invalid: [
    [
      product,
      event({ milestone: "marketing_application_submitted", firsts: [{ area: "jurisdiction", modality: "car_t" }] }),
    ],
  ],
});

export const rules: readonly Rule[] = [
  obligationJurisdiction,
  obligationDueBefore,
  obligationDatesOrder,
  boxedWarningElsewhere,
  warningWithoutContent,
  remsElsewhere,
  companyDecision,
  firstBeforeApproval,
];
