/** What an authority requests in a letter, and on what a decision rests. */
import * as z from "zod";
import { arraySchema, booleanSchema, integerSchema, optionalField } from "../../schema/bounds.ts";
import { hasAnyField, objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { Endpoint } from "../../gen/vocabularies/endpoint.ts";
import { TrialId } from "../shared/record-id.ts";
import { SingleLineText } from "../shared/text.ts";

const requestKinds = [
  "answer",
  "full_response",
  "resolution_of_deficiencies",
  "new_trial",
  "inspection_before_approval",
  "safety_update",
  "safety_data_of_all_studies",
  "worldwide_safety_experience",
  "translation_of_foreign_labeling",
  "resubmission_of_name",
  "labeling",
  "no_marketing_before_approval",
  "meeting",
  "notice_to_facility",
] as const;

/**
 * What a letter requests or allows. `full_response` is that a partial answer starts no review; `notice_to_facility` is what the
 * authority itself announces to send; `meeting` is one that the applicant may request.
 */
export type RequestKind = (typeof requestKinds)[number];
export const RequestKind: z.ZodEnum<{ [K in RequestKind]: K }> = z.enum(requestKinds);

/** The unit of a deadline or a review time. Working days leave out weekends and public holidays. */
export type ReviewTimeUnit = "working_day" | "calendar_day" | "month" | "year";
export const ReviewTimeUnit: z.ZodEnum<{ [K in ReviewTimeUnit]: K }> = z.enum([
  "working_day",
  "calendar_day",
  "month",
  "year",
]);

/** A time in the units of regulators. */
export interface RegulatoryTime {
  /** Number of units. */
  value: number;
  /** Unit. */
  unit: ReviewTimeUnit;
}
export const RegulatoryTime: ObjectSchema<RegulatoryTime> = objectSchema({
  value: integerSchema(0, 10_000),
  unit: ReviewTimeUnit,
});

/** A request or condition in a letter of an authority, such as the parts of the answer to a complete response letter. */
export interface AuthorityRequest {
  /** What is requested. */
  kind: RequestKind;
  /** Whether it is required: `false` if the letter states that it is not. Absent if it may be. */
  required?: boolean | undefined;
  /** Time within which it is due, from the date of the letter. */
  deadline?: RegulatoryTime | undefined;
  /** Whether an extension of the deadline may be requested. */
  extendable?: boolean | undefined;
  /** What follows without it. */
  otherwise?: "application_withdrawn" | "no_review" | "no_approval" | undefined;
  /** Provision of the law on which it is based, such as `21 CFR 314.65`. */
  legalBasis?: string | undefined;
}
export const AuthorityRequest: ObjectSchema<AuthorityRequest> = objectSchema({
  kind: RequestKind,
  required: optionalField(booleanSchema),
  deadline: optionalField(RegulatoryTime),
  extendable: optionalField(booleanSchema),
  otherwise: optionalField(z.enum(["application_withdrawn", "no_review", "no_approval"])),
  legalBasis: optionalField(SingleLineText),
});

const evidenceKinds = [
  "randomized_trial",
  "uncontrolled_trials",
  "independent_review_of_images",
  "natural_history",
  "real_world_data",
  "bridging_trial",
  "pharmacodynamics",
  "literature",
] as const;

/** The kind of evidence on which a decision rests. FDA: substantial evidence; EMA: assessment report. */
export type EvidenceKind = (typeof evidenceKinds)[number];
export const EvidenceKind: z.ZodEnum<{ [K in EvidenceKind]: K }> = z.enum(evidenceKinds);

const decisionGrounds = [
  "unmet_medical_need",
  "comprehensive_data_pending",
  "improved_benefit_risk",
  "serious_condition",
  "surrogate_endpoint",
  "exceptional_circumstances",
] as const;

/** A ground of a decision, such as the unmet medical need of a conditional authorization. Regulation (EC) 507/2006, Article 4. */
export type DecisionGround = (typeof decisionGrounds)[number];
export const DecisionGround: z.ZodEnum<{ [K in DecisionGround]: K }> = z.enum(decisionGrounds);

/** The evidence and the grounds on which a decision rests. */
export interface DecisionBasis {
  /** Endpoints. */
  endpoints?: Endpoint[] | undefined;
  /** Kinds of evidence. */
  evidence?: EvidenceKind[] | undefined;
  /** Grounds. */
  grounds?: DecisionGround[] | undefined;
  /** Trials. */
  trials?: TrialId[] | undefined;
}
export const DecisionBasis: ObjectSchema<DecisionBasis> = objectSchema(
  {
    endpoints: optionalField(arraySchema(Endpoint, 20)),
    evidence: optionalField(arraySchema(EvidenceKind, 10)),
    grounds: optionalField(arraySchema(DecisionGround, 10)),
    trials: optionalField(arraySchema(TrialId, 50)),
  },
  hasAnyField,
);
