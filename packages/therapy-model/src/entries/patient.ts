/** One patient: the profile, and the evaluation of eligibility for it, with reasons and questions. */
export type { DatedEntry, Entry, PatientChart, RecordedConcept } from "../patient/chart.ts";
export { patientChart, recordedTerm } from "../patient/chart.ts";
export type { DatumPath, Finding, PatientQuestion } from "../patient/finding.ts";
export { judgeCriterion } from "../patient/judge-criterion.ts";
export {
  type CriterionEvaluation,
  matchTrial,
  rankTrials,
  type RankedTrial,
  type TrialMatch,
  type TrialQuestion,
} from "../patient/match-trial.ts";
export * from "../patient/patient-profile.ts";
export type { MatchableTrial } from "../patient/placed-expression.ts";
export type { Tally, TrialVerdict } from "../patient/tally.ts";
