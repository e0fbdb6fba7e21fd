/** Which sexes something is open to. */
import { termSchema, type TermSchema } from "../term-schema.ts";
import { vocabulary, type TermKey } from "../vocabulary.ts";

/**
 * The sexes that may take part: everybody, women or men.
 *
 * @see https://org.github.io/therapy-model/vocabularies/sex_eligibility.html
 */
export const sexEligibilities = /* @__PURE__ */ vocabulary({
  id: "sex_eligibility",
  title: "Sexes eligible",
  definition: "Which sexes a trial is open to.",
  terms: {
    all: {
      label: "All sexes",
      definition: "Open to people of any sex.",
      synonyms: ["both"],
      codes: { ncit: "C49636" },
    },
    female: {
      label: "Female",
      definition: "Open to women and girls only.",
      synonyms: ["F", "women"],
      codes: { ncit: "C16576" },
    },
    male: {
      label: "Male",
      definition: "Open to men and boys only.",
      synonyms: ["M", "men"],
      codes: { ncit: "C20197" },
    },
  },
});

/** A term of {@link sexEligibilities}. */
export type SexEligibility = TermKey<typeof sexEligibilities>;
/** Schema of {@link SexEligibility}. */
export const SexEligibility: TermSchema<SexEligibility> = /* @__PURE__ */ termSchema(sexEligibilities);
