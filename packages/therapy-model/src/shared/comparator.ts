/** How a value stands to a limit. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * How a measured value must stand, or stands, to a limit.
 *
 * @see https://org.github.io/therapy-model/vocabularies/comparator.html
 */
export const comparators = /* @__PURE__ */ vocabulary({
  id: "comparator",
  title: "Comparator",
  definition: "How a value stands to a limit.",
  terms: {
    lt: {
      label: "<",
      definition: "Less than the limit; the limit itself does not meet it.",
      synonyms: ["below", "under", "less than"],
    },
    le: {
      label: "≤",
      definition: "At most the limit.",
      synonyms: ["<=", "at most", "up to", "no more than"],
    },
    gt: {
      label: ">",
      definition: "More than the limit; the limit itself does not meet it.",
      synonyms: ["above", "over", "more than"],
    },
    ge: {
      label: "≥",
      definition: "At least the limit.",
      synonyms: [">=", "at least", "no less than"],
    },
    eq: {
      label: "=",
      definition: "Exactly the value.",
      synonyms: ["equal to", "exactly"],
    },
  },
});

/** A term of {@link comparators}. */
export type Comparator = TermKey<typeof comparators>;
/** Schema of {@link Comparator}. */
export const Comparator: TermSchema<Comparator> = /* @__PURE__ */ termSchema(comparators);
