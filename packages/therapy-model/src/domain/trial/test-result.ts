/** Curated results of tests of hypotheses. */
import * as z from "zod";
import { optionalField } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { Endpoint } from "../../gen/vocabularies/endpoint.ts";
import { Scale } from "../../gen/vocabularies/scale.ts";
import { Treatment } from "../../gen/vocabularies/treatment.ts";
import { Measurement } from "../../gen/vocabularies/measurement.ts";
import { Hypothesis } from "../../gen/vocabularies/hypothesis.ts";
import { Threshold } from "../shared/quantity.ts";
import { SingleLineText } from "../shared/text.ts";
import { Comparison, PValue } from "./comparison.ts";

/** How a statistical test ended: whether its hypothesis was met. */
export type TestOutcome = "met" | "not_met";
export const TestOutcome: z.ZodEnum<{ [K in TestOutcome]: K }> = z.enum(["met", "not_met"]);

/** How a factor goes with an endpoint: the endpoint is better, worse or the same with it. */
export type Association = "better" | "worse" | "none";
export const Association: z.ZodEnum<{ [K in Association]: K }> = z.enum(["better", "worse", "none"]);

/** The result of a test of a hypothesis: whether the endpoint was met, with or without a p-value. ICH E9. */
export interface TestResult {
  /** Discriminator: always `test`. */
  kind: "test";
  /** Endpoint. Required without `measurement` or `scale`. */
  endpoint?: Endpoint | undefined;
  /** Measurement that was tested. */
  measurement?: Measurement | undefined;
  /** Scale whose score was tested. */
  scale?: Scale | undefined;
  /** Whether the endpoint was met. */
  outcome?: TestOutcome | undefined;
  /** Type of hypothesis: superiority, non-inferiority or equivalence. */
  hypothesis?: Hypothesis | undefined;
  /** Arms that were compared. Absent for a test against a threshold. */
  comparison?: Comparison | undefined;
  /** Fixed value against which the endpoint was tested, such as a historical response rate. */
  threshold?: Threshold | undefined;
  /** Factor whose association with the endpoint was tested, as written. */
  factor?: string | undefined;
  /** Earlier treatment that is the factor. */
  factorTreatment?: Treatment | undefined;
  /** How the factor goes with the endpoint. */
  association?: Association | undefined;
  /** P-value. */
  pValue?: PValue | undefined;
}
export const TestResult: ObjectSchema<TestResult> = objectSchema(
  {
    kind: z.literal("test"),
    endpoint: optionalField(Endpoint),
    measurement: optionalField(Measurement),
    scale: optionalField(Scale),
    outcome: optionalField(TestOutcome),
    hypothesis: optionalField(Hypothesis),
    comparison: optionalField(Comparison),
    threshold: optionalField(Threshold),
    factor: optionalField(SingleLineText),
    factorTreatment: optionalField(Treatment),
    association: optionalField(Association),
    pValue: optionalField(PValue),
  },
  {
    isSatisfied: ({ endpoint, measurement, scale }) =>
      endpoint !== undefined || measurement !== undefined || scale !== undefined,
    path: "endpoint",
    message: "is missing; set endpoint, measurement or scale",
  },
  {
    isSatisfied: ({ outcome, pValue, association }) =>
      outcome !== undefined || pValue !== undefined || association !== undefined,
    path: "outcome",
    message: "is missing; set outcome, pValue or association",
  },
  {
    isSatisfied: ({ factor, factorTreatment, association }) =>
      association === undefined || factor !== undefined || factorTreatment !== undefined,
    path: "factor",
    message: "is missing; an association is that of a factor",
  },
  {
    isSatisfied: ({ comparison, threshold }) => comparison === undefined || threshold === undefined,
    path: "threshold",
    message: "is not allowed beside a comparison of arms; a test has one reference",
  },
);
