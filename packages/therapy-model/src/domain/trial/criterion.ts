/** Eligibility criteria without nested expressions: condition, score, grade, reproduction and others. */
import * as z from "zod";
import { booleanSchema, integerSchema, arraySchema, numberSchema, optionalField } from "../../schema/bounds.ts";
import { DiseaseReference } from "../disease/condition.ts";
import { DiseaseState } from "../../gen/vocabularies/disease-state.ts";
import { objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { Comparator } from "../../gen/vocabularies/comparator.ts";
import { Duration } from "../shared/quantity.ts";
import { SexEligibility } from "../../gen/vocabularies/sex-eligibility.ts";
import { MultilineText } from "../shared/text.ts";
import { AdverseEvent } from "../../gen/vocabularies/adverse-event.ts";
import { ClassificationCriterion } from "../../gen/vocabularies/classification-criterion.ts";
import { GradingScale } from "../../gen/vocabularies/grading-scale.ts";
import { MeasurementMethod } from "../../gen/vocabularies/measurement-method.ts";
import { Scale } from "../../gen/vocabularies/scale.ts";

/** The part of a disease activity score that a criterion refers to. */
export type ScaleComponent = "total" | "clinical" | "serological";
export const ScaleComponent: z.ZodEnum<{ [K in ScaleComponent]: K }> = z.enum(["total", "clinical", "serological"]);

/** The time of a treatment relative to screening: ever, before, at, or planned after it. */
export type TreatmentTiming = "ever" | "prior" | "current" | "planned";
export const TreatmentTiming: z.ZodEnum<{ [K in TreatmentTiming]: K }> = z.enum([
  "ever",
  "prior",
  "current",
  "planned",
]);

/** The outcome of an earlier treatment. */
export type TreatmentOutcome = "failed" | "refractory" | "relapsed_after" | "intolerant" | "responded";
export const TreatmentOutcome: z.ZodEnum<{ [K in TreatmentOutcome]: K }> = z.enum([
  "failed",
  "refractory",
  "relapsed_after",
  "intolerant",
  "responded",
]);

/** A reproductive state. */
export type ReproductiveState = "pregnant" | "breastfeeding" | "of_childbearing_potential" | "planning_pregnancy";
export const ReproductiveState: z.ZodEnum<{ [K in ReproductiveState]: K }> = z.enum([
  "pregnant",
  "breastfeeding",
  "of_childbearing_potential",
  "planning_pregnancy",
]);

/** A disease that the patient has or had. */
export interface ConditionCriterion {
  /** Discriminator: always `condition`. */
  kind: "condition";
  /** Text of the criterion, as written. */
  text?: string | undefined;
  /** Disease, as a term of the vocabulary or a MONDO id. */
  disease: DiseaseReference;
  /** Required states of the disease, all of them. */
  states?: DiseaseState[] | undefined;
  /** Criteria by which it must be diagnosed or classified. */
  classifiedBy?: ClassificationCriterion | undefined;
  /** Method that must confirm the diagnosis. */
  confirmedBy?: MeasurementMethod | undefined;
  /** Minimum duration of the disease. */
  minimumDuration?: Duration | undefined;
  /** Maximum time between the condition and screening. */
  within?: Duration | undefined;
}
export const ConditionCriterion: ObjectSchema<ConditionCriterion> = objectSchema({
  kind: z.literal("condition"),
  text: optionalField(MultilineText),
  disease: DiseaseReference,
  states: optionalField(arraySchema(DiseaseState, 20)),
  classifiedBy: optionalField(ClassificationCriterion),
  confirmedBy: optionalField(MeasurementMethod),
  minimumDuration: optionalField(Duration),
  within: optionalField(Duration),
});

/** A score on a scale, or a functional class. */
export interface ScaleCriterion {
  /** Discriminator: always `scale`. */
  kind: "scale";
  /** Text of the criterion, as written. */
  text?: string | undefined;
  /** Scale, such as ECOG performance status. */
  scale: Scale;
  /** Part of the score. Absent for the total score. */
  component?: ScaleComponent | undefined;
  /** Required relation of the score to the limit. */
  comparator: Comparator;
  /** Limit, in points of the scale. */
  score: number;
  /** Maximum time between the score and screening. */
  within?: Duration | undefined;
}
export const ScaleCriterion: ObjectSchema<ScaleCriterion> = objectSchema({
  kind: z.literal("scale"),
  text: optionalField(MultilineText),
  scale: Scale,
  component: optionalField(ScaleComponent),
  comparator: Comparator,
  score: numberSchema(-1000, 1000),
  within: optionalField(Duration),
});

/** The grade of an adverse event or a symptom. */
export interface GradeCriterion {
  /** Discriminator: always `grade`. */
  kind: "grade";
  /** Text of the criterion, as written. */
  text?: string | undefined;
  /** Adverse event or symptom. */
  event: AdverseEvent;
  /** Grading scale and version. Absent if it is not stated. */
  scale?: GradingScale | undefined;
  /** Required relation of the grade to the limit. */
  comparator: Comparator;
  /** Limit, grade 0 to 5. */
  grade: number;
}
export const GradeCriterion: ObjectSchema<GradeCriterion> = objectSchema({
  kind: z.literal("grade"),
  text: optionalField(MultilineText),
  event: AdverseEvent,
  scale: optionalField(GradingScale),
  comparator: Comparator,
  grade: integerSchema(0, 5),
});

/** Pregnancy, breastfeeding and childbearing potential. */
export interface ReproductionCriterion {
  /** Discriminator: always `reproduction`. */
  kind: "reproduction";
  /** Text of the criterion, as written. */
  text?: string | undefined;
  /** Reproductive states; any of them satisfies the criterion. */
  states: ReproductiveState[];
}
export const ReproductionCriterion: ObjectSchema<ReproductionCriterion> = objectSchema({
  kind: z.literal("reproduction"),
  text: optionalField(MultilineText),
  states: arraySchema(ReproductiveState, 4),
});

/** Willingness to use contraception. */
export interface ContraceptionCriterion {
  /** Discriminator: always `contraception`. */
  kind: "contraception";
  /** Text of the criterion, as written. */
  text?: string | undefined;
  /** Required duration after the last dose. */
  duration?: Duration | undefined;
  /** Sex to which it applies. Absent for all participants. */
  sex?: SexEligibility | undefined;
}
export const ContraceptionCriterion: ObjectSchema<ContraceptionCriterion> = objectSchema({
  kind: z.literal("contraception"),
  text: optionalField(MultilineText),
  duration: optionalField(Duration),
  sex: optionalField(SexEligibility),
});

/** Life expectancy. */
export interface LifeExpectancyCriterion {
  /** Discriminator: always `life_expectancy`. */
  kind: "life_expectancy";
  /** Text of the criterion, as written. */
  text?: string | undefined;
  /** Minimum life expectancy. */
  minimum: Duration;
}
export const LifeExpectancyCriterion: ObjectSchema<LifeExpectancyCriterion> = objectSchema({
  kind: z.literal("life_expectancy"),
  text: optionalField(MultilineText),
  minimum: Duration,
});

/** Informed consent of the participant or a legal representative. */
export interface ConsentCriterion {
  /** Discriminator: always `consent`. */
  kind: "consent";
  /** Text of the criterion, as written. */
  text?: string | undefined;
}
export const ConsentCriterion: ObjectSchema<ConsentCriterion> = objectSchema({
  kind: z.literal("consent"),
  text: optionalField(MultilineText),
});

/** Participation of healthy volunteers. ClinicalTrials.gov: Accepts Healthy Volunteers. */
export interface HealthyVolunteerCriterion {
  /** Discriminator: always `healthy_volunteer`. */
  kind: "healthy_volunteer";
  /** Text of the criterion, as written. */
  text?: string | undefined;
  /** Whether healthy volunteers are accepted beside patients. Absent if all participants must be healthy volunteers. */
  accepted?: boolean | undefined;
}
export const HealthyVolunteerCriterion: ObjectSchema<HealthyVolunteerCriterion> = objectSchema({
  kind: z.literal("healthy_volunteer"),
  text: optionalField(MultilineText),
  accepted: optionalField(booleanSchema),
});

/** Any condition that the investigator judges to be relevant. */
export interface InvestigatorJudgmentCriterion {
  /** Discriminator: always `investigator_judgment`. */
  kind: "investigator_judgment";
  /** Text of the criterion, as written. */
  text?: string | undefined;
}
export const InvestigatorJudgmentCriterion: ObjectSchema<InvestigatorJudgmentCriterion> = objectSchema({
  kind: z.literal("investigator_judgment"),
  text: optionalField(MultilineText),
});

/** A criterion that is available as text only. */
export interface TextCriterion {
  /** Discriminator: always `text`. */
  kind: "text";
  /** Text of the criterion, as written. */
  text: string;
}
export const TextCriterion: ObjectSchema<TextCriterion> = objectSchema({
  kind: z.literal("text"),
  text: MultilineText,
});
