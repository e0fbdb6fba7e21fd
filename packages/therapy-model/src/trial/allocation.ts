/** How participants are allocated to arms. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * How participants are allocated to the arms of a trial.
 *
 * @see https://org.github.io/therapy-model/vocabularies/allocation.html
 */
export const allocations = /* @__PURE__ */ vocabulary({
  id: "allocation",
  title: "Allocation",
  definition: "How participants come to one arm or another.",
  terms: {
    randomized: {
      label: "Randomized",
      definition: "Chance decides the arm.",
      synonyms: ["randomised"],
      codes: { ncit: "C25196" },
    },
    non_randomized: {
      label: "Non-randomized",
      definition:
        "There are several arms and something other than chance decides, as the dose level open at entry or the patient's choice.",
      synonyms: ["nonrandomised"],
      codes: { ncit: "C93043" },
    },
    not_applicable: {
      label: "Not applicable",
      definition: "There is one arm, so nothing is allocated.",
      codes: { ncit: "C48660" },
    },
  },
});

/** A term of {@link allocations}. */
export type Allocation = TermKey<typeof allocations>;
/** Schema of {@link Allocation}. */
export const Allocation: TermSchema<Allocation> = /* @__PURE__ */ termSchema(allocations);
