/** Linked trials among staged records, in the order of the files. */
import type { Trial } from "@org/therapy-model";
import { linkedTrials, type TrialWithNumbers } from "@org/therapy-exchange/merge";
import { type StagedKind, stagedRecords } from "../exporting/staged-records.ts";

/** Groups of trials that are registrations of one trial. Of the other trials, only the numbers are held in memory. */
export async function linkedGroups(trials: StagedKind): Promise<Trial[][]> {
  const numbers: TrialWithNumbers[] = [];
  for await (const record of stagedRecords(trials)) {
    const { registrations } = record as Trial;
    numbers.push({ registrations: registrations?.map(({ scheme, value }) => ({ scheme, value })) });
  }
  const groups = linkedTrials(numbers);
  const groupOf = new Map(groups.flatMap((members, group) => members.map((index) => [index, group] as const)));
  const found: Trial[][] = groups.map(() => []);
  let index = 0;
  for await (const record of stagedRecords(trials)) {
    const group = groupOf.get(index++);
    if (group !== undefined) found[group]!.push(record as Trial);
  }
  return found;
}
