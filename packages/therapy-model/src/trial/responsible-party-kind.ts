/** Who answers for the record in the registry. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * Who answers to a registry for the record of a trial.
 *
 * @see https://org.github.io/therapy-model/vocabularies/responsible_party_kind.html
 */
export const responsiblePartyKinds = /* @__PURE__ */ vocabulary({
  id: "responsible_party_kind",
  title: "Kind of responsible party",
  definition: "Who answers to a registry for the record of a trial.",
  terms: {
    sponsor: {
      label: "Sponsor",
      definition: "The sponsor itself answers for the record.",
    },
    principal_investigator: {
      label: "Principal investigator",
      definition: "The sponsor has named the principal investigator.",
    },
    sponsor_investigator: {
      label: "Sponsor-investigator",
      definition: "One person both starts and conducts the trial.",
    },
  },
});

/** A term of {@link responsiblePartyKinds}. */
export type ResponsiblePartyKind = TermKey<typeof responsiblePartyKinds>;
/** Schema of {@link ResponsiblePartyKind}. */
export const ResponsiblePartyKind: TermSchema<ResponsiblePartyKind> = /* @__PURE__ */ termSchema(responsiblePartyKinds);
