/** How a disease stands, apart from which disease it is. */
import { diseaseStateKeys, diseaseStateTerms, type DiseaseStateKey } from "../gen/disease-state-terms.ts";
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * How a disease stands in a patient or population; terms combine in a list.
 *
 * @see https://org.github.io/therapy-model/vocabularies/disease_state.html
 */
export const diseaseStates = /* @__PURE__ */ vocabulary<DiseaseStateKey>({
  id: "disease_state",
  title: "Disease state",
  definition: "How the disease stands in the patients meant; several may hold at once and combine in a list.",
  keys: diseaseStateKeys,
  terms: diseaseStateTerms,
});

/** A term of {@link diseaseStates}. */
export type DiseaseState = TermKey<typeof diseaseStates>;
/** Schema of {@link DiseaseState}. */
export const DiseaseState: TermSchema<DiseaseState> = /* @__PURE__ */ termSchema(diseaseStates);
