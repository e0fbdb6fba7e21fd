/** How an authority conducted a review: its time, inspections, the proposed name, and the numbers that it assigned. */
import * as z from "zod";
import { booleanSchema, optionalField } from "../../schema/bounds.ts";
import { hasAnyField, objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { PartialDate } from "../shared/partial-date.ts";
import { SingleLineText } from "../shared/text.ts";
import { RegulatoryTime } from "./authority-request.ts";

/** A step from which or to which a review time is counted. */
export type ReviewPoint = "submission" | "acceptance" | "start_of_evaluation" | "resubmission" | "decision";
export const ReviewPoint: z.ZodEnum<{ [K in ReviewPoint]: K }> = z.enum([
  "submission",
  "acceptance",
  "start_of_evaluation",
  "resubmission",
  "decision",
]);

/** The time that a review took, and its limit. */
export interface ReviewTime {
  /** Time that it took. */
  taken?: RegulatoryTime | undefined;
  /** Legal limit or goal. */
  limit?: RegulatoryTime | undefined;
  /** Step from which it is counted. */
  from?: ReviewPoint | undefined;
  /** Step to which it is counted. */
  to?: ReviewPoint | undefined;
  /** Date of the first step. */
  started?: PartialDate | undefined;
  /** Whether the clock stops while the applicant answers. */
  clockStops?: boolean | undefined;
  /** Provision that sets the limit, such as `Therapeutic Goods Regulations 1990`. */
  legalBasis?: string | undefined;
}
export const ReviewTime: ObjectSchema<ReviewTime> = objectSchema(
  {
    taken: optionalField(RegulatoryTime),
    limit: optionalField(RegulatoryTime),
    from: optionalField(ReviewPoint),
    to: optionalField(ReviewPoint),
    started: optionalField(PartialDate),
    clockStops: optionalField(booleanSchema),
    legalBasis: optionalField(SingleLineText),
  },
  hasAnyField,
);

/** The state of an inspection. */
export type InspectionState = "required" | "planned" | "delayed" | "completed" | "waived";
export const InspectionState: z.ZodEnum<{ [K in InspectionState]: K }> = z.enum([
  "required",
  "planned",
  "delayed",
  "completed",
  "waived",
]);

/** How an inspection is made. FD&C Act section 704(a)(4): records requested in advance of or in lieu of an inspection. */
export type InspectionMethod = "on_site" | "remote" | "records_review";
export const InspectionMethod: z.ZodEnum<{ [K in InspectionMethod]: K }> = z.enum([
  "on_site",
  "remote",
  "records_review",
]);

/** An inspection for an application. FDA: pre-license and pre-approval inspection. */
export interface Inspection {
  /** State. */
  state?: InspectionState | undefined;
  /** Method. */
  method?: InspectionMethod | undefined;
  /** Why it is delayed. */
  delayedBy?: "travel_restriction" | "facility_not_ready" | "authority_capacity" | undefined;
  /** Provision of the law on which it is based. */
  legalBasis?: string | undefined;
}
export const Inspection: ObjectSchema<Inspection> = objectSchema(
  {
    state: optionalField(InspectionState),
    method: optionalField(InspectionMethod),
    delayedBy: optionalField(z.enum(["travel_restriction", "facility_not_ready", "authority_capacity"])),
    legalBasis: optionalField(SingleLineText),
  },
  hasAnyField,
  {
    isSatisfied: ({ state, delayedBy }) => delayedBy === undefined || state === undefined || state === "delayed",
    path: "delayedBy",
    message: "is the cause of a delay; set the state to delayed or remove it",
  },
);

/** The review of a proposed proprietary name. FDA: proprietary name review; EMA: name review group. */
export interface NameReview {
  /** Outcome. */
  outcome: "acceptable" | "conditionally_acceptable" | "not_acceptable";
  /** Date of the letter on the name. */
  date?: PartialDate | undefined;
}
export const NameReview: ObjectSchema<NameReview> = objectSchema({
  outcome: z.enum(["acceptable", "conditionally_acceptable", "not_acceptable"]),
  date: optionalField(PartialDate),
});

/**
 * The kind of a number that an authority assigned and that has no public scheme. `license_number` is that of the manufacturer
 * (FDA: U.S. License No.); `control_number` is that of the submission (Health Canada).
 */
export type AuthorityNumberKind = "license_number" | "control_number" | "application_number" | "approval_number";
export const AuthorityNumberKind: z.ZodEnum<{ [K in AuthorityNumberKind]: K }> = z.enum([
  "license_number",
  "control_number",
  "application_number",
  "approval_number",
]);

/** A number that an authority assigned and that has no public scheme. */
export interface AuthorityNumber {
  /** Kind. */
  kind: AuthorityNumberKind;
  /** Number, as written. */
  value: string;
}
export const AuthorityNumber: ObjectSchema<AuthorityNumber> = objectSchema({
  kind: AuthorityNumberKind,
  value: SingleLineText,
});

/** What was agreed with an authority at a meeting. */
export type AgreedTopic = "content_of_resubmission" | "development_plan" | "endpoint" | "timing" | "manufacturing";
export const AgreedTopic: z.ZodEnum<{ [K in AgreedTopic]: K }> = z.enum([
  "content_of_resubmission",
  "development_plan",
  "endpoint",
  "timing",
  "manufacturing",
]);

/** What a label requires for the use of a product. */
export type UseCondition = "specialist_prescriber" | "qualified_center" | "companion_diagnostic" | "consent_form";
export const UseCondition: z.ZodEnum<{ [K in UseCondition]: K }> = z.enum([
  "specialist_prescriber",
  "qualified_center",
  "companion_diagnostic",
  "consent_form",
]);

/** A time for which an authorization is valid. */
export interface Validity {
  /** Time. */
  period: RegulatoryTime;
  /** Whether it can be renewed. */
  renewable?: boolean | undefined;
}
export const Validity: ObjectSchema<Validity> = objectSchema({
  period: RegulatoryTime,
  renewable: optionalField(booleanSchema),
});
