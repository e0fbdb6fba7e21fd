/** Why a trial gives its intervention. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * The main purpose of a trial.
 *
 * @see https://org.github.io/therapy-model/vocabularies/trial_purpose.html
 */
export const trialPurposes = /* @__PURE__ */ vocabulary({
  id: "trial_purpose",
  title: "Primary purpose",
  definition: "The main reason for which the trial gives its intervention.",
  terms: {
    treatment: {
      label: "Treatment",
      definition: "To treat the disease, as a CAR-T in myeloma.",
      codes: { ncit: "C49656", hl7_research_study_purpose: "treatment" },
      mappings: {
        ncit: [
          { code: "C70742", relation: "close" },
          { code: "C49654", relation: "narrower" },
          { code: "C170629", relation: "narrower" },
        ],
      },
    },
    prevention: {
      label: "Prevention",
      definition:
        "To keep a disease or complication from arising, as donor virus-specific T cells given before infection.",
      synonyms: ["prophylaxis"],
      codes: { ncit: "C49657", hl7_research_study_purpose: "prevention" },
      mappings: { ncit: [{ code: "C15843", relation: "close" }] },
    },
    diagnostic: {
      label: "Diagnostic",
      definition: "To find or characterize a disease in people who show signs of it.",
      synonyms: ["diagnosis"],
      codes: { ncit: "C49653", hl7_research_study_purpose: "diagnostic" },
      mappings: { ncit: [{ code: "C15220", relation: "close" }] },
    },
    supportive_care: {
      label: "Supportive care",
      definition:
        "To relieve symptoms or side effects rather than treat the disease, as anakinra against neurotoxicity.",
      codes: { ncit: "C71486", hl7_research_study_purpose: "supportive-care" },
      mappings: { ncit: [{ code: "C15747", relation: "close" }] },
    },
    screening: {
      label: "Screening",
      definition: "To find a disease in people without signs of it, as newborn screening for spinal muscular atrophy.",
      codes: { ncit: "C71485", hl7_research_study_purpose: "screening" },
      mappings: { ncit: [{ code: "C15419", relation: "close" }] },
    },
    health_services_research: {
      label: "Health services research",
      definition: "To study how care is delivered, organized or paid for.",
      codes: {
        ncit: "C15245",
        hl7_research_study_purpose: "health-services-research",
      },
    },
    basic_science: {
      label: "Basic science",
      definition: "To learn how something works, without a treatment aim.",
      codes: { ncit: "C15714", hl7_research_study_purpose: "basic-science" },
    },
    device_feasibility: {
      label: "Device feasibility",
      definition: "To test whether a device can be used as meant, without health outcomes as the aim.",
      codes: {
        ncit: "C139174",
        hl7_research_study_purpose: "device-feasibility",
      },
    },
    educational_counseling_training: {
      label: "Education, counseling or training",
      definition: "To test ways of teaching or counseling people.",
      synonyms: ["ECT"],
    },
  },
});

/** A term of {@link trialPurposes}. */
export type TrialPurpose = TermKey<typeof trialPurposes>;
/** Schema of {@link TrialPurpose}. */
export const TrialPurpose: TermSchema<TrialPurpose> = /* @__PURE__ */ termSchema(trialPurposes);
