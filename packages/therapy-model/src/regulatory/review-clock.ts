/** Which period an authority has for a step, by law or by its own aim. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * Periods that run from one step to another before an authority; their lengths and sources are in `reviewPeriods`.
 *
 * @see https://org.github.io/therapy-model/vocabularies/review_clock.html
 */
export const reviewClocks = /* @__PURE__ */ vocabulary({
  id: "review_clock",
  title: "Review clock",
  definition: "Which period an authority has for a step.",
  terms: {
    us_ind_safety_review: {
      label: "IND review, United States",
      definition: "An IND takes effect when it ends, unless the FDA orders a clinical hold before.",
    },
    us_filing_review: {
      label: "Filing review, United States",
      definition: "The FDA decides within it whether it files a marketing application or refuses to.",
    },
    us_standard_review: {
      label: "Standard review, United States",
      definition: "The aim of the FDA for an original biologic, counted from the filing date.",
    },
    us_priority_review: {
      label: "Priority review, United States",
      definition: "The shorter aim of the FDA for an original biologic, counted from the filing date.",
    },
    cn_trial_review: {
      label: "Trial application review, China",
      definition: "The trial may start when it ends and CDE has neither refused nor asked.",
    },
    cn_trial_review_pilot: {
      label: "Trial application review under the pilot of 2024, China",
      definition: "For innovative medicines in a few places; cell and gene therapies were left out.",
    },
    jp_first_notification: {
      label: "First trial notification, Japan",
      definition: "The trial may not be commissioned to a hospital before it ends.",
    },
    ca_trial_review: {
      label: "Trial application review, Canada",
      definition: "The trial is authorized by default when it ends without an objection.",
    },
    ca_trial_review_2020: {
      label: "Trial application review in the pandemic, Canada",
      definition: "The longer period of 2020 for trials of other diseases than COVID-19.",
    },
    ca_standard_review: {
      label: "Standard review, Canada",
      definition: "The aim of Health Canada for a new drug submission, counted from its acceptance at screening.",
    },
    ca_priority_review: {
      label: "Priority review, Canada",
      definition: "The shorter aim of Health Canada where priority review was granted.",
    },
    ca_conditional_review: {
      label: "Review for a notice of compliance with conditions, Canada",
      definition: "The aim of Health Canada where conditions were asked for at the outset.",
    },
    gb_trial_review: {
      label: "Trial application review, United Kingdom",
      definition: "The MHRA gives its first answer on a trial within it.",
    },
    ch_gene_therapy_trial_review: {
      label: "Gene-therapy trial review, Switzerland",
      definition: "Swissmedic decides within it on trials of gene therapy and of genetically modified organisms.",
    },
    sg_trial_review: {
      label: "Trial application review, Singapore",
      definition: "The aim of the HSA for a clinical trial authorisation.",
    },
    sg_cell_gene_trial_review: {
      label: "Trial application review of cell, tissue and gene therapy, Singapore",
      definition: "The longer aim of the HSA for trials of class 2 cell, tissue and gene therapy products.",
    },
    br_standard_review: {
      label: "Ordinary registration review, Brazil",
      definition: "ANVISA answers an application to register an advanced therapy within it, under the rule of 2020.",
    },
    br_priority_review: {
      label: "Priority registration review, Brazil",
      definition: "The shorter period of ANVISA for priority applications, under the rule of 2020.",
    },
    eu_assessment: {
      label: "Assessment, European Union",
      definition: "The CHMP gives its opinion within it; the clock stops while the applicant answers questions.",
    },
    eu_accelerated_assessment: {
      label: "Accelerated assessment, European Union",
      definition: "The shorter assessment of a medicine of major interest, with clock stops.",
    },
    eu_decision: {
      label: "Decision, European Union",
      definition: "The Commission decides within it after the opinion.",
    },
    tw_priority_review: {
      label: "Priority review, Taiwan",
      definition: "The shorter review of the TFDA.",
    },
  },
});

/** A term of {@link reviewClocks}. */
export type ReviewClock = TermKey<typeof reviewClocks>;
/** Schema of {@link ReviewClock}. */
export const ReviewClock: TermSchema<ReviewClock> = /* @__PURE__ */ termSchema(reviewClocks);
