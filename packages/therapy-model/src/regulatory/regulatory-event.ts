/** A step of a therapy on its way through a regulator, or an event on the way that regulators count. */
import * as z from "zod";
import { integer, list, optional } from "../bounds.ts";
import { Indication } from "../disease/condition.ts";
import { OrganizationId, RegulatoryEventId, TherapyId, TrialId } from "../reference.ts";
import { object, type ObjectSchema, saysSomething } from "../schema.ts";
import { Citation } from "../shared/citation.ts";
import { Identifier } from "../shared/identifier.ts";
import { EventDate, PartialDate } from "../shared/partial-date.ts";
import { Label } from "../shared/text.ts";
import { Initiation } from "../trial/initiation.ts";
import { ApplicationType } from "./application-type.ts";
import { ApprovalKind } from "./approval-kind.ts";
import { Designation } from "./designation.ts";
import { Jurisdiction } from "./jurisdiction.ts";
import { Milestone } from "./milestone.ts";
import { Regulator } from "./regulator.ts";
import { ReviewClock } from "./review-clock.ts";

/** Why a step went against the applicant, or the applicant turned back. */
export type RegulatoryReason =
  | "efficacy"
  | "safety"
  | "quality"
  | "non_clinical"
  | "trial_conduct"
  | "inspection"
  | "commercial"
  | "lack_of_data";
/** Schema of {@link RegulatoryReason}. */
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

/** How a permission came about: said by the authority, or by its silence until a clock ran out. */
export type Permission = "express" | "tacit";
/** Schema of {@link Permission}. */
export const Permission: z.ZodEnum<{ [K in Permission]: K }> = z.enum(["express", "tacit"]);

/** How a committee voted. */
export interface Vote {
  /** The number of members in favour. */
  for: number;
  /** The number of members against. */
  against: number;
  /** The number of members who abstained. */
  abstained?: number | undefined;
}
/** Schema of {@link Vote}. */
export const Vote: ObjectSchema<Vote> = object({
  for: integer(0, 1000),
  against: integer(0, 1000),
  abstained: optional(integer(0, 1000)),
});

/** The decision of another authority that a decision rests on. */
export interface Reliance {
  /** Where the other decision holds. */
  jurisdiction?: Jurisdiction | undefined;
  /** The other authority. */
  regulator?: Regulator | undefined;
  /** The event that the other decision is, where it is on record. */
  event?: RegulatoryEventId | undefined;
}
/** Schema of {@link Reliance}. */
export const Reliance: ObjectSchema<Reliance> = object(
  { jurisdiction: optional(Jurisdiction), regulator: optional(Regulator), event: optional(RegulatoryEventId) },
  saysSomething,
);

/** One event in the ledger of a therapy, an indication and a jurisdiction. */
export interface RegulatoryEvent {
  /** Says that this is a regulatory event. */
  kind: "regulatory_event";
  /** The id of the event. */
  id: RegulatoryEventId;
  /** The therapy that it happened to. */
  therapy: TherapyId;
  /** The uses that it is about; absent where the event is about the therapy as a whole. */
  indications?: Indication[] | undefined;
  /** Where it has effect. */
  jurisdiction: Jurisdiction;
  /** The authority that acted; absent for events that need none, such as a first dose. */
  regulator?: Regulator | undefined;
  /** What happened. */
  milestone: Milestone;
  /** What the regulator itself calls the step, as written. */
  localName?: string | undefined;
  /** When it happened or is expected to. */
  date?: EventDate | undefined;
  /** When it was made known; where no date is stated, it had happened by then. */
  announced?: PartialDate | undefined;
  /** The sort of application that the step belongs to. */
  application?: ApplicationType | undefined;
  /** Whether the authority said that it permits, or let its time run out. */
  permission?: Permission | undefined;
  /** The clock whose end was the permission or the decision. */
  clock?: ReviewClock | undefined;
  /** How the advisory committee voted. */
  vote?: Vote | undefined;
  /** The decision of another authority that this one rests on. */
  reliance?: Reliance | undefined;
  /** Who initiated the trial that the step is about, which decides whose permission it needs. */
  initiation?: Initiation | undefined;
  /** Why an application was refused or withdrawn, or a trial or an authorisation suspended. */
  reason?: RegulatoryReason | undefined;
  /** Until when a conditional or time-limited authorisation holds, or a hold is expected to last. */
  validUntil?: EventDate | undefined;
  /** The sort of approval. */
  approvalKind?: ApprovalKind | undefined;
  /** The designation that was requested, granted or withdrawn. */
  designation?: Designation | undefined;
  /** The regulator's numbers: acceptance number, licence number … */
  identifiers?: Identifier[] | undefined;
  /** Who applied or holds the authorisation. */
  applicant?: OrganizationId | undefined;
  /** The trials that it is about or rests on. */
  trials?: TrialId[] | undefined;
  /** The earlier event that this one corrects. */
  supersedes?: RegulatoryEventId | undefined;
  /** Where the facts of this record come from. */
  citations?: Citation[] | undefined;
}
/** Schema of {@link RegulatoryEvent}. */
export const RegulatoryEvent: ObjectSchema<RegulatoryEvent> = object({
  kind: z.literal("regulatory_event"),
  id: RegulatoryEventId,
  therapy: TherapyId,
  indications: optional(list(Indication, 50)),
  jurisdiction: Jurisdiction,
  regulator: optional(Regulator),
  milestone: Milestone,
  localName: optional(Label),
  date: optional(EventDate),
  announced: optional(PartialDate),
  application: optional(ApplicationType),
  permission: optional(Permission),
  clock: optional(ReviewClock),
  vote: optional(Vote),
  reliance: optional(Reliance),
  initiation: optional(Initiation),
  reason: optional(RegulatoryReason),
  validUntil: optional(EventDate),
  approvalKind: optional(ApprovalKind),
  designation: optional(Designation),
  identifiers: optional(list(Identifier, 50)),
  applicant: optional(OrganizationId),
  trials: optional(list(TrialId, 50)),
  supersedes: optional(RegulatoryEventId),
  citations: optional(list(Citation, 1000)),
});
