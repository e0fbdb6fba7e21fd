/** Prior, concomitant and conditioning treatments. */
import { treatmentKeys, treatmentTerms, type TreatmentKey } from "../gen/treatment-terms.ts";
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * Treatments that protocols and labels name besides the product: classes, drugs and procedures.
 *
 * @see https://org.github.io/therapy-model/vocabularies/treatment.html
 */
export const treatments = /* @__PURE__ */ vocabulary<TreatmentKey>({
  id: "treatment",
  title: "Treatment",
  definition: "What a patient had, has or must not have besides the product: classes, drugs and procedures.",
  keys: treatmentKeys,
  terms: treatmentTerms,
});

/** A term of {@link treatments}. */
export type Treatment = TermKey<typeof treatments>;
/** Schema of {@link Treatment}. */
export const Treatment: TermSchema<Treatment> = /* @__PURE__ */ termSchema(treatments);
