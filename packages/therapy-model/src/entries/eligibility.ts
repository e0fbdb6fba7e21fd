/** Eligibility: evaluation of an eligibility expression for one patient, in three-valued logic. */
export {
  decidingCriteria,
  type DeepReadonly,
  type EligibilityCriterion,
  evaluateEligibility,
  evaluateExpression,
  type Verdict,
} from "../domain/trial/evaluate.ts";
export { type MeasuredValue, meetsLimit, meetsMeasurement } from "../domain/trial/measured-value.ts";
