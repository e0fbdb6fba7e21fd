/**
 * The term of the model for each code of ClinicalTrials.gov, one table for each enum of its API (v2.0.5).
 *
 * A code that is in no table is listed in `codes-without-term.ts` with the reason.
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
import type { Crosswalk } from "../mapping/codec.ts";

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

/** The tables by the name of the enum in the API. */
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

/** The crosswalks of the enums that have terms. */
export interface Crosswalks {
  /** Overall recruitment status. */
  readonly Status: Crosswalk<TrialStatus>;
  /** Recruitment status of a location. */
  readonly RecruitmentStatus: Crosswalk<TrialStatus>;
  /** Expanded access status. */
  readonly ExpandedAccessStatus: Crosswalk<TrialStatus>;
  /** Study type. */
  readonly StudyType: Crosswalk<StudyType>;
  /** Study phase. */
  readonly Phase: Crosswalk<Phase>;
  /** Sex of eligible participants. */
  readonly Sex: Crosswalk<SexEligibility>;
  /** Age groups of eligible participants. */
  readonly StandardAge: Crosswalk<AgeGroup>;
  /** Sampling method of an observational study. */
  readonly SamplingMethod: Crosswalk<SamplingMethod>;
  /** Plan to share individual participant data (IPD). */
  readonly IpdSharing: Crosswalk<DataSharingPlan>;
  /** Supporting information that is shared with IPD. */
  readonly IpdSharingInfoType: Crosswalk<SharedDocument>;
  /** Type of the organization's unique protocol ID. */
  readonly OrgStudyIdType: Crosswalk<RegistrationType>;
  /** Type of a secondary ID. */
  readonly SecondaryIdType: Crosswalk<RegistrationType>;
  /** Class of a sponsor or collaborator. */
  readonly AgencyClass: Crosswalk<SponsorClass>;
  /** Type of a date: actual or anticipated. */
  readonly DateType: Crosswalk<DateType>;
  /** Type of the enrollment: actual or anticipated. */
  readonly EnrollmentType: Crosswalk<DateType>;
  /** Responsible party, by official title. */
  readonly ResponsiblePartyType: Crosswalk<ResponsiblePartyKind>;
  /** Allocation. */
  readonly DesignAllocation: Crosswalk<Allocation>;
  /** Intervention model. */
  readonly InterventionalAssignment: Crosswalk<InterventionModel>;
  /** Primary purpose. */
  readonly PrimaryPurpose: Crosswalk<TrialPurpose>;
  /** Observational study model. */
  readonly ObservationalModel: Crosswalk<ObservationalModel>;
  /** Time perspective of an observational study. */
  readonly DesignTimePerspective: Crosswalk<TimePerspective>;
  /** Biospecimen retention. */
  readonly BioSpecRetention: Crosswalk<BiospecimenRetention>;
  /** Arm type. */
  readonly ArmGroupType: Crosswalk<ArmKind>;
  /** Intervention type. */
  readonly InterventionType: Crosswalk<InterventionType>;
  /** Role of a contact at a location. */
  readonly ContactRole: Crosswalk<ContactRole>;
  /** Role of an overall official. */
  readonly OfficialRole: Crosswalk<ContactRole>;
  /** Type of a reference. */
  readonly ReferenceType: Crosswalk<ReferenceKind>;
  /** Masking. */
  readonly DesignMasking: Crosswalk<Masking>;
  /** Roles that are masked. */
  readonly WhoMasked: Crosswalk<MaskedRole>;
  /** Measure type: the statistic of the values in a results table. */
  readonly MeasureParam: Crosswalk<Statistic>;
  /** Measure of dispersion of a baseline measure, except confidence intervals of a certain level. */
  readonly MeasureDispersionType: Crosswalk<DispersionKind>;
  /** Parameter dispersion type of a statistical analysis. */
  readonly AnalysisDispersionType: Crosswalk<DispersionKind>;
  /** Outcome measure type. */
  readonly OutcomeMeasureType: Crosswalk<EndpointLevel>;
  /** Reporting status of an outcome measure. */
  readonly ReportingStatus: Crosswalk<ReportingStatus>;
  /** Collection approach of adverse events. */
  readonly EventAssessment: Crosswalk<EventAssessment>;
  /** Restriction of results disclosure by investigators. */
  readonly AgreementRestrictionType: Crosswalk<DisclosureRestriction>;
  /** Number of sides of a confidence interval. */
  readonly ConfidenceIntervalNumSides: Crosswalk<IntervalSides>;
  /** Type of statistical test. */
  readonly NonInferiorityType: Crosswalk<Hypothesis>;
}
