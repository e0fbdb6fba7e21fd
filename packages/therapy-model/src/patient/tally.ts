/** The verdict of a trial for a patient, and the number of its criteria that are unknown. */
import {
  type DeepReadonly,
  type EligibilityCriterion,
  evaluateEligibility,
  evaluateExpression,
  type Verdict,
} from "../domain/trial/evaluate.ts";
import type { PatientChart } from "./chart.ts";
import { judgeCriterion } from "./judge-criterion.ts";
import { conditionCriterion, type MatchableTrial, textCriterion } from "./placed-expression.ts";

/** Whether a patient may join a trial: eligible, possibly eligible because something is unknown, or excluded. */
export type TrialVerdict = "eligible" | "possible" | "excluded";

/** The verdict of a trial with counts. */
export interface Tally {
  /** Verdict. */
  readonly verdict: TrialVerdict;
  /** Number of criteria that are unknown, if the trial does not exclude the patient. */
  readonly unknown: number;
  /** Number of criteria that are known and let the patient join, if the trial does not exclude the patient. */
  readonly passed: number;
}

const trialVerdicts: { readonly [V in Verdict]: TrialVerdict } = {
  met: "eligible",
  unknown: "possible",
  not_met: "excluded",
};

/**
 * Finds whether a patient may join a trial: excluded if an inclusion criterion is not met or an exclusion criterion is met,
 * eligible if everything is known, otherwise possible. A trial without criteria, or with text only, is possible. The
 * conditions of the trial count as an inclusion criterion, unless it accepts healthy volunteers.
 */
export function tally(patient: PatientChart, trial: MatchableTrial): Tally {
  let [unknown, passed] = [0, 0];
  const verdictOf = (criterion: DeepReadonly<EligibilityCriterion>): Verdict =>
    judgeCriterion(patient, criterion).verdict;
  const count = (verdict: Verdict): Verdict => {
    if (verdict === "unknown") unknown++;
    else passed++;
    return verdict;
  };
  const conditions = conditionCriterion(patient, trial);
  const hasCondition = conditions === undefined ? "met" : count(evaluateExpression(conditions, verdictOf));
  if (hasCondition === "not_met") return { verdict: "excluded", unknown: 0, passed: 0 };
  const verdict = evaluateEligibility(trial.eligibility ?? {}, verdictOf, count);
  if (verdict === "not_met") return { verdict: "excluded", unknown: 0, passed: 0 };
  const rest = textCriterion(trial) === undefined ? hasCondition : count("unknown");
  return { verdict: trialVerdicts[verdict === "met" ? rest : verdict], unknown, passed };
}
