/** Estimands: what treatment effect an endpoint is to show. */
import * as z from "zod";
import { arraySchema, optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { SingleLineText } from "../shared/text.ts";
import { Statistic } from "../../gen/vocabularies/statistic.ts";
import { AnalysisPopulation } from "./analysis-population.ts";

const intercurrentEventStrategies = [
  "treatment_policy",
  "hypothetical",
  "composite_variable",
  "while_on_treatment",
  "principal_stratum",
] as const;

/** How an intercurrent event is taken into account. ICH E9(R1), A.3.2. */
export type IntercurrentEventStrategy = (typeof intercurrentEventStrategies)[number];
export const IntercurrentEventStrategy: z.ZodEnum<{ [K in IntercurrentEventStrategy]: K }> =
  z.enum(intercurrentEventStrategies);

/**
 * An event after the start of treatment that affects the interpretation or the existence of a measurement, such as a
 * transplant after a response. ICH E9(R1).
 */
export interface IntercurrentEvent {
  /** Event, as written. */
  event: string;
  /** Strategy for the event. */
  strategy: IntercurrentEventStrategy;
}
export const IntercurrentEvent: ObjectSchema<IntercurrentEvent> = objectSchema({
  event: SingleLineText,
  strategy: IntercurrentEventStrategy,
});

/**
 * The treatment effect that an endpoint is to show. The variable is the endpoint that has the estimand. ICH E9(R1); ICH M11;
 * CDISC USDM: Estimand.
 */
export interface Estimand {
  /** Analysis population. */
  population?: AnalysisPopulation | undefined;
  /** Labels of the arms whose treatment is of interest. */
  treatment?: string[] | undefined;
  /** Labels of the arms that are compared. Absent for a trial without a comparison. */
  comparator?: string[] | undefined;
  /** Intercurrent events and the strategy for each. */
  intercurrentEvents?: IntercurrentEvent[] | undefined;
  /** Population-level summary, such as a hazard ratio. */
  summary?: Statistic | undefined;
}
export const Estimand: ObjectSchema<Estimand> = objectSchema(
  {
    population: optionalField(AnalysisPopulation),
    treatment: optionalField(arraySchema(SingleLineText, 50)),
    comparator: optionalField(arraySchema(SingleLineText, 50)),
    intercurrentEvents: optionalField(arraySchema(IntercurrentEvent, 50)),
    summary: optionalField(Statistic),
  },
  {
    isSatisfied: (estimand) => Object.keys(estimand).length > 1,
    message: "has one attribute; an estimand has a population, a treatment, intercurrent events and a summary",
  },
);
