/**
 * The modalities of Acme: an example of a package that extends the model, for the recipe on API pages.
 *
 * @packageDocumentation
 */
import { modalities, type Therapy } from "@org/therapy-model";
import { canonicalTerm, extendVocabulary, type ExtendedVocabulary } from "@org/therapy-model/extension";
import type { Modality } from "@org/therapy-model";

/** The modalities of the model, and those of Acme. */
export const acmeModalities: ExtendedVocabulary<Modality, "acme:fast_car_t"> = extendVocabulary(modalities, {
  prefix: "acme",
  terms: {
    "acme:fast_car_t": { label: "FAST CAR-T", definition: "A CAR-T made in one day.", broader: ["car_t"] },
  },
});

/** Returns the modality of a therapy as a term of the model. */
export function modelModality({ modality }: Therapy): Modality | undefined {
  return modality === undefined ? undefined : canonicalTerm(acmeModalities, modality);
}
