/** To which broad group of age a person or population belongs. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * Broad groups of age, with the limits of ClinicalTrials.gov for child, adult and older adult.
 *
 * @see https://org.github.io/therapy-model/vocabularies/age_group.html
 */
export const ageGroups = /* @__PURE__ */ vocabulary({
  id: "age_group",
  title: "Age group",
  definition: "Broad groups of age; exact limits are quantities in eligibility.",
  terms: {
    child: {
      label: "Child",
      definition: "From birth to 17 years.",
      synonyms: ["pediatric", "paediatric"],
      mappings: { ncit: [{ code: "C16423", relation: "close" }] },
    },
    adult: {
      label: "Adult",
      definition: 'From 18 to 64 years. A label\'s "adults" has no upper limit and takes older adults with it.',
      synonyms: ["adults"],
      mappings: { ncit: [{ code: "C17600", relation: "close" }] },
    },
    older_adult: {
      label: "Older adult",
      definition: "65 years and more.",
      synonyms: ["elderly", "geriatric"],
      mappings: { ncit: [{ code: "C16268", relation: "close" }] },
    },
    preterm_newborn: {
      label: "Preterm newborn",
      definition: "Born before 37 completed weeks of pregnancy, to 27 days after term.",
      broader: "child",
      synonyms: ["premature infant"],
    },
    newborn: {
      label: "Newborn",
      definition: "From birth to 27 days.",
      broader: "child",
      synonyms: ["neonate"],
      mappings: { ncit: [{ code: "C16731", relation: "close" }] },
    },
    infant: {
      label: "Infant",
      definition: "From 28 days to 23 months.",
      broader: "child",
      synonyms: ["toddler"],
      mappings: { ncit: [{ code: "C27956", relation: "close" }] },
    },
    young_child: {
      label: "Young child",
      definition: "From 2 to 11 years.",
      broader: "child",
    },
    adolescent: {
      label: "Adolescent",
      definition: "From 12 to 17 years.",
      broader: "child",
      mappings: { ncit: [{ code: "C27954", relation: "close" }] },
    },
    in_utero: {
      label: "In utero",
      definition: "Before birth.",
      synonyms: ["fetus"],
      mappings: { ncit: [{ code: "C13235", relation: "close" }] },
    },
  },
});

/** A term of {@link ageGroups}. */
export type AgeGroup = TermKey<typeof ageGroups>;
/** Schema of {@link AgeGroup}. */
export const AgeGroup: TermSchema<AgeGroup> = /* @__PURE__ */ termSchema(ageGroups);
