/** A clinical trial or another study in people. */
import * as z from "zod";
import { integer, list, optional } from "../bounds.ts";
import { Condition } from "../disease/condition.ts";
import { Involvement } from "../organization/organization.ts";
import { OrganizationId, TherapyId, TrialId } from "../reference.ts";
import { object, type ObjectSchema, saysSomething } from "../schema.ts";
import { Citation } from "../shared/citation.ts";
import { Country } from "../shared/country.ts";
import { Identifier } from "../shared/identifier.ts";
import { Name } from "../shared/name.ts";
import { EventDate, PartialDate } from "../shared/partial-date.ts";
import { Place } from "../shared/place.ts";
import { Label } from "../shared/text.ts";
import { Arm, Design, Enrollment, Intervention } from "./design.ts";
import { Eligibility } from "./eligibility.ts";
import { Initiation } from "./initiation.ts";
import { Phase } from "./phase.ts";
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
  /** The reason in a few words. */
  detail?: string | undefined;
}
/** Schema of {@link StatusReport}. */
export const StatusReport: ObjectSchema<StatusReport> = object({
  status: TrialStatus,
  asOf: optional(PartialDate),
  reason: optional(StopReason),
  detail: optional(Label),
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
}
/** Schema of {@link Site}. */
export const Site: ObjectSchema<Site> = object(
  {
    name: optional(Label),
    organization: optional(OrganizationId),
    place: optional(Place),
    status: optional(TrialStatus),
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
  start?: EventDate | undefined;
  /** When the last data for the primary endpoint were collected. */
  primaryCompletion?: EventDate | undefined;
  /** When the last data were collected. */
  completion?: EventDate | undefined;
  /** When the trial was first registered. */
  registered?: PartialDate | undefined;
  /** When the registration was last changed. */
  updated?: PartialDate | undefined;
}
/** Schema of {@link TrialDates}. */
export const TrialDates: ObjectSchema<TrialDates> = object({
  start: optional(EventDate),
  primaryCompletion: optional(EventDate),
  completion: optional(EventDate),
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
  /** Its numbers in the registries. */
  registrations?: Identifier[] | undefined;
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
  /** Who sponsors it and who else takes part. */
  organizations?: Involvement[] | undefined;
  /** The diseases that it is about. */
  conditions?: Condition[] | undefined;
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
  /** The trials that it continues, extends or is a part of. */
  related?: RelatedTrial[] | undefined;
  /** What it found. */
  results?: ResultSet[] | undefined;
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
  registrations: optional(list(Identifier, 50)),
  type: StudyType,
  phase: optional(Phase),
  initiation: optional(Initiation),
  status: optional(StatusReport),
  dates: optional(TrialDates),
  organizations: optional(list(Involvement, 200)),
  conditions: optional(list(Condition, 200)),
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
  related: optional(list(RelatedTrial, 50)),
  results: optional(list(ResultSet, 200)),
  citations: optional(list(Citation, 5000)),
});
