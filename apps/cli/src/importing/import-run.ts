/** Running an import: reads blocks of records, writes them, and saves checkpoints. */
import { availableParallelism } from "node:os";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { standardError, standardOut } from "../output/out.ts";
import { type ReadBlock, readBlocks } from "./block-readers.ts";
import { type RecordBlock, recordBlocks } from "./block.ts";
import { type Checkpoint, forgetCheckpoint, type ImportTask, loadCheckpoint, saveCheckpoint } from "./checkpoint.ts";
import { onInterrupt, resumeHint } from "./interrupt.ts";
import { type IssueList, issueList } from "./issue-list.ts";
import { createOutput, type OutputFile, OutputMismatch, resumeOutput } from "./output-file.ts";
import { type Progress, showProgress } from "./progress.ts";
import { openSource, sizeOf } from "./source.ts";
import { summaryText } from "./summary-text.ts";
import { addTally, emptyTally, type Tally } from "./tally.ts";

/** The settings of an import. */
export interface ImportSettings {
  readonly output?: string;
  /** Whether to continue an interrupted import. */
  readonly resume?: boolean;
  /** Whether to stop at the first record that cannot be read. */
  readonly strict?: boolean;
  /** The number of threads. */
  readonly jobs?: number;
  /** The maximum number of issues in the output. */
  readonly maxIssues?: number;
  readonly json?: boolean;
}

/** The names of the output files; records go to standard output by default. */
export interface OutputNames {
  readonly records?: string | undefined;
  readonly unmapped?: string | undefined;
  readonly notes?: string | undefined;
}

/** The number of blocks between two checkpoints. */
const checkpointInterval = 64;

/** The state of a running import. */
interface ImportRun {
  readonly task: ImportTask;
  /** The opened output files, in the order of `task.outputs`. */
  readonly opened: readonly OutputFile[];
  readonly writers: { readonly [file in keyof OutputNames]-?: OutputFile | undefined };
  readonly tally: Tally;
  readonly inputs: InputSizes;
  readonly progress: Progress;
  readonly issues: IssueList;
  reached: Checkpoint;
}

/** Runs an import and writes its summary. */
export async function runImport(task: ImportTask, names: OutputNames, settings: ImportSettings): Promise<ExitStatus> {
  const { strict = false, json = false, jobs = availableParallelism() } = settings;
  const run = startRun(task, names, settings);
  const isResumable = names.records !== undefined;
  // An import to standard output cannot be continued.
  const save = (): void => {
    if (isResumable) saveCheckpoint(task, run.reached);
  };
  const stopListening = onInterrupt(() => {
    save();
    run.progress.end();
    process.stderr.write(resumeHint(run.tally.records, isResumable));
  });
  try {
    save();
    const options = { unmapped: names.unmapped !== undefined, notes: names.notes !== undefined, strict };
    let count = 0;
    for await (const read of readBlocks(allBlocks(task.files, run.reached), { format: task.format, options }, jobs)) {
      await writeBlock(run, read);
      if (read.result.stopped) break;
      if (++count % checkpointInterval === 0) save();
    }
    for (const file of run.opened) file.close();
    if (isResumable) forgetCheckpoint(task);
  } catch (error) {
    if (error instanceof OutputMismatch) forgetCheckpoint(task);
    else save();
    throw error;
  } finally {
    stopListening();
    run.progress.end();
  }
  await writeSummary(run, json);
  return statusOf(run.tally);
}

function startRun(task: ImportTask, names: OutputNames, settings: ImportSettings): ImportRun {
  const { files, outputs } = task;
  const { resume = false } = settings;
  const from = resume ? loadCheckpoint(task) : undefined;
  const opened = outputs.map((name, index) => (resume ? resumeOutput(name, from?.sizes[index]) : createOutput(name)));
  const writerOf = (name: string | undefined): OutputFile | undefined =>
    name === undefined ? undefined : opened[outputs.indexOf(name)];
  const tally = from?.tally ?? emptyTally();
  const inputs = inputSizes(files);
  const progress = showProgress(inputs.total, names.records !== undefined || !process.stdout.isTTY);
  return {
    task,
    opened,
    writers: { records: writerOf(names.records), unmapped: writerOf(names.unmapped), notes: writerOf(names.notes) },
    tally,
    inputs,
    progress,
    issues: issueList(files, settings, progress),
    reached: { input: 0, items: 0, sizes: opened.map((file) => file.size()), ...from, tally },
  };
}

/** Writes the lines of a block and updates counts, issues and progress. */
async function writeBlock(run: ImportRun, { block, result }: ReadBlock): Promise<void> {
  const { writers, tally, inputs, opened } = run;
  if (writers.records !== undefined) writers.records.write(result.records);
  else if (result.records.length > 0) await standardOut().write(result.records);
  writers.unmapped?.write(result.unmapped);
  writers.notes?.write(result.notes);
  addTally(tally, result.tally);
  run.issues.add(result.issues);
  const before = block.input === run.reached.input ? run.reached.items : 0;
  const items = before + block.places.length / 3 + block.problems.length;
  run.reached = { input: block.input, items, sizes: opened.map((file) => file.size()), tally };
  run.progress.update(tally.records, inputs.before(block.input) + block.taken);
}

/** The blocks of all inputs, from a checkpoint on. */
async function* allBlocks(files: readonly string[], { input, items }: Checkpoint): AsyncGenerator<RecordBlock> {
  for (const [index, name] of files.entries()) {
    if (index < input) continue;
    yield* recordBlocks(index, name, openSource(name), index === input ? items : 0);
  }
}

interface InputSizes {
  /** The size of all inputs in bytes; `undefined` if the size of one is unknown. */
  readonly total: number | undefined;
  /** The size of the inputs before an input. */
  before(input: number): number;
}

function inputSizes(files: readonly string[]): InputSizes {
  const sizes = files.map(sizeOf);
  const before = (input: number): number => sizes.slice(0, input).reduce<number>((sum, size) => sum + (size ?? 0), 0);
  return { total: sizes.includes(undefined) ? undefined : before(files.length), before };
}

async function writeSummary({ tally, task, issues }: ImportRun, json: boolean): Promise<void> {
  const error = standardError();
  await error.write(
    json
      ? `${JSON.stringify({ ...tally, issues: issues.kept }, undefined, 2)}\n`
      : summaryText(tally, task.files.length, error.width, error.style),
  );
}

function statusOf({ rejected, unreadable, defects }: Tally): ExitStatus {
  if (defects > 0) return exitStatus.defect;
  if (unreadable > 0) return exitStatus.unreadable;
  return rejected > 0 ? exitStatus.issues : exitStatus.clean;
}
