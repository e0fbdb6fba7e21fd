/** How many sides of a confidence interval are bounded. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * How many sides of a confidence interval are bounded.
 *
 * @see https://org.github.io/therapy-model/vocabularies/interval_sides.html
 */
export const intervalSides = /* @__PURE__ */ vocabulary({
  id: "interval_sides",
  title: "Sides of an interval",
  definition: "How many sides of a confidence interval are bounded.",
  terms: {
    one_sided: {
      label: "One-sided",
      definition: "Only the upper or only the lower end is bounded.",
    },
    two_sided: {
      label: "Two-sided",
      definition: "Both ends are bounded.",
    },
  },
});

/** A term of {@link intervalSides}. */
export type IntervalSides = TermKey<typeof intervalSides>;
/** Schema of {@link IntervalSides}. */
export const IntervalSides: TermSchema<IntervalSides> = /* @__PURE__ */ termSchema(intervalSides);
