/** Who does not know the assigned intervention. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * The parties to a trial who may be kept from knowing the assignment.
 *
 * @see https://org.github.io/therapy-model/vocabularies/masked_role.html
 */
export const maskedRoles = /* @__PURE__ */ vocabulary({
  id: "masked_role",
  title: "Masked role",
  definition: "A party to the trial who does not know the assignment.",
  terms: {
    participant: {
      label: "Participant",
      definition: "The person in the trial.",
      synonyms: ["subject", "patient"],
      codes: { ncit: "C142710" },
    },
    care_provider: {
      label: "Care provider",
      definition: "Those who treat the participant, other than as the trial's investigator.",
      synonyms: ["caregiver"],
      codes: { ncit: "C17445" },
    },
    investigator: {
      label: "Investigator",
      definition: "Who conducts the trial at a site.",
      codes: { ncit: "C25936" },
    },
    outcomes_assessor: {
      label: "Outcomes assessor",
      definition: "Who measures or judges the outcome, as an independent review committee.",
      synonyms: ["outcome assessor"],
      codes: { ncit: "C207599" },
    },
    sponsor: {
      label: "Sponsor",
      definition: "The sponsor's staff. The ICH M11 protocol template names it; ClinicalTrials.gov does not.",
      codes: { ncit: "C70793" },
    },
  },
});

/** A term of {@link maskedRoles}. */
export type MaskedRole = TermKey<typeof maskedRoles>;
/** Schema of {@link MaskedRole}. */
export const MaskedRole: TermSchema<MaskedRole> = /* @__PURE__ */ termSchema(maskedRoles);
