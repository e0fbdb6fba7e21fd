/** Whether samples are kept and hold DNA. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * Whether a study keeps samples, and whether DNA can be got from them.
 *
 * @see https://org.github.io/therapy-model/vocabularies/biospecimen_retention.html
 */
export const biospecimenRetentions = /* @__PURE__ */ vocabulary({
  id: "biospecimen_retention",
  title: "Retention of biospecimens",
  definition: "Whether a study keeps samples, and whether DNA can be got from them.",
  terms: {
    none_retained: {
      label: "None retained",
      definition: "No samples are kept.",
    },
    samples_with_dna: {
      label: "Samples with DNA",
      definition: "Samples are kept from which DNA can be extracted.",
    },
    samples_without_dna: {
      label: "Samples without DNA",
      definition: "Samples are kept from which no DNA can be extracted, as fixed tissue or plasma.",
    },
  },
});

/** A term of {@link biospecimenRetentions}. */
export type BiospecimenRetention = TermKey<typeof biospecimenRetentions>;
/** Schema of {@link BiospecimenRetention}. */
export const BiospecimenRetention: TermSchema<BiospecimenRetention> = /* @__PURE__ */ termSchema(biospecimenRetentions);
