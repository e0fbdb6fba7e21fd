/** What the holder of an authorization has to do or submit after it was granted. */
import * as z from "zod";
import { integerSchema, optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { PartialDate } from "../shared/partial-date.ts";
import { Quantity } from "../shared/quantity.ts";
import { TrialId } from "../shared/record-id.ts";
import { SingleLineText } from "../shared/text.ts";

/**
 * The legal kind of an obligation: an FDA postmarketing requirement or commitment, an EMA specific obligation or other
 * condition of the authorization, or a condition of another authority.
 */
export type PostmarketingBasis =
  | "postmarketing_requirement"
  | "postmarketing_commitment"
  | "specific_obligation"
  | "condition_of_authorization";
export const PostmarketingBasis: z.ZodEnum<{ [K in PostmarketingBasis]: K }> = z.enum([
  "postmarketing_requirement",
  "postmarketing_commitment",
  "specific_obligation",
  "condition_of_authorization",
]);

/** The purpose of an obligation. */
export type PostmarketingPurpose = "confirmatory_efficacy" | "long_term_safety" | "pediatric" | "quality" | "registry";
export const PostmarketingPurpose: z.ZodEnum<{ [K in PostmarketingPurpose]: K }> = z.enum([
  "confirmatory_efficacy",
  "long_term_safety",
  "pediatric",
  "quality",
  "registry",
]);

/** The state of an obligation. FDA: status of a postmarketing requirement or commitment. */
export type PostmarketingStatus = "pending" | "ongoing" | "delayed" | "submitted" | "fulfilled" | "released";
export const PostmarketingStatus: z.ZodEnum<{ [K in PostmarketingStatus]: K }> = z.enum([
  "pending",
  "ongoing",
  "delayed",
  "submitted",
  "fulfilled",
  "released",
]);

/**
 * A study or other obligation that an authority attached to an authorization. FDA: postmarketing requirement and
 * commitment (Federal Food, Drug, and Cosmetic Act, 505(o)(3) and 506B); EMA: specific obligation (Regulation (EC)
 * 726/2004, Article 14-a).
 */
export interface PostmarketingRequirement {
  /** Legal kind. */
  basis: PostmarketingBasis;
  /** Number that the authority assigned, such as `PMR 4520-1`. */
  number?: string | undefined;
  /** Purpose of the obligation. */
  purpose?: PostmarketingPurpose | undefined;
  /** Trial that fulfills it, if it has a record. */
  trial?: TrialId | undefined;
  /** Number of patients that it requires. */
  patients?: number | undefined;
  /** Time for which each patient is followed, such as 15 years after the infusion. */
  followUp?: Quantity | undefined;
  /** Date by which the final protocol is due. */
  protocolDueDate?: PartialDate | undefined;
  /** Date by which the study is to be completed. */
  completionDueDate?: PartialDate | undefined;
  /** Date by which the final report or the result is due. */
  dueDate?: PartialDate | undefined;
  /** State of the obligation on the date of the event. */
  status?: PostmarketingStatus | undefined;
  /** What is required that has no field, as a short text. */
  detail?: string | undefined;
}
export const PostmarketingRequirement: ObjectSchema<PostmarketingRequirement> = objectSchema({
  basis: PostmarketingBasis,
  number: optionalField(SingleLineText),
  purpose: optionalField(PostmarketingPurpose),
  trial: optionalField(TrialId),
  patients: optionalField(integerSchema(1, 1_000_000)),
  followUp: optionalField(Quantity),
  protocolDueDate: optionalField(PartialDate),
  completionDueDate: optionalField(PartialDate),
  dueDate: optionalField(PartialDate),
  status: optionalField(PostmarketingStatus),
  detail: optionalField(SingleLineText),
});
