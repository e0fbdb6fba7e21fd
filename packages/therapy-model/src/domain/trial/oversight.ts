/** Oversight of a trial. */
import * as z from "zod";
import { booleanSchema, optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema, hasAnyField } from "../../schema/object.ts";
import { PartialDate } from "../shared/partial-date.ts";
import { MultilineText, SingleLineText } from "../shared/text.ts";

/** Oversight of a trial, and its status under United States regulations. ClinicalTrials.gov: Oversight. */
export interface Oversight {
  /** Whether there is a data monitoring committee. */
  dataMonitoringCommittee?: boolean | undefined;
  /** Whether it studies an FDA-regulated drug or biological product. */
  fdaRegulatedDrug?: boolean | undefined;
  /** Whether it studies an FDA-regulated device. */
  fdaRegulatedDevice?: boolean | undefined;
  /** Whether the device is not approved or cleared by the FDA. */
  unapprovedDevice?: boolean | undefined;
  /** Whether it is a pediatric postmarket surveillance of a device that the FDA ordered. */
  pediatricPostmarketSurveillance?: boolean | undefined;
  /** Whether the product is manufactured in and exported from the United States. */
  exportedFromUnitedStates?: boolean | undefined;
  /** Whether the FDA issued a notice of noncompliance under section 801 of FDAAA (2007). */
  fdaaa801Violation?: boolean | undefined;
  /** Whether posting of the record is delayed because the device is not yet approved or cleared. */
  delayedPosting?: boolean | undefined;
  /** Whether the requirement to submit results was waived. */
  resultsWaived?: boolean | undefined;
}
export const Oversight: ObjectSchema<Oversight> = objectSchema(
  {
    dataMonitoringCommittee: optionalField(booleanSchema),
    fdaRegulatedDrug: optionalField(booleanSchema),
    fdaRegulatedDevice: optionalField(booleanSchema),
    unapprovedDevice: optionalField(booleanSchema),
    pediatricPostmarketSurveillance: optionalField(booleanSchema),
    exportedFromUnitedStates: optionalField(booleanSchema),
    fdaaa801Violation: optionalField(booleanSchema),
    delayedPosting: optionalField(booleanSchema),
    resultsWaived: optionalField(booleanSchema),
  },
  hasAnyField,
);

/** The decision of an ethics committee; `required` if the source states only that a review is required. */
export type EthicsDecision = "required" | "submitted" | "approved" | "refused" | "withdrawn" | "not_required";
export const EthicsDecision: z.ZodEnum<{ [K in EthicsDecision]: K }> = z.enum([
  "required",
  "submitted",
  "approved",
  "refused",
  "withdrawn",
  "not_required",
]);

/** The review by an ethics committee or institutional review board. ICH E6(R3); WHO Trial Registration Data Set, item 24. */
export interface EthicsReview {
  /** Decision. */
  decision?: EthicsDecision | undefined;
  /** Name of the committee, as written. */
  committee?: string | undefined;
  /** Number of the committee, such as its certification number. */
  committeeNumber?: string | undefined;
  /** Number of the decision, as the committee writes it. */
  number?: string | undefined;
  /** Date of the decision. */
  date?: PartialDate | undefined;
  /** Statement on the review, as written. */
  text?: string | undefined;
}
export const EthicsReview: ObjectSchema<EthicsReview> = objectSchema(
  {
    decision: optionalField(EthicsDecision),
    committee: optionalField(SingleLineText),
    committeeNumber: optionalField(SingleLineText),
    number: optionalField(SingleLineText),
    date: optionalField(PartialDate),
    text: optionalField(MultilineText),
  },
  hasAnyField,
);
