/** Eligibility: evaluation of an eligibility expression for one patient, in three-valued logic. */
export {
  type DeepReadonly,
  type EligibilityCriterion,
  evaluateEligibility,
  evaluateExpression,
  type MeasuredValue,
  meetsLimit,
  meetsMeasurement,
  type Verdict,
} from "../domain/trial/evaluate.ts";
