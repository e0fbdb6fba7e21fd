/** Eligibility as expressions of criteria. */
import * as z from "zod";
import { PopulationGroup } from "./application.ts";
import { integerSchema, arraySchema, optionalField } from "../../schema/bounds.ts";
import { objectSchema, unionSchema, type ObjectSchema, type UnionSchema } from "../../schema/object.ts";
import { Duration } from "../shared/quantity.ts";
import { MultilineText } from "../shared/text.ts";
import { Route } from "../../gen/vocabularies/route.ts";
import {
  AgeCriterion,
  DonorCriterion,
  ExpressionCriterion,
  GenotypeCriterion,
  HlaCriterion,
  SexCriterion,
} from "../shared/patient-criterion.ts";
import {
  ConditionCriterion,
  ConsentCriterion,
  ContraceptionCriterion,
  GradeCriterion,
  HealthyVolunteerCriterion,
  InvestigatorJudgmentCriterion,
  LifeExpectancyCriterion,
  ReproductionCriterion,
  ScaleCriterion,
  TextCriterion,
  TreatmentOutcome,
  TreatmentTiming,
} from "./criterion.ts";
import { Limit } from "./limit.ts";
import { Measurement } from "../../gen/vocabularies/measurement.ts";
import { MeasurementCircumstance } from "../../gen/vocabularies/measurement-circumstance.ts";
import { MeasurementMethod } from "../../gen/vocabularies/measurement-method.ts";
import { SamplingMethod } from "../../gen/vocabularies/sampling-method.ts";
import { Treatment } from "../../gen/vocabularies/treatment.ts";

/** A limit that replaces the limit of the criterion for some patients. */
export interface LimitException {
  /** Patients to which it applies. */
  when: EligibilityExpression;
  /** Limit for these patients. Absent if none applies to them. */
  limit?: Limit | undefined;
}
export const LimitException: ObjectSchema<LimitException> = objectSchema({
  get when() {
    return EligibilityExpression;
  },
  limit: optionalField(Limit),
});

/** A laboratory value or another measured quantity. */
export interface MeasurementCriterion {
  /** Discriminator: always `measurement`. */
  kind: "measurement";
  /** Text of the criterion, as written. */
  text?: string | undefined;
  /** Measurement. */
  measurement: Measurement;
  /** Required value. */
  limit: Limit;
  /** Method of measurement or calculation. */
  method?: MeasurementMethod | undefined;
  /** Circumstances of the measurement. */
  circumstances?: MeasurementCircumstance[] | undefined;
  /** Maximum time between the measurement and screening. */
  within?: Duration | undefined;
  /** Exceptions: patients with another limit. */
  exceptions?: LimitException[] | undefined;
}
export const MeasurementCriterion: ObjectSchema<MeasurementCriterion> = objectSchema({
  kind: z.literal("measurement"),
  text: optionalField(MultilineText),
  measurement: Measurement,
  limit: Limit,
  method: optionalField(MeasurementMethod),
  circumstances: optionalField(arraySchema(MeasurementCircumstance, 10)),
  within: optionalField(Duration),
  exceptions: optionalField(arraySchema(LimitException, 10)),
});

/** A treatment that the patient had, has or will have. */
export interface TreatmentCriterion {
  /** Discriminator: always `treatment`. */
  kind: "treatment";
  /** Text of the criterion, as written. */
  text?: string | undefined;
  /** Treatments or classes; any of them satisfies the criterion. */
  treatments: Treatment[];
  /** Time of the treatment. */
  timing: TreatmentTiming;
  /** Minimum number of different treatments. */
  minimumDistinct?: number | undefined;
  /** Minimum number of lines of therapy. */
  minimumLines?: number | undefined;
  /** Outcome of the treatment. */
  outcome?: TreatmentOutcome | undefined;
  /** Maximum time between the treatment and screening; in an exclusion criterion, the washout period. */
  within?: Duration | undefined;
  /** Minimum time between the treatment and screening. */
  atLeastAgo?: Duration | undefined;
  /** Minimum time on the treatment without a change of treatment. */
  stableFor?: Duration | undefined;
  /** Minimum time on an unchanged dose. */
  doseStableFor?: Duration | undefined;
  /** Route of administration. */
  route?: Route | undefined;
  /** Required dose. */
  dose?: Limit | undefined;
  /** Drug in whose equivalents the dose is expressed, such as prednisone. */
  equivalentTo?: Treatment | undefined;
  /** Exceptions: patients with another dose. */
  exceptions?: LimitException[] | undefined;
}
export const TreatmentCriterion: ObjectSchema<TreatmentCriterion> = objectSchema({
  kind: z.literal("treatment"),
  text: optionalField(MultilineText),
  treatments: arraySchema(Treatment, 100),
  timing: TreatmentTiming,
  minimumDistinct: optionalField(integerSchema(1, 50)),
  minimumLines: optionalField(integerSchema(0, 50)),
  outcome: optionalField(TreatmentOutcome),
  within: optionalField(Duration),
  atLeastAgo: optionalField(Duration),
  stableFor: optionalField(Duration),
  doseStableFor: optionalField(Duration),
  route: optionalField(Route),
  dose: optionalField(Limit),
  equivalentTo: optionalField(Treatment),
  exceptions: optionalField(arraySchema(LimitException, 10)),
});

/** A conjunction: all expressions must be satisfied. */
export interface AllOf {
  /** Discriminator: always `all`. */
  kind: "all";
  /** Expressions. */
  of: EligibilityExpression[];
  /** Text of the expression, as written. */
  text?: string | undefined;
}
export const AllOf: ObjectSchema<AllOf> = objectSchema({
  kind: z.literal("all"),
  get of() {
    return arraySchema(EligibilityExpression, 200);
  },
  text: optionalField(MultilineText),
});

/** A disjunction: at least one expression must be satisfied. */
export interface AnyOf {
  /** Discriminator: always `any`. */
  kind: "any";
  /** Expressions. */
  of: EligibilityExpression[];
  /** Text of the expression, as written. */
  text?: string | undefined;
}
export const AnyOf: ObjectSchema<AnyOf> = objectSchema({
  kind: z.literal("any"),
  get of() {
    return arraySchema(EligibilityExpression, 200);
  },
  text: optionalField(MultilineText),
});

/** A negation: the expression must not be satisfied. */
export interface Not {
  /** Discriminator: always `not`. */
  kind: "not";
  /** Expression. */
  of: EligibilityExpression;
  /** Text of the expression, as written. */
  text?: string | undefined;
}
export const Not: ObjectSchema<Not> = objectSchema({
  kind: z.literal("not"),
  get of() {
    return EligibilityExpression;
  },
  text: optionalField(MultilineText),
});

/** An eligibility expression: a criterion, or a combination of expressions. */
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
  | DonorCriterion
  | LifeExpectancyCriterion
  | ConsentCriterion
  | HealthyVolunteerCriterion
  | InvestigatorJudgmentCriterion
  | TextCriterion;
export const EligibilityExpression: UnionSchema<EligibilityExpression> = unionSchema([
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
  DonorCriterion,
  LifeExpectancyCriterion,
  ConsentCriterion,
  HealthyVolunteerCriterion,
  InvestigatorJudgmentCriterion,
  TextCriterion,
]);

/** The eligibility of participants: all inclusion criteria and no exclusion criterion. ICH M11; ClinicalTrials.gov: Eligibility Criteria. */
export interface Eligibility {
  /** Inclusion criteria in the order of the protocol; a participant must satisfy all. */
  inclusion?: EligibilityExpression[] | undefined;
  /** Exclusion criteria in the order of the protocol; a participant must not satisfy any. */
  exclusion?: EligibilityExpression[] | undefined;
  /** Text of the eligibility criteria, as written. */
  text?: string | undefined;
  /** Groups of people that it includes. */
  groups?: PopulationGroup[] | undefined;
  /** Groups of people that it does not include, as stated. */
  excludedGroups?: PopulationGroup[] | undefined;
  /** Details of participants who cannot give consent, as written. */
  incapableText?: string | undefined;
  /** Details of another group, as written. */
  otherGroupText?: string | undefined;
  /** Study population of an observational study, as written. */
  population?: string | undefined;
  /** Sampling method of an observational study. */
  sampling?: SamplingMethod | undefined;
}
export const Eligibility: ObjectSchema<Eligibility> = objectSchema({
  inclusion: optionalField(arraySchema(EligibilityExpression, 200)),
  exclusion: optionalField(arraySchema(EligibilityExpression, 200)),
  text: optionalField(MultilineText),
  groups: optionalField(arraySchema(PopulationGroup, 20)),
  excludedGroups: optionalField(arraySchema(PopulationGroup, 20)),
  incapableText: optionalField(MultilineText),
  otherGroupText: optionalField(MultilineText),
  population: optionalField(MultilineText),
  sampling: optionalField(SamplingMethod),
});
