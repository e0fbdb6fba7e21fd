/** How an observational study chooses and compares its groups. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * How the groups of an observational study are chosen and compared.
 *
 * @see https://org.github.io/therapy-model/vocabularies/observational_model.html
 */
export const observationalModels = /* @__PURE__ */ vocabulary({
  id: "observational_model",
  title: "Model of an observational study",
  definition: "How the groups of an observational study are chosen and compared.",
  terms: {
    cohort: {
      label: "Cohort",
      definition: "A group with something in common is followed over time.",
      synonyms: ["cohort study"],
      codes: { ncit: "C15208" },
    },
    case_control: {
      label: "Case-control",
      definition: "People with the outcome are compared with people without it.",
      synonyms: ["case-control study"],
      codes: { ncit: "C15197" },
    },
    case_only: {
      label: "Case-only",
      definition: "Only people with the outcome are studied, as in a case series.",
      synonyms: ["case series"],
      codes: { ncit: "C15362" },
    },
    case_crossover: {
      label: "Case-crossover",
      definition: "Each case is compared with itself at another time.",
      codes: { ncit: "C127779" },
    },
    ecologic_or_community: {
      label: "Ecologic or community",
      definition: "Whole populations in different places are compared.",
      synonyms: ["ecological study"],
      codes: { ncit: "C127780" },
    },
    family_based: {
      label: "Family-based",
      definition: "Members of families are studied, as for inheritance.",
      synonyms: ["family study"],
      codes: { ncit: "C15407" },
    },
    defined_population: {
      label: "Defined population",
      definition: "A population is studied as a whole, whatever its exposure; older records only.",
    },
    natural_history: {
      label: "Natural history",
      definition: "The course of a disease is followed without an intervention; older records only.",
    },
  },
});

/** A term of {@link observationalModels}. */
export type ObservationalModel = TermKey<typeof observationalModels>;
/** Schema of {@link ObservationalModel}. */
export const ObservationalModel: TermSchema<ObservationalModel> = /* @__PURE__ */ termSchema(observationalModels);
