/** The progress of an import, saved beside its output so that the import can be continued. */
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { modelVersion } from "@org/therapy-model";
import type { ImportFormatName } from "./adapters.ts";
import { sizeOf } from "./source.ts";
import type { Tally } from "./tally.ts";

/** The inputs and outputs of an import. An import can be continued only if all of these are the same. */
export interface ImportTask {
  readonly format: ImportFormatName;
  /** The inputs in order. */
  readonly files: readonly string[];
  /** The output files; the file of the records is the first. */
  readonly outputs: readonly string[];
}

/** The progress of an import. */
export interface Checkpoint {
  /** The index of the input that is being read. */
  readonly input: number;
  /** The number of records and problems of that input that are done. */
  readonly items: number;
  /** The number of bytes written to each output, in the order of the outputs. */
  readonly sizes: readonly number[];
  /** The counts so far. */
  readonly tally: Tally;
}

/** The name of the checkpoint file of an output. */
function checkpointName(output: string): string {
  return `${output}.resume`;
}

/**
 * Saves a checkpoint atomically. An output that is not a regular file, such as a pipe, has no checkpoint.
 *
 * A failure is ignored: without a checkpoint an import can still be continued by comparing its output, which takes longer.
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

/** Deletes the checkpoint of an import. */
export function forgetCheckpoint({ outputs: [output] }: ImportTask): void {
  if (output !== undefined && sizeOf(output) !== undefined) rmSync(checkpointName(output), { force: true });
}

/** Loads the checkpoint of an import, if there is one and the inputs, the outputs and the model version are the same. */
export function loadCheckpoint(task: ImportTask): Checkpoint | undefined {
  try {
    const { task: saved, ...checkpoint } = JSON.parse(readFileSync(checkpointName(task.outputs[0]!), "utf8")) as {
      task: unknown;
    } & Checkpoint;
    const isSame = JSON.stringify(saved) === JSON.stringify(identityOf(task));
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
