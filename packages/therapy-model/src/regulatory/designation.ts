/** Which special status an authority gave a product. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * Special status that an authority gives a product for a use; the same name in two jurisdictions stays one term, the regulator tells them apart.
 *
 * @see https://org.github.io/therapy-model/vocabularies/designation.html
 */
export const designations = /* @__PURE__ */ vocabulary({
  id: "designation",
  title: "Designation",
  definition: "Which special status an authority gave a product.",
  terms: {
    orphan: {
      label: "Orphan",
      definition:
        "For a rare disease: incentives and, after approval, exclusivity. Each jurisdiction has its own limit of prevalence.",
      synonyms: ["ODD", "orphan drug designation", "orphan medicinal product designation"],
    },
    fast_track: {
      label: "Fast track",
      definition: "United States: serious disease, unmet need; rolling review.",
      synonyms: ["FTD", "fast track designation"],
    },
    breakthrough_therapy: {
      label: "Breakthrough therapy",
      definition: "Early clinical evidence of substantial improvement (United States; China since 2020).",
      synonyms: ["BTD", "breakthrough therapy designation"],
    },
    rmat: {
      label: "Regenerative medicine advanced therapy",
      definition: "United States, for cell and gene therapies: early clinical evidence for an unmet need.",
      synonyms: ["RMAT", "RMAT designation"],
    },
    rare_pediatric_disease: {
      label: "Rare pediatric disease",
      definition: "United States: approval may earn a priority review voucher.",
      synonyms: ["RPD", "RPDD", "rare pediatric disease designation"],
    },
    platform_technology: {
      label: "Platform technology",
      definition: "United States: technology already in an approved product, reusable in others.",
      synonyms: ["platform technology designation"],
    },
    priority_review: {
      label: "Priority review",
      definition: "A shorter review clock for the application.",
    },
    accelerated_assessment: {
      label: "Accelerated assessment",
      definition: "European Union: shorter review of the application. Not accelerated approval.",
    },
    prime: {
      label: "PRIME",
      definition: "European Union: early and closer support for a priority medicine.",
      synonyms: ["priority medicines", "PRIME designation", "PRIME scheme"],
    },
    innovation_passport: {
      label: "Innovation passport",
      definition: "United Kingdom: entry to the licensing and access pathway.",
      synonyms: ["ILAP"],
    },
    promising_innovative_medicine: {
      label: "Promising innovative medicine",
      definition: "United Kingdom: first step of the early access scheme.",
      synonyms: ["PIM", "EAMS"],
    },
    sakigake: {
      label: "SAKIGAKE",
      definition: "Japan: pioneering product developed first there; a pilot, then law as pioneering designation.",
      synonyms: ["pioneering designation"],
    },
    special_approval: {
      label: "Special approval procedure",
      definition: "China: for public health emergencies.",
    },
    expedited_processing: {
      label: "Expedited processing",
      definition: "South Korea: faster review for advanced biopharmaceuticals.",
      synonyms: ["expedited review"],
    },
    provisional_determination: {
      label: "Provisional determination",
      definition: "Australia: permits application for provisional registration.",
    },
    advanced_therapy_classification: {
      label: "Advanced therapy classification",
      definition:
        "The authority's view that a product is an advanced therapy (EU's CAT; South Korea). Not a privilege.",
      synonyms: ["ATMP classification"],
    },
  },
});

/** A term of {@link designations}. */
export type Designation = TermKey<typeof designations>;
/** Schema of {@link Designation}. */
export const Designation: TermSchema<Designation> = /* @__PURE__ */ termSchema(designations);
