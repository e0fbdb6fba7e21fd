/** What says how far values spread, or how sure a statistic is. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * What a registry reports beside a statistic to say how far the values spread, or how sure the statistic is.
 *
 * @see https://org.github.io/therapy-model/vocabularies/dispersion_kind.html
 */
export const dispersionKinds = /* @__PURE__ */ vocabulary({
  id: "dispersion_kind",
  title: "Kind of dispersion",
  definition: "What says how far the values behind a statistic spread, or how sure the statistic is.",
  terms: {
    standard_deviation: {
      label: "Standard deviation",
      definition: "Spread of the values around their mean.",
      synonyms: ["SD"],
    },
    standard_error: {
      label: "Standard error",
      definition: "Uncertainty of the mean.",
      synonyms: ["SE", "SEM", "standard error of the mean"],
    },
    interquartile_range: {
      label: "Interquartile range",
      definition: "From the first quartile to the third.",
      synonyms: ["IQR"],
    },
    full_range: {
      label: "Full range",
      definition: "From the least value to the greatest.",
      synonyms: ["range", "minimum to maximum"],
    },
    confidence_interval: {
      label: "Confidence interval",
      definition: "Two ends with a level of confidence, which stands beside it.",
      synonyms: ["CI"],
    },
    geometric_coefficient_of_variation: {
      label: "Geometric coefficient of variation",
      definition: "Coefficient of variation on the logarithmic scale.",
      synonyms: ["geometric CV"],
    },
    not_applicable: {
      label: "Not applicable",
      definition: "The source says that nothing of the kind applies, as to a count.",
      synonyms: ["NA"],
    },
  },
});

/** A term of {@link dispersionKinds}. */
export type DispersionKind = TermKey<typeof dispersionKinds>;
/** Schema of {@link DispersionKind}. */
export const DispersionKind: TermSchema<DispersionKind> = /* @__PURE__ */ termSchema(dispersionKinds);
