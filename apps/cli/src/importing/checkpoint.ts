/** How far an import has come, kept beside its output so that it can be gone on with. */
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { modelVersion } from "@org/therapy-model";
import type { ImportFormatName } from "./adapters.ts";
import { sizeOf } from "./source.ts";
import type { Tally } from "./tally.ts";

/** What is imported, and where to: an import can be gone on with only where all of this is the same. */
export interface ImportTask {
  readonly format: ImportFormatName;
  /** The inputs, in their order. */
  readonly files: readonly string[];
  /** The files that are written, the one of the records first. */
  readonly outputs: readonly string[];
}

/** How far an import has come. */
export interface Checkpoint {
  /** Which of the inputs is being read, counted from 0. */
  readonly input: number;
  /** How many records and problems of it are done with. */
  readonly items: number;
  /** How many bytes of each output are settled, in the order of the outputs. */
  readonly sizes: readonly number[];
  /** What was done until then. */
  readonly tally: Tally;
}

/** Where the checkpoint of an output is kept. */
function checkpointName(output: string): string {
  return `${output}.resume`;
}

/**
 * Keeps a checkpoint: wholly, or the one before it stays. What is no file, such as a pipe, has none.
 *
 * Without a checkpoint nothing is lost: an import is gone on with by comparing, which only takes longer. So it is no
 * error where none can be written.
 */
export function saveCheckpoint(task: ImportTask, checkpoint: Checkpoint): void {
  const [output] = task.outputs;
  if (output === undefined || sizeOf(output) === undefined) return;
  const name = checkpointName(output);
  try {
    writeFileSync(`${name}.new`, JSON.stringify({ task: identityOf(task), ...checkpoint }));
    renameSync(`${name}.new`, name);
  } catch {
    rmSync(`${name}.new`, { force: true });
  }
}

/** Forgets the checkpoint of an import, as when it has come to its end. */
export function forgetCheckpoint({ outputs: [output] }: ImportTask): void {
  if (output !== undefined && sizeOf(output) !== undefined) rmSync(checkpointName(output), { force: true });
}

/** The checkpoint of an import, unless there is none, or the inputs, the outputs or this program have changed since. */
export function loadCheckpoint(task: ImportTask): Checkpoint | undefined {
  try {
    const { task: kept, ...checkpoint } = JSON.parse(readFileSync(checkpointName(task.outputs[0]!), "utf8")) as {
      task: unknown;
    } & Checkpoint;
    const isSame = JSON.stringify(kept) === JSON.stringify(identityOf(task));
    return isSame && task.outputs.every((name, index) => statSync(name).size >= checkpoint.sizes[index]!)
      ? checkpoint
      : undefined;
  } catch {
    return undefined;
  }
}

function identityOf({ format, files, outputs }: ImportTask): unknown {
  return { format, modelVersion, files: files.map((name) => [name, sizeOf(name) ?? null]), outputs };
}
