/** Claims of a source that a product is the first of its kind. */
import * as z from "zod";
import { booleanSchema, optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { Modality } from "../../gen/vocabularies/modality.ts";
import { Technology } from "../../gen/vocabularies/technology.ts";
import { AgeGroup } from "../../gen/vocabularies/age-group.ts";
import { DiseaseReference } from "../disease/condition.ts";
import { TargetReference } from "../shared/target-reference.ts";

/** Where a product is the first: with any authority, or in the jurisdiction of the event. */
export type FirstClaimArea = "world" | "jurisdiction";
export const FirstClaimArea: z.ZodEnum<{ [K in FirstClaimArea]: K }> = z.enum(["world", "jurisdiction"]);

/** What the product is the first of: authorized, tested in people, or with published results of its use in people. */
export type FirstClaimStage = "authorization" | "clinical_trial" | "clinical_publication";
export const FirstClaimStage: z.ZodEnum<{ [K in FirstClaimStage]: K }> = z.enum([
  "authorization",
  "clinical_trial",
  "clinical_publication",
]);

/**
 * A claim that an event made a product the first with all the stated properties, such as the first therapy with a
 * technology. It is the claim of the cited source, not a fact that the model checks.
 */
export interface FirstClaim {
  /** Area in which it is the first. */
  area: FirstClaimArea;
  /** What it is the first of. Absent for the milestone of the event. */
  stage?: FirstClaimStage | undefined;
  /** Whether it is the only one, not just the first. */
  only?: boolean | undefined;
  /** Modality of which it is the first. */
  modality?: Modality | undefined;
  /** Technology of which it is the first. */
  technology?: Technology | undefined;
  /** Target against which it is the first. */
  target?: TargetReference | undefined;
  /** Disease for which it is the first. */
  disease?: DiseaseReference | undefined;
  /** Age group for which it is the first. */
  ageGroup?: AgeGroup | undefined;
}
export const FirstClaim: ObjectSchema<FirstClaim> = objectSchema(
  {
    area: FirstClaimArea,
    stage: optionalField(FirstClaimStage),
    only: optionalField(booleanSchema),
    modality: optionalField(Modality),
    technology: optionalField(Technology),
    target: optionalField(TargetReference),
    disease: optionalField(DiseaseReference),
    ageGroup: optionalField(AgeGroup),
  },
  {
    isSatisfied: ({ modality, technology, target, disease, ageGroup }) =>
      [modality, technology, target, disease, ageGroup].some((value) => value !== undefined),
    message:
      "does not state of what the product is the first; add a modality, technology, target, disease or age group",
  },
);
