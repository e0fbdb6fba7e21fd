/** Warnings of a label and programs that manage the risks of a product. */
import * as z from "zod";
import { arraySchema, optionalField } from "../../schema/bounds.ts";
import { hasAnyField, objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { AdverseEvent } from "../../gen/vocabularies/adverse-event.ts";
import { SingleLineText } from "../shared/text.ts";

/**
 * The section of a label. FDA: boxed warning, contraindications, warnings and precautions (21 CFR 201.57). EMA: sections
 * 4.3 and 4.4 of the summary of product characteristics.
 */
export type WarningSection = "boxed_warning" | "contraindication" | "warning_or_precaution";
export const WarningSection: z.ZodEnum<{ [K in WarningSection]: K }> = z.enum([
  "boxed_warning",
  "contraindication",
  "warning_or_precaution",
]);

/** Warnings in one section of the label. */
export interface LabelWarning {
  /** Section of the label. */
  section: WarningSection;
  /** Adverse events that it warns of. */
  adverseEvents?: AdverseEvent[] | undefined;
  /** Content that is not an adverse event, such as a restriction of use, as a short text. */
  detail?: string | undefined;
}
export const LabelWarning: ObjectSchema<LabelWarning> = objectSchema(
  {
    section: WarningSection,
    adverseEvents: optionalField(arraySchema(AdverseEvent, 50)),
    detail: optionalField(SingleLineText),
  },
  {
    isSatisfied: ({ adverseEvents, detail }) => adverseEvents !== undefined || detail !== undefined,
    message: "has no content; add adverseEvents or detail",
  },
);

/** An element of a risk evaluation and mitigation strategy. ETASU: elements to assure safe use. */
export type RemsElement =
  | "medication_guide"
  | "patient_package_insert"
  | "communication_plan"
  | "elements_to_assure_safe_use"
  | "implementation_system";
export const RemsElement: z.ZodEnum<{ [K in RemsElement]: K }> = z.enum([
  "medication_guide",
  "patient_package_insert",
  "communication_plan",
  "elements_to_assure_safe_use",
  "implementation_system",
]);

/** A risk evaluation and mitigation strategy (REMS) of the FDA. Federal Food, Drug, and Cosmetic Act, 505-1. */
export interface Rems {
  /** Name of the program, if several products share it. */
  program?: string | undefined;
  /** Elements of the strategy. */
  elements?: RemsElement[] | undefined;
}
export const Rems: ObjectSchema<Rems> = objectSchema(
  { program: optionalField(SingleLineText), elements: optionalField(arraySchema(RemsElement, 5)) },
  hasAnyField,
);
