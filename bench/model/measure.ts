/** Compares the median times of several implementations of one task, which run in turns in one process. */

/** An implementation of the task. */
export interface Contender {
  readonly name: string;
  /** Performs the task once for every input. Returns a value, so that the engine does not optimize the work away. */
  readonly run: () => unknown;
}

/** The time of an implementation. */
export interface Timing {
  readonly name: string;
  /** Median time of one run, in milliseconds. */
  readonly median: number;
}

/** Runs all implementations in turns for `rounds` rounds, after `warmUps` runs of each. The order rotates with every round. */
export function measure(contenders: readonly Contender[], rounds = 61, warmUps = 100): Timing[] {
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  let kept: unknown;
  for (const { run } of contenders) for (let warm = 0; warm < warmUps; warm++) kept = run();
  for (let round = 0; round < rounds; round++) {
    const turned = [...contenders.slice(round % contenders.length), ...contenders.slice(0, round % contenders.length)];
    for (const { name, run } of turned) {
      const start = performance.now();
      kept = run();
      times.get(name)!.push(performance.now() - start);
    }
  }
  void kept;
  return contenders.map(({ name }) => ({ name, median: median(times.get(name)!) }));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
