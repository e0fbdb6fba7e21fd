/** Who may take part in a trial, as an expression over criteria. */
import * as z from "zod";
import { integer, list, optional } from "../bounds.ts";
import { object, union, type ObjectSchema, type UnionSchema } from "../schema.ts";
import { Duration } from "../shared/quantity.ts";
import { Passage } from "../shared/text.ts";
import { Route } from "../therapy/route.ts";
import {
  AgeCriterion,
  ConditionCriterion,
  ConsentCriterion,
  ContraceptionCriterion,
  ExpressionCriterion,
  GenotypeCriterion,
  GradeCriterion,
  HealthyVolunteerCriterion,
  HlaCriterion,
  InvestigatorJudgementCriterion,
  LifeExpectancyCriterion,
  ReproductionCriterion,
  ScaleCriterion,
  SexCriterion,
  TextCriterion,
  TreatmentOutcome,
  TreatmentTiming,
} from "./criterion.ts";
import { Limit } from "./limit.ts";
import { Measurement } from "./measurement.ts";
import { MeasurementCircumstance } from "./measurement-circumstance.ts";
import { MeasurementMethod } from "./measurement-method.ts";
import { SamplingMethod } from "./sampling-method.ts";
import { Treatment } from "./treatment.ts";

/** A limit that replaces the ordinary one for some patients. */
export interface LimitException {
  /** Which patients. */
  when: EligibilityExpression;
  /** The limit for them; absent where none applies to them. */
  limit?: Limit | undefined;
}
/** Schema of {@link LimitException}. */
export const LimitException: ObjectSchema<LimitException> = object({
  get when() {
    return EligibilityExpression;
  },
  limit: optional(Limit),
});

/** A laboratory value or other measured quantity. */
export interface MeasurementCriterion {
  /** Says that this is a criterion of this kind. */
  kind: "measurement";
  /** The criterion's own words, as the source has them. */
  text?: string | undefined;
  /** What is measured. */
  measurement: Measurement;
  /** What the value must be. */
  limit: Limit;
  /** How it is measured or computed. */
  method?: MeasurementMethod | undefined;
  /** Under what circumstances it is measured. */
  circumstances?: MeasurementCircumstance[] | undefined;
  /** How far back from screening the value counts. */
  within?: Duration | undefined;
  /** Patients for whom another limit holds. */
  exceptions?: LimitException[] | undefined;
}
/** Schema of {@link MeasurementCriterion}. */
export const MeasurementCriterion: ObjectSchema<MeasurementCriterion> = object({
  kind: z.literal("measurement"),
  text: optional(Passage),
  measurement: Measurement,
  limit: Limit,
  method: optional(MeasurementMethod),
  circumstances: optional(list(MeasurementCircumstance, 10)),
  within: optional(Duration),
  exceptions: optional(list(LimitException, 10)),
});

/** A treatment that the patient had, has or will have. */
export interface TreatmentCriterion {
  /** Says that this is a criterion of this kind. */
  kind: "treatment";
  /** The criterion's own words, as the source has them. */
  text?: string | undefined;
  /** The treatments or classes, any of which counts. */
  treatments: Treatment[];
  /** When it was or is given. */
  timing: TreatmentTiming;
  /** How many different ones at least. */
  minimumDistinct?: number | undefined;
  /** How many lines of therapy at least. */
  minimumLines?: number | undefined;
  /** How the patient did on it. */
  outcome?: TreatmentOutcome | undefined;
  /** How far back from screening it counts: a wash-out where the criterion excludes. */
  within?: Duration | undefined;
  /** For how long at least it must have been given unchanged in kind. */
  stableFor?: Duration | undefined;
  /** For how long at least its dose must have been unchanged. */
  doseStableFor?: Duration | undefined;
  /** By which route it is given. */
  route?: Route | undefined;
  /** What its dose must be. */
  dose?: Limit | undefined;
  /** The drug in whose equivalents the dose is counted. */
  equivalentTo?: Treatment | undefined;
  /** Patients for whom another dose holds. */
  exceptions?: LimitException[] | undefined;
}
/** Schema of {@link TreatmentCriterion}. */
export const TreatmentCriterion: ObjectSchema<TreatmentCriterion> = object({
  kind: z.literal("treatment"),
  text: optional(Passage),
  treatments: list(Treatment, 100),
  timing: TreatmentTiming,
  minimumDistinct: optional(integer(1, 50)),
  minimumLines: optional(integer(0, 50)),
  outcome: optional(TreatmentOutcome),
  within: optional(Duration),
  stableFor: optional(Duration),
  doseStableFor: optional(Duration),
  route: optional(Route),
  dose: optional(Limit),
  equivalentTo: optional(Treatment),
  exceptions: optional(list(LimitException, 10)),
});

/** Conditions that must all be met. */
export interface AllOf {
  /** Says that all the conditions must be met. */
  kind: "all";
  /** The conditions. */
  of: EligibilityExpression[];
  /** The words of the source that say so. */
  text?: string | undefined;
}
/** Schema of {@link AllOf}. */
export const AllOf: ObjectSchema<AllOf> = object({
  kind: z.literal("all"),
  get of() {
    return list(EligibilityExpression, 200);
  },
  text: optional(Passage),
});

/** Conditions of which at least one must be met. */
export interface AnyOf {
  /** Says that one of the conditions suffices. */
  kind: "any";
  /** The conditions. */
  of: EligibilityExpression[];
  /** The words of the source that say so. */
  text?: string | undefined;
}
/** Schema of {@link AnyOf}. */
export const AnyOf: ObjectSchema<AnyOf> = object({
  kind: z.literal("any"),
  get of() {
    return list(EligibilityExpression, 200);
  },
  text: optional(Passage),
});

/** A condition that must not be met. */
export interface Not {
  /** Says that the condition must not be met. */
  kind: "not";
  /** The condition. */
  of: EligibilityExpression;
  /** The words of the source that say so. */
  text?: string | undefined;
}
/** Schema of {@link Not}. */
export const Not: ObjectSchema<Not> = object({
  kind: z.literal("not"),
  get of() {
    return EligibilityExpression;
  },
  text: optional(Passage),
});

/** A condition that a patient meets, does not meet, or about which too little is known. */
export type EligibilityExpression =
  | AllOf
  | AnyOf
  | Not
  | AgeCriterion
  | SexCriterion
  | ConditionCriterion
  | MeasurementCriterion
  | ScaleCriterion
  | GradeCriterion
  | TreatmentCriterion
  | ReproductionCriterion
  | ContraceptionCriterion
  | ExpressionCriterion
  | GenotypeCriterion
  | HlaCriterion
  | LifeExpectancyCriterion
  | ConsentCriterion
  | HealthyVolunteerCriterion
  | InvestigatorJudgementCriterion
  | TextCriterion;
/** Schema of {@link EligibilityExpression}. */
export const EligibilityExpression: UnionSchema<EligibilityExpression> = union([
  AllOf,
  AnyOf,
  Not,
  AgeCriterion,
  SexCriterion,
  ConditionCriterion,
  MeasurementCriterion,
  ScaleCriterion,
  GradeCriterion,
  TreatmentCriterion,
  ReproductionCriterion,
  ContraceptionCriterion,
  ExpressionCriterion,
  GenotypeCriterion,
  HlaCriterion,
  LifeExpectancyCriterion,
  ConsentCriterion,
  HealthyVolunteerCriterion,
  InvestigatorJudgementCriterion,
  TextCriterion,
]);

/** Who may take part: those who meet every inclusion criterion and no exclusion criterion. */
export interface Eligibility {
  /** What a participant must meet, all of it, in the order of the protocol. */
  inclusion?: EligibilityExpression[] | undefined;
  /** What a participant must not meet, none of it, in the order of the protocol. */
  exclusion?: EligibilityExpression[] | undefined;
  /** The criteria in the source's own words. */
  text?: string | undefined;
  /** From whom the participants of an observational study are drawn, in the source's own words. */
  population?: string | undefined;
  /** How they are drawn. */
  sampling?: SamplingMethod | undefined;
}
/** Schema of {@link Eligibility}. */
export const Eligibility: ObjectSchema<Eligibility> = object({
  inclusion: optional(list(EligibilityExpression, 200)),
  exclusion: optional(list(EligibilityExpression, 200)),
  text: optional(Passage),
  population: optional(Passage),
  sampling: optional(SamplingMethod),
});
