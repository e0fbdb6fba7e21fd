/** What a source states about a disease: its nature, cause, course and treatment. */
import * as z from "zod";
import { arraySchema, integerSchema, optionalField } from "../../schema/bounds.ts";
import { hasAnyField, objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { AgeGroup } from "../../gen/vocabularies/age-group.ts";
import { Modality } from "../../gen/vocabularies/modality.ts";
import { Treatment } from "../../gen/vocabularies/treatment.ts";
import { Duration } from "../shared/quantity.ts";
import { TargetReference } from "../shared/target-reference.ts";

const diseaseNatures = [
  "rare",
  "genetic",
  "inherited",
  "metabolic",
  "neuromuscular",
  "neurodegenerative",
  "autoimmune",
  "malignant",
  "chronic",
  "progressive",
  "fatal",
  "most_common_of_its_kind",
  "most_aggressive_of_its_kind",
] as const;

/** The nature of a disease, as a source states it. */
export type DiseaseNature = (typeof diseaseNatures)[number];
export const DiseaseNature: z.ZodEnum<{ [K in DiseaseNature]: K }> = z.enum(diseaseNatures);

/** How a gene or its product causes a disease. */
export type DiseaseCauseKind = "mutation" | "deletion" | "deficient_product" | "toxic_product" | "repeat_expansion";
export const DiseaseCauseKind: z.ZodEnum<{ [K in DiseaseCauseKind]: K }> = z.enum([
  "mutation",
  "deletion",
  "deficient_product",
  "toxic_product",
  "repeat_expansion",
]);

/** A cause of a disease: a gene and what is wrong with it. OMIM; Orphanet: gene-disease relationship. */
export interface DiseaseCause {
  /** Gene. Absent if the source does not name it. */
  gene?: TargetReference | undefined;
  /** What is wrong, all alternatives. */
  kinds: DiseaseCauseKind[];
}
export const DiseaseCause: ObjectSchema<DiseaseCause> = objectSchema({
  gene: optionalField(TargetReference),
  kinds: arraySchema(DiseaseCauseKind, 5),
});

const diseaseConsequences = [
  "loss_of_movement",
  "loss_of_swallowing",
  "loss_of_breathing",
  "loss_of_speech",
  "loss_of_cognition",
  "loss_of_vision",
  "metabolic_decompensation",
  "accumulation_of_substrate",
  "bleeding",
  "pain_crises",
  "organ_failure",
  "death",
] as const;

/** A consequence in the course of a disease. */
export type DiseaseConsequence = (typeof diseaseConsequences)[number];
export const DiseaseConsequence: z.ZodEnum<{ [K in DiseaseConsequence]: K }> = z.enum(diseaseConsequences);

/** How many of the patients a statement is about, if the source gives no number. */
export type PatientShare = "all" | "most" | "half" | "some";
export const PatientShare: z.ZodEnum<{ [K in PatientShare]: K }> = z.enum(["all", "most", "half", "some"]);

/** The survival of patients without treatment, from the onset of the disease. */
export interface NaturalSurvival {
  /** How many patients die. */
  share: PatientShare;
  /** Time from onset within which they die. */
  within: Duration;
}
export const NaturalSurvival: ObjectSchema<NaturalSurvival> = objectSchema({ share: PatientShare, within: Duration });

/** A limit of the existing treatment. */
export type TreatmentLimit =
  | "none_authorized"
  | "limited_efficacy"
  | "transient_effect"
  | "toxicity"
  | "limited_access";
export const TreatmentLimit: z.ZodEnum<{ [K in TreatmentLimit]: K }> = z.enum([
  "none_authorized",
  "limited_efficacy",
  "transient_effect",
  "toxicity",
  "limited_access",
]);

/** The existing treatment of a disease, and its limits. */
export interface StandardOfCare {
  /** Treatments. */
  treatments?: Treatment[] | undefined;
  /** Modalities, for advanced therapies that are in use. */
  modalities?: Modality[] | undefined;
  /** Limits. */
  limits?: TreatmentLimit[] | undefined;
}
export const StandardOfCare: ObjectSchema<StandardOfCare> = objectSchema(
  {
    treatments: optionalField(arraySchema(Treatment, 20)),
    modalities: optionalField(arraySchema(Modality, 20)),
    limits: optionalField(arraySchema(TreatmentLimit, 5)),
  },
  hasAnyField,
  {
    isSatisfied: ({ treatments, limits = [] }) => treatments === undefined || !limits.includes("none_authorized"),
    path: "limits",
    message: "has none_authorized beside treatments; an unauthorized treatment is not a standard of care",
  },
);

/** What a source states about a disease. It is context of the indication; the model does not check it. */
export interface DiseaseProfile {
  /** Nature. */
  nature?: DiseaseNature[] | undefined;
  /** Causes. */
  causes?: DiseaseCause[] | undefined;
  /** Age group of the onset. */
  onset?: AgeGroup | undefined;
  /** Consequences in the course of the disease. */
  consequences?: DiseaseConsequence[] | undefined;
  /** Survival without treatment. */
  survival?: NaturalSurvival | undefined;
  /** Age group in which it is the leading cause of death, among genetic causes if its nature is genetic. */
  leadingCauseOfDeathIn?: AgeGroup | undefined;
  /** Highest grade of its grading, if grades begin with 1, such as 4 for glioma. */
  highestGrade?: number | undefined;
  /** Existing treatment. */
  standardOfCare?: StandardOfCare | undefined;
}
export const DiseaseProfile: ObjectSchema<DiseaseProfile> = objectSchema(
  {
    nature: optionalField(arraySchema(DiseaseNature, 10)),
    causes: optionalField(arraySchema(DiseaseCause, 10)),
    onset: optionalField(AgeGroup),
    consequences: optionalField(arraySchema(DiseaseConsequence, 20)),
    survival: optionalField(NaturalSurvival),
    leadingCauseOfDeathIn: optionalField(AgeGroup),
    highestGrade: optionalField(integerSchema(1, 10)),
    standardOfCare: optionalField(StandardOfCare),
  },
  hasAnyField,
);
