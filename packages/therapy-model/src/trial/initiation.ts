/** Who initiates a trial and answers for it. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * Who initiates a trial: exactly one of these, however it is funded.
 *
 * @see https://org.github.io/therapy-model/vocabularies/initiation.html
 */
export const initiations = /* @__PURE__ */ vocabulary({
  id: "initiation",
  title: "Who initiated the trial",
  definition: "Whose idea and responsibility the trial is, in the regulatory sense.",
  terms: {
    industry_sponsored: {
      label: "Industry-sponsored",
      definition:
        "A company starts the trial and answers for it, usually under an IND or CTA meant to support a marketing application.",
      synonyms: [
        "company-sponsored",
        "sponsor-initiated",
        "industry-initiated",
        "sponsor-initiated trial",
        "industry-sponsored trial",
      ],
    },
    investigator_initiated: {
      label: "Investigator-initiated",
      definition:
        "A physician or hospital starts it and answers for it, though a company may supply product or money, as Chinese IITs do. May not by itself support approval.",
      synonyms: [
        "IIT",
        "IIR",
        "investigator-initiated trial",
        "investigator-initiated research",
        "investigator-sponsored trial",
        "academic trial",
        "IIS",
        "investigator-initiated study",
        "investigator-initiated clinical trial",
        "investigator-sponsored study",
      ],
    },
    cooperative_group_initiated: {
      label: "Cooperative-group-initiated",
      definition: "A standing network of institutions starts it and answers for it, as SWOG or EBMT.",
      synonyms: ["cooperative group trial"],
    },
    government_initiated: {
      label: "Government-initiated",
      definition: "A public research body starts it and answers for it, as the NCI for its intramural TIL trials.",
      synonyms: ["intramural trial", "government-sponsored"],
    },
  },
});

/** A term of {@link initiations}. */
export type Initiation = TermKey<typeof initiations>;
/** Schema of {@link Initiation}. */
export const Initiation: TermSchema<Initiation> = /* @__PURE__ */ termSchema(initiations);
