/** Which stage of clinical development a trial belongs to. */
import { vocabulary, type TermKey } from "../vocabulary.ts";
import { termSchema, type TermSchema } from "../term-schema.ts";

/**
 * The stage of clinical development that a trial states, spans among them.
 *
 * @see https://org.github.io/therapy-model/vocabularies/phase.html
 */
export const phases = /* @__PURE__ */ vocabulary({
  id: "phase",
  title: "Phase of a trial",
  definition: "The stage of clinical development that a trial's protocol or registry record states.",
  terms: {
    early_phase_1: {
      label: "Early phase 1",
      definition:
        "First exposure at doses too low to treat or diagnose, before phase 1, as in a microdosing study. Not a first-in-human dose escalation, which is phase 1.",
      synonyms: ["Phase 0"],
      codes: { ncit: "C54721", hl7_research_study_phase: "early-phase-1" },
    },
    phase_1: {
      label: "Phase 1",
      definition:
        "First studies in people, of safety, dose and how the product behaves; for CAR-T usually a dose escalation in patients.",
      synonyms: ["Phase I"],
      codes: { ncit: "C15600", hl7_research_study_phase: "phase-1" },
    },
    phase_1a: {
      label: "Phase 1a",
      definition: "The dose-finding first part of a phase 1 programme, where it is stated as such.",
      broader: "phase_1",
      synonyms: ["Phase Ia"],
      codes: { ncit: "C199990" },
    },
    phase_1b: {
      label: "Phase 1b",
      definition:
        "The later part of a phase 1 programme, as a dose expansion or a combination, where it is stated as such.",
      broader: "phase_1",
      synonyms: ["Phase Ib"],
      codes: { ncit: "C199989" },
    },
    phase_1_2: {
      label: "Phase 1/2",
      definition:
        "One protocol that runs through phase 1 and phase 2, as an escalation followed by an efficacy cohort. Not two separate trials.",
      synonyms: ["Phase 1/Phase 2", "Phase I/II"],
      codes: { ncit: "C15693", hl7_research_study_phase: "phase-1-phase-2" },
    },
    phase_1_3: {
      label: "Phase 1/3",
      definition: "One protocol that runs from phase 1 straight into phase 3.",
      synonyms: ["Phase 1/Phase 3", "Phase I/III"],
      codes: { ncit: "C198367" },
    },
    phase_1_2_3: {
      label: "Phase 1/2/3",
      definition: "One protocol that runs through phases 1, 2 and 3.",
      synonyms: ["Phase 1/Phase 2/Phase 3", "Phase I/II/III"],
      codes: { ncit: "C198366" },
    },
    phase_2: {
      label: "Phase 2",
      definition:
        "Whether the product works in the disease and which dose to take on; may be confirmatory in rare disease, as CARTIFAN-1.",
      synonyms: ["Phase II"],
      codes: { ncit: "C15601", hl7_research_study_phase: "phase-2" },
    },
    phase_2a: {
      label: "Phase 2a",
      definition: "The early, exploratory part of phase 2, where it is stated as such.",
      broader: "phase_2",
      synonyms: ["Phase IIa"],
      codes: { ncit: "C49686" },
    },
    phase_2b: {
      label: "Phase 2b",
      definition: "The later, dose-confirming part of phase 2, where it is stated as such.",
      broader: "phase_2",
      synonyms: ["Phase IIb"],
      codes: { ncit: "C49688" },
    },
    phase_2_3: {
      label: "Phase 2/3",
      definition: "One protocol that runs through phase 2 and phase 3, often with an interim decision between them.",
      synonyms: ["Phase 2/Phase 3", "Phase II/III"],
      codes: { ncit: "C15694", hl7_research_study_phase: "phase-2-phase-3" },
    },
    phase_2_3_4: {
      label: "Phase 2/3/4",
      definition: "One protocol that runs through phases 2, 3 and 4.",
      synonyms: ["Phase 2/Phase 3/Phase 4", "Phase II/III/IV"],
      codes: { ncit: "C217024" },
    },
    phase_3: {
      label: "Phase 3",
      definition: "Confirms benefit and risk against a control before a full authorization, as CARTITUDE-4.",
      synonyms: ["Phase III"],
      codes: { ncit: "C15602", hl7_research_study_phase: "phase-3" },
    },
    phase_3a: {
      label: "Phase 3a",
      definition: "The part of phase 3 that supports the first marketing application, where it is stated as such.",
      broader: "phase_3",
      synonyms: ["Phase IIIa"],
      codes: { ncit: "C49687" },
    },
    phase_3b: {
      label: "Phase 3b",
      definition: "A phase 3 trial that runs during or after review of the application, where it is stated as such.",
      broader: "phase_3",
      synonyms: ["Phase IIIb"],
      codes: { ncit: "C49689" },
    },
    phase_3_4: {
      label: "Phase 3/4",
      definition: "One protocol that runs through phase 3 and phase 4.",
      synonyms: ["Phase 3/Phase 4", "Phase III/IV"],
      codes: { ncit: "C217025" },
    },
    phase_4: {
      label: "Phase 4",
      definition:
        "An interventional trial of an authorized product in its authorized use. Not a registry or other observational follow-up.",
      synonyms: ["Phase IV", "post-marketing trial"],
      codes: { ncit: "C15603", hl7_research_study_phase: "phase-4" },
    },
    not_applicable: {
      label: "Not applicable",
      definition:
        "The record states that phases do not apply, as many Chinese investigator-initiated trials do. Not the same as a phase that nobody stated.",
      synonyms: ["N/A", "NA"],
      codes: { ncit: "C48660", hl7_research_study_phase: "n-a" },
    },
  },
});

/** A term of {@link phases}. */
export type Phase = TermKey<typeof phases>;
/** Schema of {@link Phase}. */
export const Phase: TermSchema<Phase> = /* @__PURE__ */ termSchema(phases);
