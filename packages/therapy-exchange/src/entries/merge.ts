/** Registrations of one trial: linking, merging, differences between versions, and the history of the status. */
export { linkedTrials, type TrialWithNumbers } from "../merge/linked-trials.ts";
export {
  type FieldRelation,
  type MergedField,
  type MergedTrials,
  mergeTrials,
  type MergeTrialsOptions,
  type SourceValue,
  type TrialRegistration,
} from "../merge/merge-trials.ts";
export { registrySource } from "../merge/registry-source.ts";
export { replaceReferences } from "../merge/replace-references.ts";
export { type RecordedVersion, type StatusHistory, statusHistory, type StatusPeriod } from "../merge/status-history.ts";
export {
  type TrialChange,
  trialDiff,
  type TrialKey,
  type TrialVersion,
  type ValueChange,
} from "../merge/trial-diff.ts";
