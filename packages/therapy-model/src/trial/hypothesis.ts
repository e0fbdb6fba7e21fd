/** What a statistical analysis sets out to show. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * What a statistical analysis sets out to show of the groups that it compares.
 *
 * @see https://org.github.io/therapy-model/vocabularies/hypothesis.html
 */
export const hypotheses = /* @__PURE__ */ vocabulary({
  id: "hypothesis",
  title: "Hypothesis",
  definition: "What a statistical analysis sets out to show of the groups that it compares.",
  terms: {
    superiority: {
      label: "Superiority",
      definition: "One group does better than another.",
    },
    non_inferiority: {
      label: "Non-inferiority",
      definition: "One group does not do worse than another by more than a margin.",
    },
    equivalence: {
      label: "Equivalence",
      definition: "Two groups differ by no more than a margin in either direction.",
    },
    non_inferiority_or_equivalence: {
      label: "Non-inferiority or equivalence",
      definition: "One of the two; the source does not say which.",
    },
    non_inferiority_or_equivalence_legacy: {
      label: "Non-inferiority or equivalence (legacy)",
      definition: "One of the two, in an answer that the registry marks as one of its older form.",
      broader: "non_inferiority_or_equivalence",
    },
    superiority_or_other: {
      label: "Superiority or other",
      definition: "Superiority, or nothing that has a margin; the source does not say which.",
    },
    superiority_or_other_legacy: {
      label: "Superiority or other (legacy)",
      definition:
        "Superiority or nothing that has a margin, in an answer that the registry marks as one of its older form.",
      broader: "superiority_or_other",
    },
  },
});

/** A term of {@link hypotheses}. */
export type Hypothesis = TermKey<typeof hypotheses>;
/** Schema of {@link Hypothesis}. */
export const Hypothesis: TermSchema<Hypothesis> = /* @__PURE__ */ termSchema(hypotheses);
