/** Which period an authority has for a step, by law or by its own aim. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/** Periods that run from one step to another before an authority; their lengths and sources are in `reviewPeriods`. */
export const reviewClocks = /* @__PURE__ */ vocabulary({
  id: "review_clock",
  title: "Review clock",
  definition: "Which period an authority has for a step.",
  terms: {
    us_ind_safety_review: {
      label: "IND review, United States",
      definition: "An IND takes effect when it ends, unless the FDA orders a clinical hold before.",
    },
    us_hold_response: {
      label: "Answer on a clinical hold, United States",
      definition: "The FDA answers a complete response to a hold order within it; a hold ends by that answer alone.",
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
