/** What kind of therapy a product is. */
import { modalityKeys, modalityTerms, type ModalityKey } from "../gen/modality-terms.ts";
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * What kind of therapy a product is, as a tree; the facets (delivery, cells, vector, constructs) say the rest.
 *
 * @see https://org.github.io/therapy-model/vocabularies/modality.html
 */
export const modalities = /* @__PURE__ */ vocabulary<ModalityKey>({
  id: "modality",
  title: "Modality",
  definition:
    "What kind of therapy a product is. The narrowest term that fits; base and prime editing are methods of an edit, not modalities.",
  keys: modalityKeys,
  terms: modalityTerms,
});

/** A term of {@link modalities}. */
export type Modality = TermKey<typeof modalities>;
/** Schema of {@link Modality}. */
export const Modality: TermSchema<Modality> = /* @__PURE__ */ termSchema(modalities);
