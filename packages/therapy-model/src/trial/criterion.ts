/** The criteria of an eligibility expression that stand alone: age, sex, disease, score, genotype and the like. */
import * as z from "zod";
import { flag, integer, list, number, optional } from "../bounds.ts";
import { AgeGroup } from "../disease/age-group.ts";
import { DiseaseReference } from "../disease/condition.ts";
import { DiseaseState } from "../disease/disease-state.ts";
import { object, type ObjectSchema } from "../schema.ts";
import { Comparator } from "../shared/comparator.ts";
import { Duration } from "../shared/quantity.ts";
import { SexEligibility } from "../shared/sex.ts";
import { Label, Passage } from "../shared/text.ts";
import { HlaAllele } from "../therapy/construct.ts";
import { TargetReference } from "../therapy/target-reference.ts";
import { AdverseEvent } from "./adverse-event.ts";
import { ClassificationCriterion } from "./classification-criteria.ts";
import { GradingScale } from "./grading-scale.ts";
import { MeasurementMethod } from "./measurement-method.ts";
import { Scale } from "./scale.ts";

/** Subsets of a disease-activity score that a protocol may ask for on its own. */
export type ScaleComponent = "total" | "clinical" | "serological";
/** Schema of {@link ScaleComponent}. */
export const ScaleComponent: z.ZodEnum<{ [K in ScaleComponent]: K }> = z.enum(["total", "clinical", "serological"]);

/** When a treatment was or is given. */
export type TreatmentTiming = "ever" | "prior" | "current" | "planned";
/** Schema of {@link TreatmentTiming}. */
export const TreatmentTiming: z.ZodEnum<{ [K in TreatmentTiming]: K }> = z.enum([
  "ever",
  "prior",
  "current",
  "planned",
]);

/** How a patient did on an earlier treatment. */
export type TreatmentOutcome = "failed" | "refractory" | "relapsed_after" | "intolerant" | "responded";
/** Schema of {@link TreatmentOutcome}. */
export const TreatmentOutcome: z.ZodEnum<{ [K in TreatmentOutcome]: K }> = z.enum([
  "failed",
  "refractory",
  "relapsed_after",
  "intolerant",
  "responded",
]);

/** A state around childbearing. */
export type ReproductiveState = "pregnant" | "breastfeeding" | "of_childbearing_potential" | "planning_pregnancy";
/** Schema of {@link ReproductiveState}. */
export const ReproductiveState: z.ZodEnum<{ [K in ReproductiveState]: K }> = z.enum([
  "pregnant",
  "breastfeeding",
  "of_childbearing_potential",
  "planning_pregnancy",
]);

/** Whether cells of the disease carry a target. */
export type Expression = "positive" | "negative";
/** Schema of {@link Expression}. */
export const Expression: z.ZodEnum<{ [K in Expression]: K }> = z.enum(["positive", "negative"]);

/** On how many copies of a gene a variant stands. */
export type Zygosity = "heterozygous" | "homozygous" | "compound_heterozygous" | "hemizygous" | "biallelic";
/** Schema of {@link Zygosity}. */
export const Zygosity: z.ZodEnum<{ [K in Zygosity]: K }> = z.enum([
  "heterozygous",
  "homozygous",
  "compound_heterozygous",
  "hemizygous",
  "biallelic",
]);

/** About how many years a duration is; enough to tell which of two ages is the higher. */
function inYears(age: Duration | undefined): number {
  return age === undefined
    ? 0
    : age.value * { a: 1, mo: 1 / 12, wk: 7 / 365.25, d: 1 / 365.25, h: 0, min: 0, s: 0 }[age.unit];
}

/** The age of the patient. */
export interface AgeCriterion {
  /** Says that this is a criterion of this kind. */
  kind: "age";
  /** The criterion's own words, as the source has them. */
  text?: string | undefined;
  /** The least age, included. */
  minimum?: Duration | undefined;
  /** The greatest age, included. */
  maximum?: Duration | undefined;
  /** The broad groups of age that a registry counts the limits to. */
  groups?: AgeGroup[] | undefined;
}
/** Schema of {@link AgeCriterion}. */
export const AgeCriterion: ObjectSchema<AgeCriterion> = object(
  {
    kind: z.literal("age"),
    text: optional(Passage),
    minimum: optional(Duration),
    maximum: optional(Duration),
    groups: optional(list(AgeGroup, 10)),
  },
  {
    holds: ({ minimum, maximum, groups }) => minimum !== undefined || maximum !== undefined || groups !== undefined,
    path: "minimum",
    message: "is missing, and so are the maximum and the groups: an age criterion has one of them at least",
  },
  {
    holds: ({ minimum, maximum }) => inYears(minimum) <= inYears(maximum ?? { value: 130, unit: "a" }),
    path: "minimum",
    message: "is above the maximum or above 130 years: nobody would be eligible",
  },
);

/** The sex of the patient. */
export interface SexCriterion {
  /** Says that this is a criterion of this kind. */
  kind: "sex";
  /** The criterion's own words, as the source has them. */
  text?: string | undefined;
  /** Who may take part. */
  sex: SexEligibility;
  /** Whether the gender that people say of themselves decides. */
  byGender?: boolean | undefined;
}
/** Schema of {@link SexCriterion}. */
export const SexCriterion: ObjectSchema<SexCriterion> = object({
  kind: z.literal("sex"),
  text: optional(Passage),
  sex: SexEligibility,
  byGender: optional(flag),
});

/** A disease that the patient has or had. */
export interface ConditionCriterion {
  /** Says that this is a criterion of this kind. */
  kind: "condition";
  /** The criterion's own words, as the source has them. */
  text?: string | undefined;
  /** The disease. */
  disease: DiseaseReference;
  /** The states that it must be in, all of them. */
  states?: DiseaseState[] | undefined;
  /** The criteria by which it must have been diagnosed. */
  classifiedBy?: ClassificationCriterion | undefined;
  /** How long the patient must have had it at least. */
  minimumDuration?: Duration | undefined;
  /** How far back from screening it counts. */
  within?: Duration | undefined;
}
/** Schema of {@link ConditionCriterion}. */
export const ConditionCriterion: ObjectSchema<ConditionCriterion> = object({
  kind: z.literal("condition"),
  text: optional(Passage),
  disease: DiseaseReference,
  states: optional(list(DiseaseState, 20)),
  classifiedBy: optional(ClassificationCriterion),
  minimumDuration: optional(Duration),
  within: optional(Duration),
});

/** A score on a scale or a functional class. */
export interface ScaleCriterion {
  /** Says that this is a criterion of this kind. */
  kind: "scale";
  /** The criterion's own words, as the source has them. */
  text?: string | undefined;
  /** The scale. */
  scale: Scale;
  /** Which part of the score; absent for the whole. */
  component?: ScaleComponent | undefined;
  /** How the score must relate to the value. */
  comparator: Comparator;
  /** The value, on the scale. */
  score: number;
  /** How far back from screening the score counts. */
  within?: Duration | undefined;
}
/** Schema of {@link ScaleCriterion}. */
export const ScaleCriterion: ObjectSchema<ScaleCriterion> = object({
  kind: z.literal("scale"),
  text: optional(Passage),
  scale: Scale,
  component: optional(ScaleComponent),
  comparator: Comparator,
  score: number(-1000, 1000),
  within: optional(Duration),
});

/** The grade of an adverse event or a symptom. */
export interface GradeCriterion {
  /** Says that this is a criterion of this kind. */
  kind: "grade";
  /** The criterion's own words, as the source has them. */
  text?: string | undefined;
  /** The event or symptom. */
  event: AdverseEvent;
  /** The grading scale and its version; absent where it is not stated. */
  scale?: GradingScale | undefined;
  /** How the grade must relate to the value. */
  comparator: Comparator;
  /** The grade, from 0 to 5. */
  grade: number;
}
/** Schema of {@link GradeCriterion}. */
export const GradeCriterion: ObjectSchema<GradeCriterion> = object({
  kind: z.literal("grade"),
  text: optional(Passage),
  event: AdverseEvent,
  scale: optional(GradingScale),
  comparator: Comparator,
  grade: integer(0, 5),
});

/** A state around childbearing. */
export interface ReproductionCriterion {
  /** Says that this is a criterion of this kind. */
  kind: "reproduction";
  /** The criterion's own words, as the source has them. */
  text?: string | undefined;
  /** The states, any of which counts. */
  states: ReproductiveState[];
}
/** Schema of {@link ReproductionCriterion}. */
export const ReproductionCriterion: ObjectSchema<ReproductionCriterion> = object({
  kind: z.literal("reproduction"),
  text: optional(Passage),
  states: list(ReproductiveState, 4),
});

/** Willingness to use contraception. */
export interface ContraceptionCriterion {
  /** Says that this is a criterion of this kind. */
  kind: "contraception";
  /** The criterion's own words, as the source has them. */
  text?: string | undefined;
  /** For how long after the last dose. */
  duration?: Duration | undefined;
  /** Whom it concerns; absent where everybody is meant. */
  sex?: SexEligibility | undefined;
}
/** Schema of {@link ContraceptionCriterion}. */
export const ContraceptionCriterion: ObjectSchema<ContraceptionCriterion> = object({
  kind: z.literal("contraception"),
  text: optional(Passage),
  duration: optional(Duration),
  sex: optional(SexEligibility),
});

/** A target on or in the cells of the disease. */
export interface ExpressionCriterion {
  /** Says that this is a criterion of this kind. */
  kind: "expression";
  /** The criterion's own words, as the source has them. */
  text?: string | undefined;
  /** The target. */
  target: TargetReference;
  /** Whether it is there. */
  expression: Expression;
  /** On how many percent of the cells at least. */
  minimumPercent?: number | undefined;
  /** How it is found. */
  method?: MeasurementMethod | undefined;
}
/** Schema of {@link ExpressionCriterion}. */
export const ExpressionCriterion: ObjectSchema<ExpressionCriterion> = object({
  kind: z.literal("expression"),
  text: optional(Passage),
  target: TargetReference,
  expression: Expression,
  minimumPercent: optional(number(0, 100)),
  method: optional(MeasurementMethod),
});

/** A variant of a gene. */
export interface GenotypeCriterion {
  /** Says that this is a criterion of this kind. */
  kind: "genotype";
  /** The criterion's own words, as the source has them. */
  text?: string | undefined;
  /** The gene. */
  gene: TargetReference;
  /** The variant in HGVS or the field's own notation; absent where any pathogenic one counts. */
  variant?: string | undefined;
  /** On how many copies it stands. */
  zygosity?: Zygosity | undefined;
}
/** Schema of {@link GenotypeCriterion}. */
export const GenotypeCriterion: ObjectSchema<GenotypeCriterion> = object({
  kind: z.literal("genotype"),
  text: optional(Passage),
  gene: TargetReference,
  variant: optional(Label),
  zygosity: optional(Zygosity),
});

/** An HLA type. */
export interface HlaCriterion {
  /** Says that this is a criterion of this kind. */
  kind: "hla";
  /** The criterion's own words, as the source has them. */
  text?: string | undefined;
  /** The alleles, any of which counts. */
  alleles: HlaAllele[];
}
/** Schema of {@link HlaCriterion}. */
export const HlaCriterion: ObjectSchema<HlaCriterion> = object({
  kind: z.literal("hla"),
  text: optional(Passage),
  alleles: list(HlaAllele, 100),
});

/** The time that the patient is expected to live. */
export interface LifeExpectancyCriterion {
  /** Says that this is a criterion of this kind. */
  kind: "life_expectancy";
  /** The criterion's own words, as the source has them. */
  text?: string | undefined;
  /** The least expected time. */
  minimum: Duration;
}
/** Schema of {@link LifeExpectancyCriterion}. */
export const LifeExpectancyCriterion: ObjectSchema<LifeExpectancyCriterion> = object({
  kind: z.literal("life_expectancy"),
  text: optional(Passage),
  minimum: Duration,
});

/** Informed consent, given by the patient or a representative. */
export interface ConsentCriterion {
  /** Says that this is a criterion of this kind. */
  kind: "consent";
  /** The criterion's own words, as the source has them. */
  text?: string | undefined;
}
/** Schema of {@link ConsentCriterion}. */
export const ConsentCriterion: ObjectSchema<ConsentCriterion> = object({
  kind: z.literal("consent"),
  text: optional(Passage),
});

/** A person without the disease who takes part. */
export interface HealthyVolunteerCriterion {
  /** Says that this is a criterion of this kind. */
  kind: "healthy_volunteer";
  /** The criterion's own words, as the source has them. */
  text?: string | undefined;
  /** Whether such people may take part beside others; absent where the criterion is to be one. */
  accepted?: boolean | undefined;
}
/** Schema of {@link HealthyVolunteerCriterion}. */
export const HealthyVolunteerCriterion: ObjectSchema<HealthyVolunteerCriterion> = object({
  kind: z.literal("healthy_volunteer"),
  text: optional(Passage),
  accepted: optional(flag),
});

/** Anything that, in the investigator's judgement, decides. */
export interface InvestigatorJudgementCriterion {
  /** Says that this is a criterion of this kind. */
  kind: "investigator_judgement";
  /** The criterion's own words, as the source has them. */
  text?: string | undefined;
}
/** Schema of {@link InvestigatorJudgementCriterion}. */
export const InvestigatorJudgementCriterion: ObjectSchema<InvestigatorJudgementCriterion> = object({
  kind: z.literal("investigator_judgement"),
  text: optional(Passage),
});

/** A criterion that is kept as its text until it is understood. */
export interface TextCriterion {
  /** Says that this is a criterion of this kind. */
  kind: "text";
  /** The criterion's own words, as the source has them. */
  text: string;
}
/** Schema of {@link TextCriterion}. */
export const TextCriterion: ObjectSchema<TextCriterion> = object({
  kind: z.literal("text"),
  text: Passage,
});
