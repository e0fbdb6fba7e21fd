/** Records of one trial in several registries, found by the registration numbers that they share. */
import { schemes } from "@org/therapy-identifiers";
import type { Trial } from "@org/therapy-model";

/**
 * Groups trials that are registrations of one trial: those that share a registration number, directly or through others.
 * Only the numbers of trial registries are compared: two trials can have one grant or application, and sponsors use the same numbers.
 * Returns the indexes of each group of two or more. The time is linear in the number of registrations.
 *
 * @example
 * ```ts
 * import { linkedTrials } from "@org/therapy-exchange/merge";
 *
 * const trial = (id: `trial:${string}`, ...values: string[]) =>
 *   ({ kind: "trial", id, type: "interventional", registrations: values.map((value) => ({ scheme: "nct", value })) }) as const;
 * linkedTrials([trial("trial:a", "NCT00000102"), trial("trial:b"), trial("trial:c", "NCT00000102")]); // => [[0, 2]]
 * ```
 */
export function linkedTrials(trials: readonly TrialWithNumbers[]): number[][] {
  const groupOf = trials.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (groupOf[root] !== root) root = groupOf[root]!;
    for (let at = index; at !== root;) [at, groupOf[at]] = [groupOf[at]!, root];
    return root;
  };
  const first = new Map<string, number>();
  for (const [index, trial] of trials.entries()) {
    for (const number of numbersOf(trial)) {
      const known = first.get(number);
      if (known === undefined) first.set(number, index);
      else groupOf[find(index)] = find(known);
    }
  }
  const groups = new Map<number, number[]>();
  for (const index of trials.keys()) groups.set(find(index), [...(groups.get(find(index)) ?? []), index]);
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** The part of a trial that is compared. */
export interface TrialWithNumbers {
  /** Registration numbers. */
  readonly registrations?: readonly Pick<NonNullable<Trial["registrations"]>[number], "scheme" | "value">[] | undefined;
}

/** For each trial, whether another one has one of its registration numbers. */
export function sharedNumbers(trials: readonly TrialWithNumbers[]): readonly boolean[] {
  const counts = new Map<string, number>();
  for (const trial of trials) for (const number of numbersOf(trial)) counts.set(number, (counts.get(number) ?? 0) + 1);
  return trials.map((trial) => [...numbersOf(trial)].some((number) => counts.get(number)! > 1));
}

/** The numbers that trial registries assigned. */
function numbersOf({ registrations = [] }: TrialWithNumbers): ReadonlySet<string> {
  return new Set(
    registrations.flatMap(({ scheme, value }) => {
      return scheme !== undefined && schemes[scheme].identifies === "trial" ? [`${scheme} ${value.toUpperCase()}`] : [];
    }),
  );
}
