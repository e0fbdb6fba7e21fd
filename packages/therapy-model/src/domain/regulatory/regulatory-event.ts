/** Regulatory events. */
import * as z from "zod";
import { booleanSchema, integerSchema, arraySchema, optionalField } from "../../schema/bounds.ts";
import { Indication } from "../disease/condition.ts";
import { OrganizationId, RegulatoryEventId, TherapyId, TrialId } from "../shared/record-id.ts";
import { objectSchema, type ObjectSchema, hasAnyField } from "../../schema/object.ts";
import { AbsentValue } from "../shared/absent-value.ts";
import { Citation } from "../shared/citation.ts";
import { Identifier } from "../shared/identifier.ts";
import { EventDate, PartialDate } from "../shared/partial-date.ts";
import { SingleLineText } from "../shared/text.ts";
import { AuthorityRequest, DecisionBasis } from "./authority-request.ts";
import {
  AgreedTopic,
  AuthorityNumber,
  Inspection,
  NameReview,
  ReviewTime,
  UseCondition,
  Validity,
} from "./review-conduct.ts";
import { Country } from "../../gen/vocabularies/country.ts";
import { FirstClaim } from "../therapy/first-claim.ts";
import { LabelWarning, Rems } from "./label-warning.ts";
import { PostmarketingRequirement } from "./postmarketing-requirement.ts";
import { Initiation } from "../../gen/vocabularies/initiation.ts";
import { ApplicationType } from "../../gen/vocabularies/application-type.ts";
import { ApprovalKind } from "../../gen/vocabularies/approval-kind.ts";
import { Designation } from "../../gen/vocabularies/designation.ts";
import { Jurisdiction } from "../../gen/vocabularies/jurisdiction.ts";
import { Milestone } from "../../gen/vocabularies/milestone.ts";
import { Regulator } from "../../gen/vocabularies/regulator.ts";
import { ReviewClock } from "../../gen/vocabularies/review-clock.ts";

/**
 * A reason for a negative decision, a hold or a withdrawal: a deficiency that the letter or the opinion states (21 CFR
 * 314.110, 314.125), or the reason of the applicant.
 *
 * Some are parts of others: a potency assay is a matter of quality. `inspection` is an inspection of
 * trial sites or of another kind; `facility_inspection` is that of the manufacturing facility.
 */
export type RegulatoryReason =
  | "efficacy"
  | "surrogate_endpoint"
  | "durability_of_effect"
  | "trial_design"
  | "safety"
  | "benefit_risk_balance"
  | "quality"
  | "manufacturing_process"
  | "comparability"
  | "potency_assay"
  | "facility_inspection"
  | "third_party_facility"
  | "non_clinical"
  | "trial_conduct"
  | "data_integrity"
  | "inspection"
  | "labeling"
  | "commercial"
  | "lack_of_data";
export const RegulatoryReason: z.ZodEnum<{ [K in RegulatoryReason]: K }> = z.enum([
  "efficacy",
  "surrogate_endpoint",
  "durability_of_effect",
  "trial_design",
  "safety",
  "benefit_risk_balance",
  "quality",
  "manufacturing_process",
  "comparability",
  "potency_assay",
  "facility_inspection",
  "third_party_facility",
  "non_clinical",
  "trial_conduct",
  "data_integrity",
  "inspection",
  "labeling",
  "commercial",
  "lack_of_data",
]);

/** How permission was given: express, by a decision, or tacit, when the review period ended without a decision. */
export type Permission = "express" | "tacit";
export const Permission: z.ZodEnum<{ [K in Permission]: K }> = z.enum(["express", "tacit"]);

/**
 * The class of a resubmission, by which the FDA sets its goal date: class 1 is reviewed in two months, class 2 in six.
 * FDA: classification of resubmissions under the Prescription Drug User Fee Act.
 */
export type ResubmissionClass = "class_1" | "class_2";
export const ResubmissionClass: z.ZodEnum<{ [K in ResubmissionClass]: K }> = z.enum(["class_1", "class_2"]);

/**
 * A committee of outside experts that advises an authority. FDA: `ctgtac` is the Cellular, Tissue, and Gene Therapies
 * Advisory Committee, `odac` the Oncologic Drugs Advisory Committee, `vrbpac` the Vaccines and Related Biological Products
 * Advisory Committee, `bpac` the Blood Products Advisory Committee, `pcnsdac` the Peripheral and Central Nervous System
 * Drugs Advisory Committee. United Kingdom: `chm` is the Commission on Human Medicines. Japan: `pac` is the
 * Pharmaceutical Affairs Council. The committees of EMA, such as CHMP, are regulators.
 */
export type AdvisoryCommittee = "ctgtac" | "odac" | "vrbpac" | "bpac" | "pcnsdac" | "chm" | "pac";
export const AdvisoryCommittee: z.ZodEnum<{ [K in AdvisoryCommittee]: K }> = z.enum([
  "ctgtac",
  "odac",
  "vrbpac",
  "bpac",
  "pcnsdac",
  "chm",
  "pac",
]);

/**
 * The type of a meeting with an authority. FDA: INTERACT, pre-IND, type A, B, C or D and the named type B meetings (end of
 * phase 1, end of phase 2, pre-BLA or pre-NDA), mid-cycle and late-cycle. EMA: scientific advice, protocol assistance,
 * pre-submission meeting. PMDA: consultation. NMPA: communication meeting of class I, II or III.
 */
export type MeetingType =
  | "interact"
  | "pre_ind"
  | "type_a"
  | "type_b"
  | "end_of_phase_1"
  | "end_of_phase_2"
  | "pre_bla"
  | "type_c"
  | "type_d"
  | "mid_cycle"
  | "late_cycle"
  | "scientific_advice"
  | "protocol_assistance"
  | "pre_submission"
  | "consultation"
  | "class_i"
  | "class_ii"
  | "class_iii";
export const MeetingType: z.ZodEnum<{ [K in MeetingType]: K }> = z.enum([
  "interact",
  "pre_ind",
  "type_a",
  "type_b",
  "end_of_phase_1",
  "end_of_phase_2",
  "pre_bla",
  "type_c",
  "type_d",
  "mid_cycle",
  "late_cycle",
  "scientific_advice",
  "protocol_assistance",
  "pre_submission",
  "consultation",
  "class_i",
  "class_ii",
  "class_iii",
]);

/** The vote of an advisory committee. */
export interface Vote {
  /** Number of votes in favor. */
  for: number;
  /** Number of votes against. */
  against: number;
  /** Number of abstentions. */
  abstained?: number | undefined;
  /** Question that was put to the vote, in own words. */
  question?: string | undefined;
}
export const Vote: ObjectSchema<Vote> = objectSchema({
  for: integerSchema(0, 1000),
  against: integerSchema(0, 1000),
  abstained: optionalField(integerSchema(0, 1000)),
  question: optionalField(SingleLineText),
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
  /** Office of the authority that acted, as named, such as a division of the FDA. */
  office?: string | undefined;
  /** Milestone that was reached. */
  milestone: Milestone;
  /** Name of the step in the terms of the regulator, as written. */
  localName?: string | undefined;
  /** Date of the event, actual or anticipated. */
  date?: EventDate | undefined;
  /** Date of the announcement. Without `date`, the event happened on or before it. */
  announced?: PartialDate | undefined;
  /**
   * Decision goal date of the application: the date by which the authority intends to act, not an anticipated approval.
   * FDA: goal date under the Prescription Drug User Fee Act (PDUFA date).
   */
  goalDate?: PartialDate | undefined;
  /** Type of the application to which the step belongs. */
  application?: ApplicationType | undefined;
  /** Class of the resubmission, if the application was resubmitted. */
  resubmissionClass?: ResubmissionClass | undefined;
  /** Event that this one answers, such as the complete response letter that a resubmission answers. */
  respondsTo?: RegulatoryEventId | undefined;
  /** Whether the application was amended after its submission. */
  amended?: boolean | undefined;
  /** Type of the meeting with the authority. */
  meeting?: MeetingType | undefined;
  /** What was agreed at the meeting. */
  agreed?: AgreedTopic[] | undefined;
  /** Whether permission was express or tacit. */
  permission?: Permission | undefined;
  /** Review clock whose end was the permission or the decision. */
  clock?: ReviewClock | undefined;
  /** Advisory committee that met or voted. */
  committee?: AdvisoryCommittee | undefined;
  /** Vote of the advisory committee. */
  vote?: Vote | undefined;
  /** Decision of another authority on which this one relies. */
  reliance?: Reliance | undefined;
  /** Who initiated the trial; it determines whose permission the trial requires. */
  initiation?: Initiation | undefined;
  /** Reasons for a refusal, a letter, a withdrawal, a hold or a suspension, all that the source states. */
  reasons?: RegulatoryReason[] | undefined;
  /** Reasons that the source excludes, such as safety in a letter on manufacturing. */
  excludedReasons?: RegulatoryReason[] | undefined;
  /** Problems that the review found although the decision is positive. */
  findings?: RegulatoryReason[] | undefined;
  /** What the letter requests or requires. */
  requests?: AuthorityRequest[] | undefined;
  /** Evidence and grounds on which the decision rests. */
  basis?: DecisionBasis | undefined;
  /** Provisions of the law on which the event is based, such as `21 CFR 601.41`. */
  legalBases?: string[] | undefined;
  /** Time of the review, and its limit. */
  reviewTime?: ReviewTime | undefined;
  /** Inspections for the application. */
  inspections?: Inspection[] | undefined;
  /** Review of the proposed proprietary name. */
  nameReview?: NameReview | undefined;
  /** Date of entry in the register of products. TGA: Australian Register of Therapeutic Goods. */
  registered?: PartialDate | undefined;
  /** Time for which the authorization is valid, and whether it can be renewed. */
  validity?: Validity | undefined;
  /** Countries or regions of the jurisdiction in which the event has no effect. */
  excludedTerritories?: Country[] | undefined;
  /** End of a conditional or time-limited authorization, or the expected end of a hold. */
  validUntil?: EventDate | undefined;
  /** Kind of approval, such as conditional or accelerated. */
  approvalKind?: ApprovalKind | undefined;
  /** Studies and other obligations that the authority attached to the authorization. */
  postmarketing?: PostmarketingRequirement[] | undefined;
  /** Warnings that the label has since the event. */
  warnings?: LabelWarning[] | undefined;
  /** What the label requires for the use of the product. */
  useConditions?: UseCondition[] | undefined;
  /** Whether the authority has not yet commented on the labeling. */
  labelingPending?: boolean | undefined;
  /** Risk evaluation and mitigation strategy that the FDA required or, with `rems_removed`, ended. */
  rems?: Rems | undefined;
  /** Claims of the sources that the event made the product the first of its kind. */
  firsts?: FirstClaim[] | undefined;
  /** Designation that was requested, granted, refused or withdrawn. */
  designation?: Designation | undefined;
  /** Identifiers that the regulator assigned, such as acceptance or license numbers. */
  identifiers?: Identifier[] | undefined;
  /** Numbers that the regulator assigned and that have no public scheme. */
  numbers?: AuthorityNumber[] | undefined;
  /** Applicant or holder of the authorization. */
  applicant?: OrganizationId | undefined;
  /** Trials that the event is about or relies on. */
  trials?: TrialId[] | undefined;
  /** Earlier event that this record corrects. */
  supersedes?: RegulatoryEventId | undefined;
  /** Fields that have no value according to a source. */
  absent?: AbsentValue[] | undefined;
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
  office: optionalField(SingleLineText),
  milestone: Milestone,
  localName: optionalField(SingleLineText),
  date: optionalField(EventDate),
  announced: optionalField(PartialDate),
  goalDate: optionalField(PartialDate),
  application: optionalField(ApplicationType),
  resubmissionClass: optionalField(ResubmissionClass),
  respondsTo: optionalField(RegulatoryEventId),
  amended: optionalField(booleanSchema),
  meeting: optionalField(MeetingType),
  agreed: optionalField(arraySchema(AgreedTopic, 5)),
  permission: optionalField(Permission),
  clock: optionalField(ReviewClock),
  committee: optionalField(AdvisoryCommittee),
  vote: optionalField(Vote),
  reliance: optionalField(Reliance),
  initiation: optionalField(Initiation),
  reasons: optionalField(arraySchema(RegulatoryReason, 20)),
  excludedReasons: optionalField(arraySchema(RegulatoryReason, 20)),
  findings: optionalField(arraySchema(RegulatoryReason, 20)),
  requests: optionalField(arraySchema(AuthorityRequest, 50)),
  basis: optionalField(DecisionBasis),
  legalBases: optionalField(arraySchema(SingleLineText, 20)),
  reviewTime: optionalField(ReviewTime),
  inspections: optionalField(arraySchema(Inspection, 20)),
  nameReview: optionalField(NameReview),
  registered: optionalField(PartialDate),
  validity: optionalField(Validity),
  excludedTerritories: optionalField(arraySchema(Country, 50)),
  validUntil: optionalField(EventDate),
  approvalKind: optionalField(ApprovalKind),
  postmarketing: optionalField(arraySchema(PostmarketingRequirement, 50)),
  warnings: optionalField(arraySchema(LabelWarning, 10)),
  useConditions: optionalField(arraySchema(UseCondition, 5)),
  labelingPending: optionalField(booleanSchema),
  rems: optionalField(Rems),
  firsts: optionalField(arraySchema(FirstClaim, 10)),
  designation: optionalField(Designation),
  identifiers: optionalField(arraySchema(Identifier, 50)),
  numbers: optionalField(arraySchema(AuthorityNumber, 20)),
  applicant: optionalField(OrganizationId),
  trials: optionalField(arraySchema(TrialId, 50)),
  supersedes: optionalField(RegulatoryEventId),
  absent: optionalField(arraySchema(AbsentValue, 100)),
  citations: optionalField(arraySchema(Citation, 1000)),
});
