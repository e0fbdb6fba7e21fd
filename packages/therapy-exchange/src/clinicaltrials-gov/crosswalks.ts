/**
 * The codes of ClinicalTrials.gov by the terms of the model, one table for each enum of its API (v2.0.5).
 *
 * A value that stands in no table is listed in `without-term.ts` with the reason.
 */
import type {
  AgeGroup,
  Allocation,
  ArmKind,
  BiospecimenRetention,
  ContactRole,
  DataSharingPlan,
  DateType,
  DisclosureRestriction,
  DispersionKind,
  EndpointLevel,
  EventAssessment,
  Hypothesis,
  IntervalSides,
  InterventionModel,
  InterventionType,
  MaskedRole,
  Masking,
  ObservationalModel,
  Phase,
  ReferenceKind,
  RegistrationType,
  ReportingStatus,
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
import type { Crosswalk } from "../codec.ts";

const recruitmentStatuses = {
  ACTIVE_NOT_RECRUITING: "active_not_recruiting",
  COMPLETED: "completed",
  ENROLLING_BY_INVITATION: "enrolling_by_invitation",
  NOT_YET_RECRUITING: "not_yet_recruiting",
  RECRUITING: "recruiting",
  SUSPENDED: "suspended",
  TERMINATED: "terminated",
  WITHDRAWN: "withdrawn",
  AVAILABLE: "available",
} as const;

const accessStatuses = {
  AVAILABLE: "available",
  NO_LONGER_AVAILABLE: "no_longer_available",
  TEMPORARILY_NOT_AVAILABLE: "temporarily_not_available",
  APPROVED_FOR_MARKETING: "approved_for_marketing",
} as const;

const grantNumbers = {
  NIH: "nih",
  FDA: "fda",
  VA: "va",
  CDC: "cdc",
  AHRQ: "ahrq",
  SAMHSA: "samhsa",
} as const;

const officials = {
  STUDY_CHAIR: "study_chair",
  STUDY_DIRECTOR: "study_director",
  PRINCIPAL_INVESTIGATOR: "principal_investigator",
  SUB_INVESTIGATOR: "sub_investigator",
} as const;

const dateTypes = { ACTUAL: "actual", ESTIMATED: "anticipated" } as const;

/** The tables, by the name of the enum in the API. */
export const crosswalks: Crosswalks = {
  Status: { ...recruitmentStatuses, ...accessStatuses },
  RecruitmentStatus: recruitmentStatuses,
  ExpandedAccessStatus: accessStatuses,
  StudyType: {
    EXPANDED_ACCESS: "expanded_access",
    INTERVENTIONAL: "interventional",
    OBSERVATIONAL: "observational",
  },
  Phase: {
    NA: "not_applicable",
    EARLY_PHASE1: "early_phase_1",
    PHASE1: "phase_1",
    PHASE2: "phase_2",
    PHASE3: "phase_3",
    PHASE4: "phase_4",
  },
  Sex: { FEMALE: "female", MALE: "male", ALL: "all" },
  StandardAge: { CHILD: "child", ADULT: "adult", OLDER_ADULT: "older_adult" },
  SamplingMethod: { PROBABILITY_SAMPLE: "probability_sample", NON_PROBABILITY_SAMPLE: "non_probability_sample" },
  IpdSharing: { YES: "yes", NO: "no", UNDECIDED: "undecided" },
  IpdSharingInfoType: {
    STUDY_PROTOCOL: "study_protocol",
    SAP: "statistical_analysis_plan",
    ICF: "informed_consent_form",
    CSR: "clinical_study_report",
    ANALYTIC_CODE: "analytic_code",
  },
  OrgStudyIdType: grantNumbers,
  SecondaryIdType: {
    ...grantNumbers,
    OTHER_GRANT: "other_grant",
    EUDRACT_NUMBER: "eudract_number",
    CTIS: "eu_ct_number",
    REGISTRY: "registry",
  },
  AgencyClass: {
    NIH: "nih",
    FED: "us_federal_agency",
    OTHER_GOV: "other_government",
    INDIV: "individual",
    INDUSTRY: "industry",
    NETWORK: "network",
    AMBIG: "ambiguous",
    OTHER: "other",
    UNKNOWN: "unknown",
  },
  DateType: dateTypes,
  EnrollmentType: dateTypes,
  ResponsiblePartyType: {
    SPONSOR: "sponsor",
    PRINCIPAL_INVESTIGATOR: "principal_investigator",
    SPONSOR_INVESTIGATOR: "sponsor_investigator",
  },
  DesignAllocation: { RANDOMIZED: "randomized", NON_RANDOMIZED: "non_randomized", NA: "not_applicable" },
  InterventionalAssignment: {
    SINGLE_GROUP: "single_group",
    PARALLEL: "parallel",
    CROSSOVER: "crossover",
    FACTORIAL: "factorial",
    SEQUENTIAL: "sequential",
  },
  PrimaryPurpose: {
    TREATMENT: "treatment",
    PREVENTION: "prevention",
    DIAGNOSTIC: "diagnostic",
    ECT: "educational_counseling_training",
    SUPPORTIVE_CARE: "supportive_care",
    SCREENING: "screening",
    HEALTH_SERVICES_RESEARCH: "health_services_research",
    BASIC_SCIENCE: "basic_science",
    DEVICE_FEASIBILITY: "device_feasibility",
  },
  ObservationalModel: {
    COHORT: "cohort",
    CASE_CONTROL: "case_control",
    CASE_ONLY: "case_only",
    CASE_CROSSOVER: "case_crossover",
    ECOLOGIC_OR_COMMUNITY: "ecologic_or_community",
    FAMILY_BASED: "family_based",
    DEFINED_POPULATION: "defined_population",
    NATURAL_HISTORY: "natural_history",
  },
  DesignTimePerspective: {
    RETROSPECTIVE: "retrospective",
    PROSPECTIVE: "prospective",
    CROSS_SECTIONAL: "cross_sectional",
  },
  BioSpecRetention: {
    NONE_RETAINED: "none_retained",
    SAMPLES_WITH_DNA: "samples_with_dna",
    SAMPLES_WITHOUT_DNA: "samples_without_dna",
  },
  ArmGroupType: {
    EXPERIMENTAL: "experimental",
    ACTIVE_COMPARATOR: "active_comparator",
    PLACEBO_COMPARATOR: "placebo_comparator",
    SHAM_COMPARATOR: "sham_comparator",
    NO_INTERVENTION: "no_intervention",
  },
  InterventionType: {
    BEHAVIORAL: "behavioral",
    BIOLOGICAL: "biological",
    COMBINATION_PRODUCT: "combination_product",
    DEVICE: "device",
    DIAGNOSTIC_TEST: "diagnostic_test",
    DIETARY_SUPPLEMENT: "dietary_supplement",
    DRUG: "drug",
    GENETIC: "genetic",
    PROCEDURE: "procedure",
    RADIATION: "radiation",
  },
  ContactRole: { ...officials, CONTACT: "contact" },
  OfficialRole: officials,
  ReferenceType: { BACKGROUND: "background", RESULT: "result", DERIVED: "derived" },
  DesignMasking: {
    NONE: "open_label",
    SINGLE: "single",
    DOUBLE: "double",
    TRIPLE: "triple",
    QUADRUPLE: "quadruple",
  },
  WhoMasked: {
    PARTICIPANT: "participant",
    CARE_PROVIDER: "care_provider",
    INVESTIGATOR: "investigator",
    OUTCOMES_ASSESSOR: "outcomes_assessor",
  },
  MeasureParam: {
    GEOMETRIC_MEAN: "geometric_mean",
    GEOMETRIC_LEAST_SQUARES_MEAN: "geometric_least_squares_mean",
    LEAST_SQUARES_MEAN: "least_squares_mean",
    LOG_MEAN: "log_mean",
    MEAN: "mean",
    MEDIAN: "median",
    NUMBER: "number",
    COUNT_OF_PARTICIPANTS: "count",
    COUNT_OF_UNITS: "count_of_units",
  },
  MeasureDispersionType: {
    NA: "not_applicable",
    STANDARD_DEVIATION: "standard_deviation",
    STANDARD_ERROR: "standard_error",
    INTER_QUARTILE_RANGE: "interquartile_range",
    FULL_RANGE: "full_range",
    CONFIDENCE_OTHER: "confidence_interval",
    GEOMETRIC_COEFFICIENT: "geometric_coefficient_of_variation",
  },
  AnalysisDispersionType: { STANDARD_DEVIATION: "standard_deviation", STANDARD_ERROR_OF_MEAN: "standard_error" },
  OutcomeMeasureType: {
    PRIMARY: "primary",
    SECONDARY: "secondary",
    OTHER_PRE_SPECIFIED: "exploratory",
    POST_HOC: "post_hoc",
  },
  ReportingStatus: { NOT_POSTED: "not_posted", POSTED: "posted" },
  EventAssessment: { NON_SYSTEMATIC_ASSESSMENT: "non_systematic", SYSTEMATIC_ASSESSMENT: "systematic" },
  AgreementRestrictionType: { LTE60: "up_to_60_days", GT60: "over_60_days" },
  ConfidenceIntervalNumSides: { ONE_SIDED: "one_sided", TWO_SIDED: "two_sided" },
  NonInferiorityType: {
    SUPERIORITY: "superiority",
    NON_INFERIORITY: "non_inferiority",
    EQUIVALENCE: "equivalence",
    NON_INFERIORITY_OR_EQUIVALENCE: "non_inferiority_or_equivalence",
    SUPERIORITY_OR_OTHER: "superiority_or_other",
    NON_INFERIORITY_OR_EQUIVALENCE_LEGACY: "non_inferiority_or_equivalence_legacy",
    SUPERIORITY_OR_OTHER_LEGACY: "superiority_or_other_legacy",
  },
};

/** The terms of each enum that has any. */
export interface Crosswalks {
  /** The status of a study. */
  readonly Status: Crosswalk<TrialStatus>;
  /** The status of a site. */
  readonly RecruitmentStatus: Crosswalk<TrialStatus>;
  /** The status of an access programme. */
  readonly ExpandedAccessStatus: Crosswalk<TrialStatus>;
  /** What sort of study it is. */
  readonly StudyType: Crosswalk<StudyType>;
  /** Each of the phases that a study names. */
  readonly Phase: Crosswalk<Phase>;
  /** Which sexes may take part. */
  readonly Sex: Crosswalk<SexEligibility>;
  /** The groups of age that may take part. */
  readonly StandardAge: Crosswalk<AgeGroup>;
  /** How participants are drawn. */
  readonly SamplingMethod: Crosswalk<SamplingMethod>;
  /** Whether data of single participants are shared. */
  readonly IpdSharing: Crosswalk<DataSharingPlan>;
  /** What else is shared. */
  readonly IpdSharingInfoType: Crosswalk<SharedDocument>;
  /** What sort of number the organisation's own one is. */
  readonly OrgStudyIdType: Crosswalk<RegistrationType>;
  /** What sort of number a further one is. */
  readonly SecondaryIdType: Crosswalk<RegistrationType>;
  /** The class of a sponsor. */
  readonly AgencyClass: Crosswalk<SponsorClass>;
  /** Whether a date is past. */
  readonly DateType: Crosswalk<DateType>;
  /** Whether a number of participants was reached. */
  readonly EnrollmentType: Crosswalk<DateType>;
  /** Who answers for the record. */
  readonly ResponsiblePartyType: Crosswalk<ResponsiblePartyKind>;
  /** How participants come to their arm. */
  readonly DesignAllocation: Crosswalk<Allocation>;
  /** How the arms relate. */
  readonly InterventionalAssignment: Crosswalk<InterventionModel>;
  /** What the study is for. */
  readonly PrimaryPurpose: Crosswalk<TrialPurpose>;
  /** How the groups of an observational study are chosen. */
  readonly ObservationalModel: Crosswalk<ObservationalModel>;
  /** Whether an observational study looks forward or back. */
  readonly DesignTimePerspective: Crosswalk<TimePerspective>;
  /** Which samples are kept. */
  readonly BioSpecRetention: Crosswalk<BiospecimenRetention>;
  /** What an arm is for. */
  readonly ArmGroupType: Crosswalk<ArmKind>;
  /** What sort of thing an intervention is. */
  readonly InterventionType: Crosswalk<InterventionType>;
  /** What a person named for a site does. */
  readonly ContactRole: Crosswalk<ContactRole>;
  /** What a person named for the study does. */
  readonly OfficialRole: Crosswalk<ContactRole>;
  /** How a publication is related to the study. */
  readonly ReferenceType: Crosswalk<ReferenceKind>;
  /** How many parties are masked. */
  readonly DesignMasking: Crosswalk<Masking>;
  /** Who is masked. */
  readonly WhoMasked: Crosswalk<MaskedRole>;
  /** Which statistic the values of a table are. */
  readonly MeasureParam: Crosswalk<Statistic>;
  /** What stands beside a statistic of the baseline, but for confidence intervals of a level. */
  readonly MeasureDispersionType: Crosswalk<DispersionKind>;
  /** What says how far the estimate of an analysis spreads. */
  readonly AnalysisDispersionType: Crosswalk<DispersionKind>;
  /** What weight an outcome has. */
  readonly OutcomeMeasureType: Crosswalk<EndpointLevel>;
  /** Whether the findings for an outcome are shown. */
  readonly ReportingStatus: Crosswalk<ReportingStatus>;
  /** How adverse events were looked for. */
  readonly EventAssessment: Crosswalk<EventAssessment>;
  /** How long a sponsor may delay what investigators say. */
  readonly AgreementRestrictionType: Crosswalk<DisclosureRestriction>;
  /** How many sides of an interval are bounded. */
  readonly ConfidenceIntervalNumSides: Crosswalk<IntervalSides>;
  /** What an analysis sets out to show. */
  readonly NonInferiorityType: Crosswalk<Hypothesis>;
}
