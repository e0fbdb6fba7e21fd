/** A clinical trial or another study in people. */
import * as z from "zod";
import { flag, integer, list, optional } from "../bounds.ts";
import { Condition } from "../disease/condition.ts";
import { Involvement } from "../organization/organization.ts";
import { OrganizationId, TherapyId, TrialId } from "../reference.ts";
import { object, type ObjectSchema, saysSomething } from "../schema.ts";
import { Citation } from "../shared/citation.ts";
import { Country } from "../shared/country.ts";
import { Name } from "../shared/name.ts";
import { PartialDate, ReportedDate } from "../shared/partial-date.ts";
import { Place } from "../shared/place.ts";
import { Label, Passage } from "../shared/text.ts";
import { Contact } from "./contact.ts";
import { DataSharing } from "./data-sharing.ts";
import { Arm, Design, Enrollment, Intervention } from "./design.ts";
import { Eligibility } from "./eligibility.ts";
import { ExpandedAccess } from "./expanded-access.ts";
import { Initiation } from "./initiation.ts";
import { Objective } from "./objective.ts";
import { Oversight } from "./oversight.ts";
import { Phase } from "./phase.ts";
import { RecordDates } from "./record-dates.ts";
import { TrialLink, TrialReference } from "./reference.ts";
import { Registration } from "./registration.ts";
import { ReportedResults } from "./reported-results.ts";
import { ResponsibleParty } from "./responsible-party.ts";
import { ResultSet } from "./result.ts";
import { StopReason } from "./stop-reason.ts";
import { StudyType } from "./study-type.ts";
import { TrialEndpoint } from "./trial-endpoint.ts";
import { TrialStatus } from "./trial-status.ts";

/** How far a trial has come. */
export interface StatusReport {
  /** The status. */
  status: TrialStatus;
  /** On which date it was so. */
  asOf?: PartialDate | undefined;
  /** Why the trial was stopped or did not begin. */
  reason?: StopReason | undefined;
  /** The reason in the source's own words. */
  detail?: string | undefined;
  /** Whether the registry no longer vouches for the status, because nobody confirmed it in time. */
  outdated?: boolean | undefined;
}
/** Schema of {@link StatusReport}. */
export const StatusReport: ObjectSchema<StatusReport> = object({
  status: TrialStatus,
  asOf: optional(PartialDate),
  reason: optional(StopReason),
  detail: optional(Passage),
  outdated: optional(flag),
});

/** A place where patients are treated. */
export interface Site {
  /** What the site is called. */
  name?: string | undefined;
  /** The organisation, where it has a record. */
  organization?: OrganizationId | undefined;
  /** Where it is. */
  place?: Place | undefined;
  /** How far the trial has come there. */
  status?: TrialStatus | undefined;
  /** Who is named for the site: whom to ask, who investigates. */
  contacts?: Contact[] | undefined;
}
/** Schema of {@link Site}. */
export const Site: ObjectSchema<Site> = object(
  {
    name: optional(Label),
    organization: optional(OrganizationId),
    place: optional(Place),
    status: optional(TrialStatus),
    contacts: optional(list(Contact, 50)),
  },
  saysSomething,
);

/** How another trial is related to this one. */
export type TrialRelation = "parent" | "rollover_from" | "long_term_follow_up_of" | "expanded_from" | "substudy_of";
/** Schema of {@link TrialRelation}. */
export const TrialRelation: z.ZodEnum<{ [K in TrialRelation]: K }> = z.enum([
  "parent",
  "rollover_from",
  "long_term_follow_up_of",
  "expanded_from",
  "substudy_of",
]);

/** Another trial to which this one is related. */
export interface RelatedTrial {
  /** The other trial. */
  trial: TrialId;
  /** What this trial is to the other one. */
  relation: TrialRelation;
}
/** Schema of {@link RelatedTrial}. */
export const RelatedTrial: ObjectSchema<RelatedTrial> = object({ trial: TrialId, relation: TrialRelation });

/** The dates of a trial. */
export interface TrialDates {
  /** When the first patient joined. */
  start?: ReportedDate | undefined;
  /** From when patients were looked for. */
  recruitmentStart?: ReportedDate | undefined;
  /** Until when patients were looked for. */
  recruitmentEnd?: ReportedDate | undefined;
  /** When the last data for the primary endpoint were collected. */
  primaryCompletion?: ReportedDate | undefined;
  /** When the last data were collected. */
  completion?: ReportedDate | undefined;
  /** When the trial was first registered. */
  registered?: PartialDate | undefined;
  /** When the registration was last changed. */
  updated?: PartialDate | undefined;
}
/** Schema of {@link TrialDates}. */
export const TrialDates: ObjectSchema<TrialDates> = object({
  start: optional(ReportedDate),
  recruitmentStart: optional(ReportedDate),
  recruitmentEnd: optional(ReportedDate),
  primaryCompletion: optional(ReportedDate),
  completion: optional(ReportedDate),
  registered: optional(PartialDate),
  updated: optional(PartialDate),
});

/** A clinical trial: its registrations, design, participants, endpoints and results. */
export interface Trial {
  /** Says that this is a trial. */
  kind: "trial";
  /** The id of the trial. */
  id: TrialId;
  /** What it is called: acronym, study name. */
  names?: Name[] | undefined;
  /** The brief title, as registered. */
  title?: string | undefined;
  /** The official title, as registered. */
  officialTitle?: string | undefined;
  /** Its numbers in the registries, and those that its sponsor and others gave it. */
  registrations?: Registration[] | undefined;
  /** What it is about, in a few sentences of the source. */
  summary?: string | undefined;
  /** What it is about at length, in the source's own words. */
  description?: string | undefined;
  /** What it wants to find out. */
  objectives?: Objective[] | undefined;
  /** What sort of study it is. */
  type: StudyType;
  /** Its phase. */
  phase?: Phase | undefined;
  /** Who started it: a company that develops the therapy, or an investigator. */
  initiation?: Initiation | undefined;
  /** How far it has come. */
  status?: StatusReport | undefined;
  /** When it began and ended. */
  dates?: TrialDates | undefined;
  /** When the registry received its record and showed it. */
  recordDates?: RecordDates | undefined;
  /** Access to its product outside the trial. */
  expandedAccess?: ExpandedAccess | undefined;
  /** Who sponsors it and who else takes part. */
  organizations?: Involvement[] | undefined;
  /** Who answers to the registry for its record. */
  responsibleParty?: ResponsibleParty | undefined;
  /** Who watches over it, and which rules of the United States apply to it. */
  oversight?: Oversight | undefined;
  /** The diseases that it is about. */
  conditions?: Condition[] | undefined;
  /** The diseases or the focus of the study, as the registry's record names them. */
  conditionNames?: string[] | undefined;
  /** Words under which it should be found, as the registry's record has them. */
  keywords?: string[] | undefined;
  /** The therapies that it tests. */
  therapies?: TherapyId[] | undefined;
  /** How it is built. */
  design?: Design | undefined;
  /** How many patients it enrols. */
  enrollment?: Enrollment | undefined;
  /** How many patients have been treated. */
  treated?: number | undefined;
  /** Its arms. */
  arms?: Arm[] | undefined;
  /** What its patients get. */
  interventions?: Intervention[] | undefined;
  /** Who may take part. */
  eligibility?: Eligibility | undefined;
  /** What it measures. */
  endpoints?: TrialEndpoint[] | undefined;
  /** The countries that it runs in. */
  countries?: Country[] | undefined;
  /** Where patients are treated. */
  sites?: Site[] | undefined;
  /** Whom to ask about taking part. */
  contacts?: Contact[] | undefined;
  /** Who answers for the trial as a whole, such as its principal investigator. */
  officials?: Contact[] | undefined;
  /** Publications about it. */
  references?: TrialReference[] | undefined;
  /** Pages on the web about it. */
  links?: TrialLink[] | undefined;
  /** Whether and how the data of single participants are shared. */
  dataSharing?: DataSharing | undefined;
  /** The trials that it continues, extends or is a part of. */
  related?: RelatedTrial[] | undefined;
  /** What it found. */
  results?: ResultSet[] | undefined;
  /** What it found, in tables, as a registry shows it. */
  reported?: ReportedResults | undefined;
  /** Where the facts of this record come from. */
  citations?: Citation[] | undefined;
}
/** Schema of {@link Trial}. */
export const Trial: ObjectSchema<Trial> = object({
  kind: z.literal("trial"),
  id: TrialId,
  names: optional(list(Name, 100)),
  title: optional(Label),
  officialTitle: optional(Label),
  registrations: optional(list(Registration, 200)),
  summary: optional(Passage),
  description: optional(Passage),
  objectives: optional(list(Objective, 100)),
  type: StudyType,
  phase: optional(Phase),
  initiation: optional(Initiation),
  status: optional(StatusReport),
  dates: optional(TrialDates),
  recordDates: optional(RecordDates),
  expandedAccess: optional(ExpandedAccess),
  organizations: optional(list(Involvement, 200)),
  responsibleParty: optional(ResponsibleParty),
  oversight: optional(Oversight),
  conditions: optional(list(Condition, 200)),
  conditionNames: optional(list(Label, 1000)),
  keywords: optional(list(Label, 1000)),
  therapies: optional(list(TherapyId, 50)),
  design: optional(Design),
  enrollment: optional(Enrollment),
  treated: optional(integer(0, 10_000_000)),
  arms: optional(list(Arm, 200)),
  interventions: optional(list(Intervention, 200)),
  eligibility: optional(Eligibility),
  endpoints: optional(list(TrialEndpoint, 500)),
  countries: optional(list(Country, 250)),
  sites: optional(list(Site, 5000)),
  contacts: optional(list(Contact, 50)),
  officials: optional(list(Contact, 100)),
  references: optional(list(TrialReference, 2000)),
  links: optional(list(TrialLink, 500)),
  dataSharing: optional(DataSharing),
  related: optional(list(RelatedTrial, 50)),
  results: optional(list(ResultSet, 200)),
  reported: optional(ReportedResults),
  citations: optional(list(Citation, 5000)),
});
