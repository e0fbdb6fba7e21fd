/** Regulatory events. */
import * as z from "zod";
import { integerSchema, arraySchema, optionalField } from "../../schema/bounds.ts";
import { Indication } from "../disease/condition.ts";
import { OrganizationId, RegulatoryEventId, TherapyId, TrialId } from "../shared/record-id.ts";
import { objectSchema, type ObjectSchema, hasAnyField } from "../../schema/object.ts";
import { Citation } from "../shared/citation.ts";
import { Identifier } from "../shared/identifier.ts";
import { EventDate, PartialDate } from "../shared/partial-date.ts";
import { SingleLineText } from "../shared/text.ts";
import { Initiation } from "../../gen/vocabularies/initiation.ts";
import { ApplicationType } from "../../gen/vocabularies/application-type.ts";
import { ApprovalKind } from "../../gen/vocabularies/approval-kind.ts";
import { Designation } from "../../gen/vocabularies/designation.ts";
import { Jurisdiction } from "../../gen/vocabularies/jurisdiction.ts";
import { Milestone } from "../../gen/vocabularies/milestone.ts";
import { Regulator } from "../../gen/vocabularies/regulator.ts";
import { ReviewClock } from "../../gen/vocabularies/review-clock.ts";

/** The reason for a negative decision or a withdrawal. */
export type RegulatoryReason =
  | "efficacy"
  | "safety"
  | "quality"
  | "non_clinical"
  | "trial_conduct"
  | "inspection"
  | "commercial"
  | "lack_of_data";
export const RegulatoryReason: z.ZodEnum<{ [K in RegulatoryReason]: K }> = z.enum([
  "efficacy",
  "safety",
  "quality",
  "non_clinical",
  "trial_conduct",
  "inspection",
  "commercial",
  "lack_of_data",
]);

/** How permission was given: express, by a decision, or tacit, when the review period ended without a decision. */
export type Permission = "express" | "tacit";
export const Permission: z.ZodEnum<{ [K in Permission]: K }> = z.enum(["express", "tacit"]);

/** The vote of an advisory committee. */
export interface Vote {
  /** Number of votes in favor. */
  for: number;
  /** Number of votes against. */
  against: number;
  /** Number of abstentions. */
  abstained?: number | undefined;
}
export const Vote: ObjectSchema<Vote> = objectSchema({
  for: integerSchema(0, 1000),
  against: integerSchema(0, 1000),
  abstained: optionalField(integerSchema(0, 1000)),
});

/** The decision of another authority on which a decision relies (WHO: reliance). */
export interface Reliance {
  /** Jurisdiction of the other authority. */
  jurisdiction?: Jurisdiction | undefined;
  /** Other authority. */
  regulator?: Regulator | undefined;
  /** Regulatory event of the other decision, if it has a record. */
  event?: RegulatoryEventId | undefined;
}
export const Reliance: ObjectSchema<Reliance> = objectSchema(
  {
    jurisdiction: optionalField(Jurisdiction),
    regulator: optionalField(Regulator),
    event: optionalField(RegulatoryEventId),
  },
  hasAnyField,
);

/** A dated step of a regulatory procedure for a therapy in a jurisdiction, such as a submission, a decision or a withdrawal. */
export interface RegulatoryEvent {
  /** Discriminator: always `regulatory_event`. */
  kind: "regulatory_event";
  /** Record id, such as `regulatory_event:hgi-001-nmpa-ind`. */
  id: RegulatoryEventId;
  /** Therapy. */
  therapy: TherapyId;
  /** Indications of the event. Absent if it applies to all indications. */
  indications?: Indication[] | undefined;
  /** Jurisdiction in which the event has effect. */
  jurisdiction: Jurisdiction;
  /** Authority that acted. Absent for an event without an authority, such as a first dose. */
  regulator?: Regulator | undefined;
  /** Milestone that was reached. */
  milestone: Milestone;
  /** Name of the step in the terms of the regulator, as written. */
  localName?: string | undefined;
  /** Date of the event, actual or anticipated. */
  date?: EventDate | undefined;
  /** Date of the announcement. Without `date`, the event happened on or before it. */
  announced?: PartialDate | undefined;
  /** Type of the application to which the step belongs. */
  application?: ApplicationType | undefined;
  /** Whether permission was express or tacit. */
  permission?: Permission | undefined;
  /** Review clock whose end was the permission or the decision. */
  clock?: ReviewClock | undefined;
  /** Vote of the advisory committee. */
  vote?: Vote | undefined;
  /** Decision of another authority on which this one relies. */
  reliance?: Reliance | undefined;
  /** Who initiated the trial; it determines whose permission the trial requires. */
  initiation?: Initiation | undefined;
  /** Reason for a refusal, a withdrawal, a hold or a suspension. */
  reason?: RegulatoryReason | undefined;
  /** End of a conditional or time-limited authorization, or the expected end of a hold. */
  validUntil?: EventDate | undefined;
  /** Kind of approval, such as conditional or accelerated. */
  approvalKind?: ApprovalKind | undefined;
  /** Designation that was requested, granted, refused or withdrawn. */
  designation?: Designation | undefined;
  /** Identifiers that the regulator assigned, such as acceptance or license numbers. */
  identifiers?: Identifier[] | undefined;
  /** Applicant or holder of the authorization. */
  applicant?: OrganizationId | undefined;
  /** Trials that the event is about or relies on. */
  trials?: TrialId[] | undefined;
  /** Earlier event that this record corrects. */
  supersedes?: RegulatoryEventId | undefined;
  /** Sources of the fields of this record. */
  citations?: Citation[] | undefined;
}
export const RegulatoryEvent: ObjectSchema<RegulatoryEvent> = objectSchema({
  kind: z.literal("regulatory_event"),
  id: RegulatoryEventId,
  therapy: TherapyId,
  indications: optionalField(arraySchema(Indication, 50)),
  jurisdiction: Jurisdiction,
  regulator: optionalField(Regulator),
  milestone: Milestone,
  localName: optionalField(SingleLineText),
  date: optionalField(EventDate),
  announced: optionalField(PartialDate),
  application: optionalField(ApplicationType),
  permission: optionalField(Permission),
  clock: optionalField(ReviewClock),
  vote: optionalField(Vote),
  reliance: optionalField(Reliance),
  initiation: optionalField(Initiation),
  reason: optionalField(RegulatoryReason),
  validUntil: optionalField(EventDate),
  approvalKind: optionalField(ApprovalKind),
  designation: optionalField(Designation),
  identifiers: optionalField(arraySchema(Identifier, 50)),
  applicant: optionalField(OrganizationId),
  trials: optionalField(arraySchema(TrialId, 50)),
  supersedes: optionalField(RegulatoryEventId),
  citations: optionalField(arraySchema(Citation, 1000)),
});
