/** How many parties to a trial do not know the assignment. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * How many parties to a trial do not know which intervention was assigned; who they are is said by the masked roles.
 *
 * @see https://org.github.io/therapy-model/vocabularies/masking.html
 */
export const maskings = /* @__PURE__ */ vocabulary({
  id: "masking",
  title: "Masking",
  definition: "How many of the parties to a trial are kept from knowing the assigned intervention.",
  terms: {
    open_label: {
      label: "Open label",
      definition:
        "Nobody is masked, as in nearly all CAR-T trials. A masked reader of scans is single masking, not this.",
      synonyms: ["open", "no masking", "none", "unblinded", "non-blinded"],
      codes: { ncit: "C49659" },
    },
    single: {
      label: "Single",
      definition: "One party is masked.",
      synonyms: ["single-blind", "single blind"],
      codes: { ncit: "C28233" },
      mappings: { ncit: [{ code: "C187674", relation: "narrower" }] },
    },
    double: {
      label: "Double",
      definition: "Two parties are masked. What older records call double-blind may mean more than two.",
      synonyms: ["double-blind", "double blind"],
      codes: { ncit: "C15228" },
    },
    triple: {
      label: "Triple",
      definition: "Three parties are masked.",
      synonyms: ["triple-blind"],
      codes: { ncit: "C66959" },
      mappings: { ncit: [{ code: "C15228", relation: "broader" }] },
    },
    quadruple: {
      label: "Quadruple",
      definition: "Participant, care provider, investigator and outcomes assessor are all masked.",
      synonyms: ["quadruple-blind"],
      mappings: { ncit: [{ code: "C15228", relation: "broader" }] },
    },
  },
});

/** A term of {@link maskings}. */
export type Masking = TermKey<typeof maskings>;
/** Schema of {@link Masking}. */
export const Masking: TermSchema<Masking> = /* @__PURE__ */ termSchema(maskings);
