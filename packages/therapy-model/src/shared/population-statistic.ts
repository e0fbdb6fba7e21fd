/** How one value stands for several people or measurements. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * How one value stands for several people or measurements.
 *
 * @see https://org.github.io/therapy-model/vocabularies/statistic.html
 */
export const statistics = /* @__PURE__ */ vocabulary({
  id: "statistic",
  title: "Statistic",
  definition: "How one value stands for several people or measurements.",
  terms: {
    mean: {
      label: "Mean",
      definition: "Sum divided by number.",
      synonyms: ["average"],
    },
    median: {
      label: "Median",
      definition: "The middle value.",
      codes: { ncit: "C28007" },
    },
    geometric_mean: {
      label: "Geometric mean",
      definition: "The mean on the logarithmic scale, taken back.",
      codes: { ncit: "C94906" },
    },
    least_squares_mean: {
      label: "Least squares mean",
      definition: "The mean that a model gives after adjustment.",
      synonyms: ["LS mean", "adjusted mean"],
    },
    geometric_least_squares_mean: {
      label: "Geometric least squares mean",
      definition: "The adjusted mean on the logarithmic scale, taken back.",
    },
    log_mean: {
      label: "Log mean",
      definition: "The mean on the logarithmic scale, left there.",
    },
    mode: {
      label: "Mode",
      definition: "The most frequent value.",
      codes: { ncit: "C53320" },
    },
    minimum: {
      label: "Minimum",
      definition: "The smallest value.",
      synonyms: ["min"],
      codes: { ncit: "C25570" },
    },
    maximum: {
      label: "Maximum",
      definition: "The largest value.",
      synonyms: ["max"],
      codes: { ncit: "C25564" },
    },
    count: {
      label: "Count",
      definition: "How many people.",
      synonyms: ["number of participants"],
      mappings: { ncit: [{ code: "C25463", relation: "broader" }] },
    },
    count_of_units: {
      label: "Count of units",
      definition: "How many things other than people, as eyes or lesions.",
    },
    total: {
      label: "Total",
      definition: "The sum over all people or units.",
      synonyms: ["sum"],
    },
    proportion: {
      label: "Proportion",
      definition: "Share of people, from 0 to 100 %.",
      synonyms: ["percentage", "rate"],
      mappings: { ncit: [{ code: "C25613", relation: "close" }] },
    },
    probability_estimate: {
      label: "Estimated probability",
      definition: "Share at a time estimated from censored data, as by Kaplan-Meier.",
      synonyms: ["Kaplan-Meier estimate"],
    },
    incidence_rate: {
      label: "Incidence rate",
      definition: "Events per person and time.",
      synonyms: ["event rate"],
      codes: { ncit: "C53348" },
    },
    hazard_ratio: {
      label: "Hazard ratio",
      definition: "Ratio of hazards of two groups.",
      synonyms: ["HR"],
      codes: { ncit: "C93150" },
    },
    odds_ratio: {
      label: "Odds ratio",
      definition: "Ratio of odds of two groups.",
      synonyms: ["OR"],
      codes: { ncit: "C16932" },
    },
    risk_ratio: {
      label: "Risk ratio",
      definition: "Ratio of risks of two groups.",
      synonyms: ["relative risk", "RR"],
      codes: { ncit: "C93152" },
    },
    mean_difference: {
      label: "Mean difference",
      definition: "Difference of the means of two groups.",
    },
    risk_difference: {
      label: "Risk difference",
      definition: "Difference of the risks of two groups.",
    },
    standard_deviation: {
      label: "Standard deviation",
      definition: "Spread around the mean.",
      synonyms: ["SD"],
      codes: { ncit: "C53322" },
    },
    standard_error: {
      label: "Standard error",
      definition: "Uncertainty of the mean.",
      synonyms: ["SE", "SEM"],
    },
    first_quartile: {
      label: "First quartile",
      definition: "A quarter of the values lie below.",
      synonyms: ["Q1"],
    },
    third_quartile: {
      label: "Third quartile",
      definition: "Three quarters of the values lie below.",
      synonyms: ["Q3"],
    },
    coefficient_of_variation: {
      label: "Coefficient of variation",
      definition: "Standard deviation over mean.",
      synonyms: ["CV"],
    },
    geometric_coefficient_of_variation: {
      label: "Geometric coefficient of variation",
      definition: "Coefficient of variation on the logarithmic scale.",
    },
    number: {
      label: "Number",
      definition: "A number that the source gives without saying which statistic it is: a count, a percentage, a rate.",
    },
  },
});

/** A term of {@link statistics}. */
export type Statistic = TermKey<typeof statistics>;
/** Schema of {@link Statistic}. */
export const Statistic: TermSchema<Statistic> = /* @__PURE__ */ termSchema(statistics);
