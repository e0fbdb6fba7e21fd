/** Importing with an interruption. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { all, lines, outputs, read, study } from "./studies.ts";
import { directoryOf } from "./example-files.ts";
import { type Run, therapy } from "./therapy.ts";
import { type ProcessRun, therapyProcess } from "./therapy-process.ts";

/** An input of an import that is interrupted: records, then a broken line, then one more record. */
export interface InterruptedInput {
  /** The number of valid records. */
  readonly count: number;
  readonly text: string;
  /** The part that an interrupted import receives before the signal. */
  readonly firstPart: string;
}

/** Makes an input. */
export function interruptedInput(count: number): InterruptedInput {
  const records = Array.from({ length: count }, (_, index) => study(index, { padding: "x".repeat(4000) }));
  const text = `${lines(records)}{"cut":\n${lines([study(count)])}`;
  return { count, text, firstPart: lines(records.slice(0, Math.floor(count * 0.7))) };
}

/** The import without an interruption. */
export async function completeImport({ text }: InterruptedInput): Promise<Run & { readonly directory: string }> {
  const directory = directoryOf({});
  const run = await therapy(["import", "clinicaltrials-gov", "-", ...all], { cwd: directory, input: text });
  return { ...run, directory };
}

/**
 * Starts an import, and sends a signal when the output has a size. The input stays open, so that the import cannot end
 * before the signal, however busy the machine is.
 */
export async function interrupt(
  { firstPart }: InterruptedInput,
  directory: string,
  signal: NodeJS.Signals,
  bytes: number,
  options: readonly string[] = [],
): Promise<ProcessRun> {
  const output = join(directory, "records.ndjson.part");
  return therapyProcess(["import", "clinicaltrials-gov", "-", ...all, ...options], {
    cwd: directory,
    input: firstPart,
    keepOpen: true,
    started: (child) => {
      const timer = setInterval(() => {
        if (!existsSync(output) || statSync(output).size < bytes) return;
        clearInterval(timer);
        child.kill(signal);
      }, 2);
      child.on("exit", () => clearInterval(timer));
    },
  });
}

/** Continues an import with the complete input. */
export async function resume({ text }: Pick<InterruptedInput, "text">, directory: string): Promise<Run> {
  return therapy(["import", "clinicaltrials-gov", "-", ...all, "--resume"], { cwd: directory, input: text });
}

/** What an interrupted import has written to an output so far. */
export function readPart(directory: string, name: string): string {
  return read(directory, `${name}.part`);
}

/** Checks that two imports have the same output, and that nothing else is left. */
export function expectSameOutput(directory: string, expected: string): void {
  for (const name of outputs)
    expect({ name, isSame: read(directory, name) === read(expected, name) }).toEqual({ name, isSame: true });
  expect(readdirSync(directory).toSorted()).toEqual(outputs.toSorted());
}
