/** The registrations of one trial, merged. */
import { type MergedTrials, mergeTrials, registrySource } from "@org/therapy-exchange/merge";
import type { Source, Trial } from "@org/therapy-model";

/** Registrations of one trial, merged. */
export interface MergedGroup extends MergedTrials {
  /** The registry records, in the order of the files. */
  readonly sources: readonly Source[];
  /** The ids of the trials that were merged. */
  readonly merged: readonly string[];
}

/** Merges the registrations of one trial; the first one is followed. */
export function mergedGroup(trials: readonly Trial[]): MergedGroup {
  const sources = trials.map(registrySource);
  const merged = mergeTrials(trials.map((trial, index) => ({ trial, source: sources[index]!.id })));
  return { ...merged, sources, merged: trials.map(({ id }) => id) };
}

/** A group as JSON output. */
export function groupData({ trial, merged, sources, fields, unlinked, omittedCitations }: MergedGroup): object {
  return { trial: trial.id, merged, sources: sources.map(({ id }) => id), fields, unlinked, omittedCitations };
}
