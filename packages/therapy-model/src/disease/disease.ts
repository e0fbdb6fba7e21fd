/** Which disease. */
import { diseaseKeys, type DiseaseKey } from "../gen/disease-keys.ts";
import { diseaseTerms } from "../gen/diseases.ts";
import { keySchema, type TermSchema } from "../term-schema.ts";
import { vocabulary } from "../vocabulary.ts";

/** A term of {@link diseases}. */
export type Disease = DiseaseKey;
/** Schema of {@link Disease}; made from the keys alone, so that using it does not bring the table along. */
export const Disease: TermSchema<Disease> = /* @__PURE__ */ keySchema("disease", diseaseKeys);

/** The diseases that advanced therapies are meant for and the conditions that protocols name, apart from their state. */
export const diseases = /* @__PURE__ */ vocabulary<Disease>({
  id: "disease",
  title: "Disease",
  definition: "Which disease or condition, apart from how it stands.",
  terms: diseaseTerms,
});
