/** Counts the steps of a computation: how often each block of our sources runs, without a clock. */
import { type Profiler, Session } from "node:inspector";

const session = new Session();

/** Begins to count. Optimized code is not counted: run it with `--no-opt --no-maglev`. */
export function startCounting(): void {
  session.connect();
  session.post("Profiler.enable");
  session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
}

/** Runs a computation and returns the number of times that blocks of code of the workspace and of zod ran in it. */
export function countSteps(run: () => unknown): number {
  takeSteps();
  run();
  return takeSteps();
}

/** The steps since they were taken last. */
function takeSteps(): number {
  let steps = 0;
  session.post("Profiler.takePreciseCoverage", (_, { result }) => {
    for (const script of result) if (isCounted(script)) steps += stepsOf(script);
  });
  return steps;
}

function isCounted({ url }: Profiler.ScriptCoverage): boolean {
  return /\/(?:packages|apps)\/[^/]+\/src\//.test(url) || url.includes("/zod/");
}

function stepsOf(script: Profiler.ScriptCoverage): number {
  let steps = 0;
  for (const { ranges } of script.functions) for (const { count } of ranges) steps += count;
  return steps;
}
