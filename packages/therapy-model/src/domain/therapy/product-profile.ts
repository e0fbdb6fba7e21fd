/** How far a product has come, its classes, its effects in the body and its adverse reactions. */
import * as z from "zod";
import { booleanSchema, optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { AdverseEvent } from "../../gen/vocabularies/adverse-event.ts";
import { CellType } from "../../gen/vocabularies/cell-type.ts";
import { Jurisdiction } from "../../gen/vocabularies/jurisdiction.ts";
import { PartialDate } from "../shared/partial-date.ts";
import { TargetReference } from "../shared/target-reference.ts";
import { SingleLineText } from "../shared/text.ts";

const developmentStages = [
  "discovery",
  "preclinical",
  "ind_enabling",
  "investigational",
  "authorized",
  "discontinued",
] as const;

/**
 * How far a product has come, as a source states it; `ind_enabling` is the last preclinical stage, in which the studies for the
 * first trial application are made. The phase is that of a trial. 21 CFR 312.3: investigational new drug.
 */
export type DevelopmentStage = (typeof developmentStages)[number];
export const DevelopmentStage: z.ZodEnum<{ [K in DevelopmentStage]: K }> = z.enum(developmentStages);

/** The development stage of a product in a source. The status in a jurisdiction follows from its regulatory events. */
export interface DevelopmentStatus {
  /** Stage. */
  stage: DevelopmentStage;
  /** Date on which it is stated. */
  asOf?: PartialDate | undefined;
}
export const DevelopmentStatus: ObjectSchema<DevelopmentStatus> = objectSchema({
  stage: DevelopmentStage,
  asOf: optionalField(PartialDate),
});

const classificationSchemes = [
  "biological_class",
  "regenerative_medicine_risk_class",
  "regulated_as",
  "therapeutic_area",
  "atc_group",
] as const;

/**
 * A scheme in which authorities classify products: the classes of biologicals of the Therapeutic Goods Administration, the
 * risk classes of regenerative medicine in Japan, the act or category under which a product is regulated, a therapeutic area,
 * or a group of the ATC classification by its name.
 */
export type ClassificationScheme = (typeof classificationSchemes)[number];
export const ClassificationScheme: z.ZodEnum<{ [K in ClassificationScheme]: K }> = z.enum(classificationSchemes);

/** The class in which an authority puts a product. */
export interface ProductClassification {
  /** Scheme. */
  scheme: ClassificationScheme;
  /** Class, as the scheme writes it, such as `4`. */
  value: string;
  /** Jurisdiction of the scheme. */
  jurisdiction?: Jurisdiction | undefined;
  /** Whether it is the class of the highest risk. */
  highestRisk?: boolean | undefined;
}
export const ProductClassification: ObjectSchema<ProductClassification> = objectSchema({
  scheme: ClassificationScheme,
  value: SingleLineText,
  jurisdiction: optionalField(Jurisdiction),
  highestRisk: optionalField(booleanSchema),
});

const productActions = [
  "raises",
  "lowers",
  "restores",
  "expresses",
  "engrafts",
  "persists",
  "expands_without_limit",
  "crosses_blood_brain_barrier",
  "resists_chemotherapy",
  "avoids_normal_cells",
  "avoids_rejection",
  "low_immunogenicity",
] as const;

/** What a product does in the body or in culture. ChEMBL: mechanism of action. */
export type ProductAction = (typeof productActions)[number];
export const ProductAction: z.ZodEnum<{ [K in ProductAction]: K }> = z.enum(productActions);

/** An effect of a product, as a source describes its mechanism: an action and the molecule or cells that it concerns. */
export interface ProductEffect {
  /** Action. */
  action: ProductAction;
  /** Molecule that is raised, lowered, restored or expressed. */
  target?: TargetReference | undefined;
  /** Cells that act, such as the offspring of the infused cells. */
  cells?: CellType | undefined;
}
export const ProductEffect: ObjectSchema<ProductEffect> = objectSchema(
  { action: ProductAction, target: optionalField(TargetReference), cells: optionalField(CellType) },
  {
    isSatisfied: ({ action, target }) => target !== undefined || !needsTarget.has(action),
    path: "target",
    message: "is missing; an action on a molecule needs its target",
  },
);

const needsTarget: ReadonlySet<ProductAction> = new Set<ProductAction>(["raises", "lowers"]);

const reactionFrequencies = ["very_common", "common", "uncommon", "rare", "very_rare", "not_known"] as const;

/**
 * The frequency of an adverse reaction: very common (1 in 10 or more), common (1 in 100), uncommon (1 in 1,000), rare (1 in
 * 10,000), very rare, or not known. EMA: guideline on the summary of product characteristics, section 4.8; CIOMS.
 */
export type ReactionFrequency = (typeof reactionFrequencies)[number];
export const ReactionFrequency: z.ZodEnum<{ [K in ReactionFrequency]: K }> = z.enum(reactionFrequencies);

/** An adverse reaction of a product, as its label or an authority lists it. The results of a trial are in the trial. */
export interface AdverseReaction {
  /** Adverse event. */
  event: AdverseEvent;
  /** Frequency. */
  frequency?: ReactionFrequency | undefined;
  /** Whether the source lists it among the most common ones. */
  amongMostCommon?: boolean | undefined;
}
export const AdverseReaction: ObjectSchema<AdverseReaction> = objectSchema({
  event: AdverseEvent,
  frequency: optionalField(ReactionFrequency),
  amongMostCommon: optionalField(booleanSchema),
});
