/** The trials of a command, and the numbers by which people name them. */
import type { Trial } from "@org/therapy-model";
import type { MatchableTrial } from "@org/therapy-model/patient";
import type { Loaded } from "../report/load-record-sets.ts";
import type { PartOf } from "../report/valid-records.ts";

/** A trial of a record file, with its valid fields. */
export type LoadedTrial = PartOf<Trial> & MatchableTrial;

/** The trials among loaded records. Eligibility that is available as text only is read. */
export async function trialsOf({ records }: Loaded): Promise<LoadedTrial[]> {
  const trials = records.filter((record): record is LoadedTrial => record.kind === "trial");
  if (!trials.some(({ eligibility }) => eligibility?.text !== undefined)) return trials;
  const { withParsedEligibility } = await import("@org/therapy-text/criteria");
  const { loadAllLabels } = await import("@org/therapy-model/labels/zh-hans");
  const labels = [...(await loadAllLabels()).values()];
  return trials.map((trial) => withParsedEligibility(trial, { labels }));
}

/** The words of a criterion, if it has them. */
export function wordsOf({ eligibility }: LoadedTrial, path: readonly (string | number)[]): string | undefined {
  const [, section, index] = path;
  if (section !== "inclusion" && section !== "exclusion") return undefined;
  return eligibility?.[section]?.[Number(index)]?.text;
}

/** The number by which people name a trial: its first registration, or its id. */
export function numberOf({ id, registrations }: LoadedTrial): string {
  return registrations?.[0]?.value ?? id;
}

/** The name or title of a trial. */
export function titleOf({ names, title }: LoadedTrial): string {
  return names?.[0]?.text ?? title ?? "";
}

/** Finds a trial by one of its numbers or its id. */
export function findTrial(trials: readonly LoadedTrial[], name: string): LoadedTrial | undefined {
  const wanted = name.trim().toLowerCase();
  return trials.find(
    ({ id, registrations = [] }) =>
      [id, ...registrations.map(({ value }) => value)].some((each) => each.toLowerCase() === wanted) ||
      id.toLowerCase() === `trial:${wanted}`,
  );
}
