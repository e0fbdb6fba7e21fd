/** Steps of the rehearsal: each is run, timed, printed, and remembered for the summary. */
import { styleText } from "node:util";

/** What became of a step. */
export interface StepResult {
  readonly name: string;
  readonly ok: boolean;
  readonly seconds: number;
  /** What it found, in a few words; of a failure, the end of what it printed. */
  readonly detail: string;
}

/** Thrown when nothing after a step makes sense without it. */
export class StepFailed extends Error {
  override readonly name = "StepFailed";
}

const results: StepResult[] = [];

/** The steps so far, in order. */
export function stepResults(): readonly StepResult[] {
  return results;
}

/** Runs a step whose failure ends the rehearsal; its text is printed beside its name. */
export async function step(name: string, run: () => Promise<string>): Promise<void> {
  if (!(await check(name, run))) throw new StepFailed(name);
}

/** Runs a step whose failure leaves the others worth running, and tells whether it succeeded. */
export async function check(name: string, run: () => Promise<string>): Promise<boolean> {
  const start = performance.now();
  let ok = true;
  let detail: string;
  try {
    detail = await run();
  } catch (error) {
    ok = false;
    detail = error instanceof Error ? error.message : String(error);
  }
  const seconds = (performance.now() - start) / 1000;
  results.push({ name, ok, seconds, detail });
  const mark = ok ? styleText("green", "ok    ") : styleText("red", "failed");
  console.log(`${mark} ${seconds.toFixed(1).padStart(6)} s  ${name}${detail === "" ? "" : `: ${detail}`}`);
  return ok;
}
