/** Trials: interventional trials, observational studies and expanded access records. */
import * as z from "zod";
import { booleanSchema, integerSchema, arraySchema, optionalField, stringSchema } from "../../schema/bounds.ts";
import { Condition } from "../disease/condition.ts";
import { AssociatedParty } from "../organization/organization.ts";
import { OrganizationId, TherapyId, TrialId } from "../shared/record-id.ts";
import { objectSchema, type ObjectSchema, hasAnyField } from "../../schema/object.ts";
import { AbsentValue } from "../shared/absent-value.ts";
import { Citation } from "../shared/citation.ts";
import { Jurisdiction } from "../../gen/vocabularies/jurisdiction.ts";
import { Country } from "../../gen/vocabularies/country.ts";
import { Name } from "../shared/name.ts";
import { PartialDate, RegistryDate } from "../shared/partial-date.ts";
import { Place } from "../shared/place.ts";
import { SingleLineText, MultilineText } from "../shared/text.ts";
import { Contact } from "./contact.ts";
import { DataSharing } from "./data-sharing.ts";
import { Activity, Epoch, Visit } from "./activity.ts";
import {
  ConditionCode,
  CountryDecision,
  PlannedPart,
  Translation,
  TrialApplication,
  TrialFeature,
  TrialScope,
} from "./application.ts";
import { Cohort } from "./cohort.ts";
import { Arm, Design, Intervention } from "./design.ts";
import { Enrollment } from "./enrollment.ts";
import { Eligibility } from "./eligibility.ts";
import { ExpandedAccess } from "./expanded-access.ts";
import { Initiation } from "../../gen/vocabularies/initiation.ts";
import { Objective } from "./objective.ts";
import { EthicsReview, Oversight } from "./oversight.ts";
import { Phase } from "../../gen/vocabularies/phase.ts";
import { RecordDates, RecordVersion } from "./record-dates.ts";
import { TrialLink, TrialReference } from "./reference.ts";
import { Registration } from "./registration.ts";
import { RegistryResults } from "./registry-results.ts";
import { ResponsibleParty } from "./responsible-party.ts";
import { ResultSet } from "./result.ts";
import { StopReason } from "../../gen/vocabularies/stop-reason.ts";
import { StudyType } from "../../gen/vocabularies/study-type.ts";
import { TrialEndpoint } from "./trial-endpoint.ts";
import { TrialStatus } from "../../gen/vocabularies/trial-status.ts";

/** The recruitment status of a trial or a site. ClinicalTrials.gov: Overall Recruitment Status. */
export interface StatusReport {
  /** Status. */
  status: TrialStatus;
  /** Date of the status. */
  asOf?: PartialDate | undefined;
  /** Reason why the trial was terminated, suspended or withdrawn. ClinicalTrials.gov: Why Study Stopped. */
  reason?: StopReason | undefined;
  /** Reason, as written. */
  detail?: string | undefined;
  /** Whether the status is outdated because it was not verified in time. ClinicalTrials.gov: Unknown status. */
  outdated?: boolean | undefined;
}
export const StatusReport: ObjectSchema<StatusReport> = objectSchema({
  status: TrialStatus,
  asOf: optionalField(PartialDate),
  reason: optionalField(StopReason),
  detail: optionalField(MultilineText),
  outdated: optionalField(booleanSchema),
});

/** A place where the study is conducted. ICH E6(R3): investigator site; ClinicalTrials.gov: Facility. */
export interface Site {
  /** Name of the facility, as written. */
  name?: string | undefined;
  /** Id of the organization, if it has a record. */
  organization?: OrganizationId | undefined;
  /** Code of the facility in a register of organizations, as written, such as that of the NHS. */
  facilityCode?: string | undefined;
  /** Type of the facility, as the registry writes it. */
  facilityType?: string | undefined;
  /** Location. */
  place?: Place | undefined;
  /** Recruitment status of the site. */
  status?: TrialStatus | undefined;
  /** Contacts and investigators of the site. */
  contacts?: Contact[] | undefined;
}
export const Site: ObjectSchema<Site> = objectSchema(
  {
    name: optionalField(SingleLineText),
    organization: optionalField(OrganizationId),
    facilityCode: optionalField(SingleLineText),
    facilityType: optionalField(SingleLineText),
    place: optionalField(Place),
    status: optionalField(TrialStatus),
    contacts: optionalField(arraySchema(Contact, 50)),
  },
  hasAnyField,
);

const trialRelations = [
  "parent",
  "rollover_from",
  "long_term_follow_up_of",
  "expanded_from",
  "substudy_of",
  "extended_by",
  "master_protocol_of",
  "bridging_of",
] as const;

/**
 * The relation of a trial to a related trial. `extended_by` is an extension study of this trial; `master_protocol_of` is a
 * trial under this master protocol, of which the other trial is a substudy; `bridging_of` is a trial whose results this one
 * extends to another region (ICH E5).
 */
export type TrialRelation = (typeof trialRelations)[number];
export const TrialRelation: z.ZodEnum<{ [K in TrialRelation]: K }> = z.enum(trialRelations);

/** A related trial. */
export interface RelatedTrial {
  /** Related trial. Absent if it has no record or the source does not identify it. */
  trial?: TrialId | undefined;
  /** Name or number of the related trial, as written. */
  name?: string | undefined;
  /** Relation of this trial to the related trial. */
  relation: TrialRelation;
}
export const RelatedTrial: ObjectSchema<RelatedTrial> = objectSchema({
  trial: optionalField(TrialId),
  name: optionalField(SingleLineText),
  relation: TrialRelation,
});

/** How far the places of a trial reach. CDISC USDM: GeographicScope. */
export type TrialReach = "single_country" | "regional" | "global";
export const TrialReach: z.ZodEnum<{ [K in TrialReach]: K }> = z.enum(["single_country", "regional", "global"]);

/** How many places a trial has and where, if the source does not list them. */
export interface TrialExtent {
  /** How far it reaches. */
  reach?: TrialReach | undefined;
  /** Number of countries. */
  countries?: number | undefined;
  /** Number of sites. */
  sites?: number | undefined;
  /** Jurisdictions in which it has no site. EU Clinical Trials Register: outside of the EU/EEA. */
  outside?: Jurisdiction[] | undefined;
}
export const TrialExtent: ObjectSchema<TrialExtent> = objectSchema(
  {
    reach: optionalField(TrialReach),
    countries: optionalField(integerSchema(1, 250)),
    sites: optionalField(integerSchema(1, 10_000)),
    outside: optionalField(arraySchema(Jurisdiction, 20)),
  },
  hasAnyField,
);

/** The dates of a trial. 42 CFR 11.10. */
export interface TrialDates {
  /** Study start date: the first participant is enrolled. */
  start?: RegistryDate | undefined;
  /** Start of recruitment. */
  recruitmentStart?: RegistryDate | undefined;
  /** End of recruitment. */
  recruitmentEnd?: RegistryDate | undefined;
  /** Primary completion date: final collection of data for the primary outcome. */
  primaryCompletion?: RegistryDate | undefined;
  /** Study completion date: final collection of data for all outcome measures and adverse events. */
  completion?: RegistryDate | undefined;
  /** Date of first registration. */
  registered?: PartialDate | undefined;
  /** Date of the last update of the registration. */
  updated?: PartialDate | undefined;
}
export const TrialDates: ObjectSchema<TrialDates> = objectSchema({
  start: optionalField(RegistryDate),
  recruitmentStart: optionalField(RegistryDate),
  recruitmentEnd: optionalField(RegistryDate),
  primaryCompletion: optionalField(RegistryDate),
  completion: optionalField(RegistryDate),
  registered: optionalField(PartialDate),
  updated: optionalField(PartialDate),
});

/** A heading of the MeSH thesaurus. */
export interface MeshHeading {
  /** Unique id of the descriptor or of the supplementary concept, such as `D001249`. */
  id: string;
  /** Name, as the registry gives it. */
  name: string;
}
export const MeshHeading: ObjectSchema<MeshHeading> = objectSchema({
  id: stringSchema(12, /^[CD]\d{6,9}$/, "is not a MeSH id such as D001249"),
  name: SingleLineText,
});

/**
 * The MeSH headings by which a registry indexes a study. The registry derives them from the words of the record; the sponsor
 * does not state them. ClinicalTrials.gov: Condition Browse and Intervention Browse.
 */
export interface RegistryIndexing {
  /** Headings of the conditions. */
  conditions?: MeshHeading[] | undefined;
  /** Broader headings of the conditions. */
  broaderConditions?: MeshHeading[] | undefined;
  /** Headings of the interventions. */
  interventions?: MeshHeading[] | undefined;
  /** Broader headings of the interventions. */
  broaderInterventions?: MeshHeading[] | undefined;
  /** Headings of the conditions, if the registry gives no ids. */
  conditionTerms?: string[] | undefined;
  /** Headings of the interventions, if the registry gives no ids. */
  interventionTerms?: string[] | undefined;
}
export const RegistryIndexing: ObjectSchema<RegistryIndexing> = objectSchema(
  {
    conditions: optionalField(arraySchema(MeshHeading, 1000)),
    broaderConditions: optionalField(arraySchema(MeshHeading, 1000)),
    interventions: optionalField(arraySchema(MeshHeading, 1000)),
    broaderInterventions: optionalField(arraySchema(MeshHeading, 1000)),
    conditionTerms: optionalField(arraySchema(SingleLineText, 1000)),
    interventionTerms: optionalField(arraySchema(SingleLineText, 1000)),
  },
  hasAnyField,
);

/** A clinical study in people: registrations, design, participants, endpoints and results. */
export interface Trial {
  /** Discriminator: always `trial`. */
  kind: "trial";
  /** Record id, such as `trial:cartifan-1`. */
  id: TrialId;
  /** Names, such as acronym or study name; the preferred name is first. */
  names?: Name[] | undefined;
  /** Brief title, as registered. */
  title?: string | undefined;
  /** Official title, as registered. */
  officialTitle?: string | undefined;
  /** Numbers assigned by registries, the sponsor and others. */
  registrations?: Registration[] | undefined;
  /** Brief summary, as written. */
  summary?: string | undefined;
  /** Detailed description, as written. */
  description?: string | undefined;
  /** Objectives. */
  objectives?: Objective[] | undefined;
  /** Study type: interventional, observational or expanded access. */
  type: StudyType;
  /** Phase. */
  phase?: Phase | undefined;
  /** Who initiated it, such as a company or an investigator. */
  initiation?: Initiation | undefined;
  /** Recruitment status. */
  status?: StatusReport | undefined;
  /** Earlier statuses in the order of their dates. The present one is `status`. */
  statusHistory?: StatusReport[] | undefined;
  /** Status of the conduct of the trial, if the registry states it beside the recruitment. ISRCTN: overall study status. */
  conductStatus?: TrialStatus | undefined;
  /** Applications to conduct or change it. */
  applications?: TrialApplication[] | undefined;
  /** What each country decided, and how the trial goes on there. */
  byCountry?: CountryDecision[] | undefined;
  /** Start, completion and registration dates. */
  dates?: TrialDates | undefined;
  /** Dates on which the registry received, checked and posted the record. */
  recordDates?: RecordDates | undefined;
  /** Versions of the registry record. */
  recordVersions?: RecordVersion[] | undefined;
  /** Whether it was registered before the first participant was enrolled. ICMJE: prospective registration. */
  prospectivelyRegistered?: boolean | undefined;
  /** Expanded access. */
  expandedAccess?: ExpandedAccess | undefined;
  /** Sponsor, collaborators and other organizations. */
  organizations?: AssociatedParty[] | undefined;
  /** Responsible party. */
  responsibleParty?: ResponsibleParty | undefined;
  /** Oversight, and status under United States regulations. */
  oversight?: Oversight | undefined;
  /** Reviews by ethics committees. */
  ethics?: EthicsReview[] | undefined;
  /** Conditions that it studies, as terms or MONDO ids. */
  conditions?: Condition[] | undefined;
  /** Conditions or focus of the study, as written in the registry record. */
  conditionNames?: string[] | undefined;
  /** The same in words for lay people. */
  layConditionNames?: string[] | undefined;
  /** Codes of the conditions in a classification, such as MedDRA, as the registry gives them. */
  conditionCodes?: ConditionCode[] | undefined;
  /** Categories of the conditions by the registry's list. ISRCTN: condition category; ANZCTR: condition code. */
  conditionCategories?: string[] | undefined;
  /** Keywords, as written in the registry record. */
  keywords?: string[] | undefined;
  /** MeSH headings by which the registry indexes the study, derived by the registry. */
  indexing?: RegistryIndexing | undefined;
  /** Therapies that it evaluates. */
  therapies?: TherapyId[] | undefined;
  /** What it investigates. */
  scope?: TrialScope[] | undefined;
  /** What it does not investigate, as stated. */
  outOfScope?: TrialScope[] | undefined;
  /** Features that it has. */
  features?: TrialFeature[] | undefined;
  /** Features that it does not have, as stated. */
  absentFeatures?: TrialFeature[] | undefined;
  /** Study design. */
  design?: Design | undefined;
  /** Enrollment: target or actual number of participants. */
  enrollment?: Enrollment | undefined;
  /** Planned numbers of its age groups and areas. */
  planned?: PlannedPart[] | undefined;
  /** Definition of the end of the trial, as written. */
  endDefinition?: string | undefined;
  /** Treatment or care after the participation has ended, as written. */
  aftercare?: string | undefined;
  /** Number of participants treated. */
  treated?: number | undefined;
  /** Arms. */
  arms?: Arm[] | undefined;
  /** Cohorts, such as dose levels and expansion cohorts, if the source distinguishes them from arms. */
  cohorts?: Cohort[] | undefined;
  /** Epochs in order, such as screening, treatment and follow-up. */
  epochs?: Epoch[] | undefined;
  /** Visits of the schedule of activities in order. */
  visits?: Visit[] | undefined;
  /** Activities of the schedule of activities. */
  activities?: Activity[] | undefined;
  /** Interventions. */
  interventions?: Intervention[] | undefined;
  /** Eligibility criteria. */
  eligibility?: Eligibility | undefined;
  /** Endpoints and outcome measures. */
  endpoints?: TrialEndpoint[] | undefined;
  /** Number and reach of its places, if the source does not list them. */
  extent?: TrialExtent | undefined;
  /** Countries with sites. */
  countries?: Country[] | undefined;
  /** Sites. */
  sites?: Site[] | undefined;
  /** Central contacts for enrollment. */
  contacts?: Contact[] | undefined;
  /** Overall officials, such as the principal investigator. */
  officials?: Contact[] | undefined;
  /** Publications. */
  references?: TrialReference[] | undefined;
  /** Web pages. */
  links?: TrialLink[] | undefined;
  /** Plan to share individual participant data. */
  dataSharing?: DataSharing | undefined;
  /** Trials that it continues, extends or is part of. */
  related?: RelatedTrial[] | undefined;
  /** Curated results, coded with terms of the model. */
  results?: ResultSet[] | undefined;
  /** Registry results: the results section of the registry record, as posted. */
  registryResults?: RegistryResults | undefined;
  /** Texts of this record in other languages. */
  translations?: Translation[] | undefined;
  /** Parts of the registry record that repeat other parts, by name, so that the record can be written again. EU CTIS. */
  repeated?: string[] | undefined;
  /** Fields that have no value according to a source. */
  absent?: AbsentValue[] | undefined;
  /** Sources of the fields of this record. */
  citations?: Citation[] | undefined;
}
export const Trial: ObjectSchema<Trial> = objectSchema({
  kind: z.literal("trial"),
  id: TrialId,
  names: optionalField(arraySchema(Name, 100)),
  title: optionalField(SingleLineText),
  officialTitle: optionalField(SingleLineText),
  registrations: optionalField(arraySchema(Registration, 200)),
  summary: optionalField(MultilineText),
  description: optionalField(MultilineText),
  objectives: optionalField(arraySchema(Objective, 100)),
  type: StudyType,
  phase: optionalField(Phase),
  initiation: optionalField(Initiation),
  status: optionalField(StatusReport),
  statusHistory: optionalField(arraySchema(StatusReport, 200)),
  conductStatus: optionalField(TrialStatus),
  applications: optionalField(arraySchema(TrialApplication, 200)),
  byCountry: optionalField(arraySchema(CountryDecision, 50)),
  dates: optionalField(TrialDates),
  recordDates: optionalField(RecordDates),
  recordVersions: optionalField(arraySchema(RecordVersion, 1000)),
  prospectivelyRegistered: optionalField(booleanSchema),
  expandedAccess: optionalField(ExpandedAccess),
  organizations: optionalField(arraySchema(AssociatedParty, 200)),
  responsibleParty: optionalField(ResponsibleParty),
  oversight: optionalField(Oversight),
  ethics: optionalField(arraySchema(EthicsReview, 100)),
  conditions: optionalField(arraySchema(Condition, 200)),
  conditionNames: optionalField(arraySchema(SingleLineText, 1000)),
  layConditionNames: optionalField(arraySchema(SingleLineText, 100)),
  conditionCodes: optionalField(arraySchema(ConditionCode, 100)),
  conditionCategories: optionalField(arraySchema(SingleLineText, 100)),
  keywords: optionalField(arraySchema(SingleLineText, 1000)),
  indexing: optionalField(RegistryIndexing),
  therapies: optionalField(arraySchema(TherapyId, 50)),
  scope: optionalField(arraySchema(TrialScope, 20)),
  outOfScope: optionalField(arraySchema(TrialScope, 20)),
  features: optionalField(arraySchema(TrialFeature, 50)),
  absentFeatures: optionalField(arraySchema(TrialFeature, 50)),
  design: optionalField(Design),
  enrollment: optionalField(Enrollment),
  planned: optionalField(arraySchema(PlannedPart, 20)),
  endDefinition: optionalField(MultilineText),
  aftercare: optionalField(MultilineText),
  treated: optionalField(integerSchema(0, 10_000_000)),
  arms: optionalField(arraySchema(Arm, 200)),
  cohorts: optionalField(arraySchema(Cohort, 200)),
  epochs: optionalField(arraySchema(Epoch, 50)),
  visits: optionalField(arraySchema(Visit, 500)),
  activities: optionalField(arraySchema(Activity, 500)),
  interventions: optionalField(arraySchema(Intervention, 200)),
  eligibility: optionalField(Eligibility),
  endpoints: optionalField(arraySchema(TrialEndpoint, 500)),
  extent: optionalField(TrialExtent),
  countries: optionalField(arraySchema(Country, 250)),
  sites: optionalField(arraySchema(Site, 5000)),
  contacts: optionalField(arraySchema(Contact, 50)),
  officials: optionalField(arraySchema(Contact, 100)),
  references: optionalField(arraySchema(TrialReference, 2000)),
  links: optionalField(arraySchema(TrialLink, 500)),
  dataSharing: optionalField(DataSharing),
  related: optionalField(arraySchema(RelatedTrial, 50)),
  results: optionalField(arraySchema(ResultSet, 200)),
  registryResults: optionalField(RegistryResults),
  translations: optionalField(arraySchema(Translation, 1000)),
  repeated: optionalField(arraySchema(SingleLineText, 200)),
  absent: optionalField(arraySchema(AbsentValue, 100)),
  citations: optionalField(arraySchema(Citation, 5000)),
});
