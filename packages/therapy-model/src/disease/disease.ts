/** Which disease. */
import { diseaseKeys, type DiseaseKey } from "../gen/disease-keys.ts";
import { keySchema, type TermSchema } from "../term-schema.ts";

/** A term of the vocabulary of diseases, whose table is `diseases` of `@org/therapy-model/vocabularies`. */
export type Disease = DiseaseKey;
/** Schema of {@link Disease}; made from the keys alone, so that using it does not bring the table along. */
export const Disease: TermSchema<Disease> = /* @__PURE__ */ keySchema("disease", diseaseKeys);
