/** Whether a study assigns interventions or observes. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * Whether the protocol assigns an intervention, observes, or gives access outside a trial.
 *
 * @see https://org.github.io/therapy-model/vocabularies/study_type.html
 */
export const studyTypes = /* @__PURE__ */ vocabulary({
  id: "study_type",
  title: "Study type",
  definition: "Whether the protocol assigns the intervention or only observes.",
  terms: {
    interventional: {
      label: "Interventional",
      definition: "Participants receive an intervention because the protocol assigns it: a clinical trial.",
      synonyms: ["clinical trial"],
      codes: { ncit: "C98388" },
    },
    observational: {
      label: "Observational",
      definition:
        "Participants are followed without the protocol assigning an intervention, as in long-term follow-up of a marketed product.",
      synonyms: ["non-interventional study"],
      codes: { ncit: "C16084" },
    },
    patient_registry: {
      label: "Patient registry",
      definition:
        "An organized, continuing collection of data on people with a disease or exposure, as the CIBMTR cellular therapy registry.",
      broader: "observational",
      codes: { ncit: "C129000" },
    },
    expanded_access: {
      label: "Expanded access",
      definition:
        "The product is given outside a trial to patients without alternatives, as for out-of-specification CAR-T. Not a trial phase.",
      synonyms: ["compassionate use", "EAP", "expanded access program", "managed access"],
      codes: { ncit: "C98722" },
    },
  },
});

/** A term of {@link studyTypes}. */
export type StudyType = TermKey<typeof studyTypes>;
/** Schema of {@link StudyType}. */
export const StudyType: TermSchema<StudyType> = /* @__PURE__ */ termSchema(studyTypes);
