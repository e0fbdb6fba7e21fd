/** The progress of an import, saved beside its output so that the import can be continued. */
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { modelVersion } from "@org/therapy-model";
import type { ProposalCertainty } from "@org/therapy-text/interpret";
import { partNameOf } from "../files/new-file.ts";
import { OutputError } from "../files/output-error.ts";
import { targetOf } from "../files/target.ts";
import type { ImportFormatName } from "./adapters.ts";
import type { ConsumedBytes } from "./consumed-bytes.ts";
import { identityOf, InputChanged, type InputIdentity } from "./input-identity.ts";
import type { Tally } from "./tally.ts";

/** The inputs, outputs and options of an import. An import can be continued only if all of these are the same. */
export interface ImportTask {
  readonly format: ImportFormatName;
  /** The inputs in order. */
  readonly files: readonly string[];
  /** The output files; the file of the records is the first. */
  readonly outputs: readonly string[];
  readonly strict: boolean;
  /** The least certainty of the values that are typed. Absent if the records are not interpreted. */
  readonly interpret?: ProposalCertainty | undefined;
  /** The version of the program. */
  readonly version: string;
}

/** The progress of an import. */
export interface Checkpoint {
  /** The index of the input that is being read. */
  readonly input: number;
  /** The number of records and problems of that input that are done. */
  readonly items: number;
  /** The bytes that were read of that input, if it has no identity, such as a pipe. */
  readonly consumed?: ConsumedBytes | undefined;
  /** The number of bytes written to each output, in the order of the outputs. */
  readonly sizes: readonly number[];
  /** The counts so far. */
  readonly tally: Tally;
  /** Whether all is written, and only the names of the outputs are missing. */
  readonly isComplete?: boolean;
}

/** A checkpoint as it is saved. */
interface SavedCheckpoint extends Checkpoint {
  readonly options: object;
  readonly inputs: readonly [name: string, identity: InputIdentity | null][];
}

/** Saves and forgets the checkpoints of an import. */
export interface Checkpoints {
  /** The checkpoint of the interrupted import, if there is one. */
  load(): Checkpoint | undefined;
  /** Saves a checkpoint atomically. Without it an import cannot be continued, so that a failure is ignored. */
  save(checkpoint: Checkpoint): void;
  forget(): void;
}

/** The checkpoints of an import; nothing if its output is a pipe, a device or standard output. */
export function checkpointsOf(task: ImportTask): Checkpoints | undefined {
  const [output] = task.outputs;
  if (output === undefined) return undefined;
  const { path, existing } = targetOf(output);
  if (existing?.isFile() === false) return undefined;
  const name = `${path}.resume`;
  const inputs = task.files.map((file): [string, InputIdentity | null] => [file, identityOf(file) ?? null]);
  const kept = { options: optionsOf(task), inputs };
  return {
    load: () => load(name, task, kept),
    save(checkpoint) {
      try {
        writeFileSync(`${name}.new`, JSON.stringify({ ...kept, ...checkpoint }), { flush: true });
        renameSync(`${name}.new`, name);
      } catch {
        rmSync(`${name}.new`, { force: true });
      }
    },
    forget() {
      rmSync(`${name}.new`, { force: true });
      rmSync(name, { force: true });
    },
  };
}

function optionsOf({ format, outputs, strict, interpret, version }: ImportTask): object {
  return { format, outputs, strict, interpret, version, modelVersion };
}

/** Loads a checkpoint; throws if it belongs to another import. */
function load(
  name: string,
  task: ImportTask,
  { options, inputs }: Pick<SavedCheckpoint, "options" | "inputs">,
): Checkpoint | undefined {
  if (statSync(name, { throwIfNoEntry: false }) === undefined) return undefined;
  const saved = parse(name);
  const names = inputs.map(([file]) => file);
  const isSame =
    JSON.stringify([saved?.options, saved?.inputs?.map(([file]) => file)]) === JSON.stringify([options, names]);
  if (saved === undefined || !isSame) {
    throw new OutputError(
      `${task.outputs[0]}.resume`,
      "belongs to an import with other inputs, options or version; omit --resume to import from the beginning",
    );
  }
  const changed = inputs.find(
    ([, identity], index) => JSON.stringify(identity) !== JSON.stringify(saved.inputs[index]![1]),
  );
  if (changed !== undefined) throw new InputChanged(changed[0]);
  if (saved.isComplete !== true)
    for (const [index, output] of task.outputs.entries()) checkPart(output, saved.sizes[index]!);
  const { options: _, inputs: __, ...checkpoint } = saved;
  return checkpoint;
}

function parse(name: string): SavedCheckpoint | undefined {
  try {
    return JSON.parse(readFileSync(name, "utf8")) as SavedCheckpoint;
  } catch {
    return undefined;
  }
}

/** Checks that what an interrupted import has written is still there. */
function checkPart(output: string, size: number): void {
  if (targetOf(output).existing?.isFile() === false) return;
  const part = partNameOf(output);
  const found = statSync(part, { throwIfNoEntry: false })?.size ?? 0;
  if (found < size)
    throw new OutputError(
      `${output}.part`,
      "is missing or shorter than it was; omit --resume to import from the beginning",
    );
}
