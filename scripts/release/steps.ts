/** The steps of the rehearsal: runs, times and prints each, and collects the results. */
import { styleText } from "node:util";

/** The result of a step. */
export interface StepResult {
  readonly name: string;
  readonly ok: boolean;
  readonly seconds: number;
  /** A short summary; for a failure, the last lines of its output. */
  readonly detail: string;
}

/** Thrown if a step fails that all later steps need. */
export class StepFailed extends Error {
  override readonly name = "StepFailed";
}

const results: StepResult[] = [];

/** Returns the results so far, in order. */
export function stepResults(): readonly StepResult[] {
  return results;
}

/** Runs a step whose failure ends the rehearsal, and prints its summary. */
export async function step(name: string, run: () => Promise<string>): Promise<void> {
  if (!(await check(name, run))) throw new StepFailed(name);
}

/** Runs a step whose failure does not end the rehearsal, and returns whether it succeeded. */
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
