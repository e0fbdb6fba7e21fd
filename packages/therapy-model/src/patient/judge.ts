/** The access of a finding to other criteria, such as those of an exception. */
import type { EligibilityExpression } from "../domain/trial/eligibility.ts";
import type { DeepReadonly, EligibilityCriterion, Verdict } from "../domain/trial/evaluate.ts";
import type { PatientQuestion } from "./finding.ts";

/** Evaluates criteria for one patient. */
export interface Judge {
  readonly verdictOf: (criterion: DeepReadonly<EligibilityCriterion>) => Verdict;
  /** The questions whose answers would decide an expression. */
  readonly questionsOf: (expression: DeepReadonly<EligibilityExpression>) => readonly PatientQuestion[];
}
