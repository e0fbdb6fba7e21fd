/**
 * The term of the model for each word of the classic XML of ClinicalTrials.gov, by its schema (public.xsd): the words of the
 * same terms as the codes of the API.
 */
// cspell:ignore Stdev -- a word of the registry
import type {
  Allocation,
  ArmKind,
  BiospecimenRetention,
  ContactRole,
  DataSharingPlan,
  DateType,
  EndpointLevel,
  EventAssessment,
  Hypothesis,
  InterventionModel,
  InterventionType,
  IntervalSides,
  MaskedRole,
  Masking,
  ObservationalModel,
  Phase,
  ResponsiblePartyKind,
  SamplingMethod,
  SexEligibility,
  SharedDocument,
  SponsorClass,
  Statistic,
  StudyType,
  TimePerspective,
  TrialPurpose,
  TrialStatus,
} from "@org/therapy-model";
import { type Codec, type Crosswalk, termCodec } from "../mapping/codec.ts";
import { crosswalks } from "../clinicaltrials-gov/crosswalks.ts";

/** Makes the codec of words from the crosswalk of the API: each code is written in another form. */
function inForm<Term extends string>(codes: Crosswalk<Term>, form: (code: string) => string): Codec<Term> {
  return termCodec(Object.fromEntries(Object.entries(codes).map(([code, term]) => [form(code), term])));
}

/** `ACTIVE_COMPARATOR` is `Active Comparator`. */
function capitalized(code: string): string {
  return code
    .split("_")
    .map((word) => word[0] + word.slice(1).toLowerCase())
    .join(" ");
}

/** `NOT_YET_RECRUITING` is `Not yet recruiting`. */
function sentenceCase(code: string): string {
  const words = code.replaceAll("_", " ");
  return words[0] + words.slice(1).toLowerCase();
}

function statusWords(code: string): string {
  return code === "ACTIVE_NOT_RECRUITING" ? "Active, not recruiting" : sentenceCase(code);
}

export const status: Codec<TrialStatus> = inForm(crosswalks.Status, statusWords);
export const siteStatus: Codec<TrialStatus> = inForm(crosswalks.RecruitmentStatus, statusWords);
export const armKind: Codec<ArmKind> = inForm(crosswalks.ArmGroupType, capitalized);
export const interventionType: Codec<InterventionType> = inForm(crosswalks.InterventionType, capitalized);
export const sex: Codec<SexEligibility> = inForm(crosswalks.Sex, capitalized);
export const retention: Codec<BiospecimenRetention> = termCodec({
  "None Retained": "none_retained",
  "Samples With DNA": "samples_with_dna",
  "Samples Without DNA": "samples_without_dna",
});
export const sampling: Codec<SamplingMethod> = termCodec({
  "Probability Sample": "probability_sample",
  "Non-Probability Sample": "non_probability_sample",
});
export const phase: Codec<Phase> = termCodec({
  "N/A": "not_applicable",
  "Early Phase 1": "early_phase_1",
  "Phase 1": "phase_1",
  "Phase 1/Phase 2": "phase_1_2",
  "Phase 2": "phase_2",
  "Phase 2/Phase 3": "phase_2_3",
  "Phase 3": "phase_3",
  "Phase 4": "phase_4",
});
export const studyType: Codec<StudyType> = termCodec({
  Interventional: "interventional",
  Observational: "observational",
  "Observational [Patient Registry]": "patient_registry",
  "Expanded Access": "expanded_access",
});
export const allocation: Codec<Allocation> = termCodec({
  Randomized: "randomized",
  "Non-Randomized": "non_randomized",
  "N/A": "not_applicable",
});
export const model: Codec<InterventionModel> = inForm(
  crosswalks.InterventionalAssignment,
  (code) => `${capitalized(code)} Assignment`,
);
export const purpose: Codec<TrialPurpose> = inForm(crosswalks.PrimaryPurpose, (code) =>
  code === "ECT" ? "Educational/Counseling/Training" : capitalized(code),
);
export const observationalModel: Codec<ObservationalModel> = termCodec({
  Cohort: "cohort",
  "Case-Control": "case_control",
  "Case-Only": "case_only",
  "Case-Crossover": "case_crossover",
  "Ecologic or Community": "ecologic_or_community",
  "Family-Based": "family_based",
  "Defined Population": "defined_population",
  "Natural History": "natural_history",
});
export const timePerspective: Codec<TimePerspective> = termCodec({
  Retrospective: "retrospective",
  Prospective: "prospective",
  "Cross-Sectional": "cross_sectional",
});
export const sponsorClass: Codec<SponsorClass> = termCodec({
  NIH: "nih",
  "U.S. Fed": "us_federal_agency",
  Industry: "industry",
  Network: "network",
  Individual: "individual",
  "Other Government": "other_government",
  Other: "other",
});
export const responsibleParty: Codec<ResponsiblePartyKind> = termCodec({
  Sponsor: "sponsor",
  "Principal Investigator": "principal_investigator",
  "Sponsor-Investigator": "sponsor_investigator",
});
export const officialRole: Codec<ContactRole> = termCodec({
  "Study Chair": "study_chair",
  "Study Director": "study_director",
  "Principal Investigator": "principal_investigator",
  "Sub-Investigator": "sub_investigator",
});
export const dateType: Codec<DateType> = termCodec({ Actual: "actual", Anticipated: "anticipated" });
export const postedType: Codec<DateType> = termCodec({ Actual: "actual", Estimate: "anticipated" });
export const sharingPlan: Codec<DataSharingPlan> = inForm(crosswalks.IpdSharing, capitalized);
export const sharedDocument: Codec<SharedDocument> = termCodec({
  "Study Protocol": "study_protocol",
  "Statistical Analysis Plan (SAP)": "statistical_analysis_plan",
  "Informed Consent Form (ICF)": "informed_consent_form",
  "Clinical Study Report (CSR)": "clinical_study_report",
  "Analytic Code": "analytic_code",
});
export const masking: Codec<Masking> = termCodec({
  "None (Open Label)": "open_label",
  Single: "single",
  Double: "double",
  Triple: "triple",
  Quadruple: "quadruple",
});
export const maskedRole: Codec<MaskedRole> = inForm(crosswalks.WhoMasked, capitalized);

export const statistic: Codec<Statistic> = termCodec({
  "Geometric Mean": "geometric_mean",
  "Geometric Least Squares Mean": "geometric_least_squares_mean",
  "Least Squares Mean": "least_squares_mean",
  "Log Mean": "log_mean",
  Mean: "mean",
  Median: "median",
  Number: "number",
  "Count of Participants": "count",
  "Count of Units": "count_of_units",
});
export const outcomeLevel: Codec<EndpointLevel> = termCodec<EndpointLevel>(
  {
    Primary: "primary",
    Secondary: "secondary",
    "Other Pre-specified": "exploratory",
    "Post-Hoc": "post_hoc",
  },
  (term) => (term === "key_secondary" ? "secondary" : undefined),
);
export const assessment: Codec<EventAssessment> = termCodec({
  "Systematic Assessment": "systematic",
  "Non-systematic Assessment": "non_systematic",
});
export const sides: Codec<IntervalSides> = termCodec({ "1-Sided": "one_sided", "2-Sided": "two_sided" });
export const hypothesis: Codec<Hypothesis> = termCodec({
  Superiority: "superiority",
  "Non-Inferiority": "non_inferiority",
  Equivalence: "equivalence",
  "Non-Inferiority or Equivalence": "non_inferiority_or_equivalence",
  "Superiority or Other": "superiority_or_other",
  "Non-Inferiority or Equivalence (legacy)": "non_inferiority_or_equivalence_legacy",
  "Superiority or Other (legacy)": "superiority_or_other_legacy",
});
