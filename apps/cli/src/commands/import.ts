/** `therapy import`: records of a registry as records of the model. */
import { availableParallelism } from "node:os";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { type ImportFormatName, isImportFormat } from "../importing/adapters.ts";
import { unknownFormat } from "../importing/unknown-format.ts";
import { type ReadBlock, readBlocks } from "../importing/block-readers.ts";
import { type RecordBlock, recordBlocks } from "../importing/block.ts";
import {
  type Checkpoint,
  forgetCheckpoint,
  type ImportTask,
  loadCheckpoint,
  saveCheckpoint,
} from "../importing/checkpoint.ts";
import { createOutput, OutputError, type OutputFile, OutputMismatch, resumeOutput } from "../importing/output-file.ts";
import { overwriting } from "../importing/overwriting.ts";
import { type Progress, showProgress } from "../importing/progress.ts";
import type { PlacedProblem } from "../importing/read-block.ts";
import { openSource, sizeOf } from "../importing/source.ts";
import { summaryText } from "../importing/summary-text.ts";
import { addTally, emptyTally, type Tally } from "../importing/tally.ts";
import { counted } from "../output/finding-text.ts";
import { problemLine } from "../output/problem-line.ts";
import { standardError, standardOut } from "../output/out.ts";
import { refuse } from "../output/refusal.ts";
import { printable } from "../output/wrap.ts";

/** What a person may ask of `therapy import`. */
export interface ImportOptions {
  /** Where the records go; to standard output if it is left out. */
  readonly output?: string;
  readonly residue?: string;
  readonly notes?: string;
  readonly resume?: boolean;
  readonly strict?: boolean;
  /** How many threads read. */
  readonly jobs?: number;
  /** The greatest number of problems that are written; all are counted. */
  readonly maxIssues?: number;
  readonly json?: boolean;
}

/** How many blocks are read from one checkpoint to the next. */
const checkpointEvery = 64;
const shownProblems = 100;

/** Reads the records of files, and writes them, what they do not hold, and what was assumed. */
export async function importFiles(
  format: string,
  files: readonly string[],
  options: ImportOptions,
): Promise<ExitStatus> {
  const refusal = misuse(format, files, options);
  if (refusal !== undefined) return refuse(refusal);
  const { output, residue, notes } = options;
  const names = [output, residue, notes].filter((name) => name !== undefined);
  const task: ImportTask = { format: format as ImportFormatName, files, outputs: names };
  try {
    return await run(task, options);
  } catch (error) {
    if (error instanceof OutputError) return refuse(error.message);
    throw error;
  }
}

async function run(task: ImportTask, options: ImportOptions): Promise<ExitStatus> {
  const { format, files, outputs } = task;
  const { output, residue, notes, resume = false, strict = false, json = false } = options;
  const from = resume ? loadCheckpoint(task) : undefined;
  const opened = outputs.map((name, index) => (resume ? resumeOutput(name, from?.sizes[index]) : createOutput(name)));
  const writerOf = (name: string | undefined): OutputFile | undefined =>
    name === undefined ? undefined : opened[outputs.indexOf(name)];
  const writers = { records: writerOf(output), residue: writerOf(residue), notes: writerOf(notes) };
  const tally = from?.tally ?? emptyTally();
  const inputs = inputSizes(files);
  const progress = showProgress(inputs.total, output !== undefined || !process.stdout.isTTY);
  const problems = problemList(files, options, progress);
  const out = standardOut();

  let reached: Checkpoint = { input: 0, items: 0, sizes: opened.map((file) => file.size()), ...from, tally };
  // Records that go to standard output cannot be gone on with.
  const save = (): void => {
    if (output !== undefined) saveCheckpoint(task, reached);
  };
  const ignoreInterrupts = onInterrupt(() => {
    save();
    progress.end();
    process.stderr.write(interruption(tally.records, output !== undefined));
  });

  const take = async ({ block, result }: ReadBlock): Promise<void> => {
    if (writers.records !== undefined) writers.records.write(result.records);
    else if (result.records.length > 0) await out.write(result.records);
    writers.residue?.write(result.residue);
    writers.notes?.write(result.notes);
    addTally(tally, result.tally);
    problems.add(result.problems);
    const before = block.input === reached.input ? reached.items : 0;
    const items = before + block.places.length / 3 + block.problems.length;
    reached = { input: block.input, items, sizes: opened.map((file) => file.size()), tally };
    progress.update(tally.records, inputs.before(block.input) + block.taken);
  };

  try {
    save();
    const wanted = { residue: residue !== undefined, notes: notes !== undefined, strict };
    const jobs = options.jobs ?? availableParallelism();
    let count = 0;
    for await (const read of readBlocks(allBlocks(files, reached), { format, options: wanted }, jobs)) {
      await take(read);
      if (read.result.stopped) break;
      if (++count % checkpointEvery === 0) save();
    }
    for (const file of opened) file.close();
    if (output !== undefined) forgetCheckpoint(task);
  } catch (error) {
    if (error instanceof OutputMismatch) forgetCheckpoint(task);
    else save();
    throw error;
  } finally {
    ignoreInterrupts();
    progress.end();
  }
  await writeSummary(tally, files.length, problems, json);
  return statusOf(tally);
}

/** The blocks of all inputs, from where an import has come to. */
async function* allBlocks(files: readonly string[], { input, items }: Checkpoint): AsyncGenerator<RecordBlock> {
  for (const [index, name] of files.entries()) {
    if (index < input) continue;
    yield* recordBlocks(index, name, openSource(name), index === input ? items : 0);
  }
}

interface InputSizes {
  /** The size of all inputs; `undefined` where one has none. */
  readonly total: number | undefined;
  /** The size of the inputs before one of them. */
  before(input: number): number;
}

function inputSizes(files: readonly string[]): InputSizes {
  const sizes = files.map(sizeOf);
  const before = (input: number): number => sizes.slice(0, input).reduce<number>((sum, size) => sum + (size ?? 0), 0);
  return { total: sizes.includes(undefined) ? undefined : before(files.length), before };
}

/** The problems of an import, told as they come or kept until its end. */
interface ProblemList {
  add(problems: readonly PlacedProblem[]): void;
  /** The problems that are kept, as data. */
  readonly kept: readonly unknown[];
}

function problemList(
  files: readonly string[],
  { json = false, maxIssues = shownProblems }: ImportOptions,
  progress: Progress,
): ProblemList {
  const kept: unknown[] = [];
  let told = 0;
  return {
    kept,
    add(problems) {
      for (const { input, ...problem } of problems) {
        if (told++ >= maxIssues) continue;
        if (json) kept.push({ file: files[input], ...problem });
        else progress.say(problemLine(files[input]!, problem));
      }
    },
  };
}

async function writeSummary(tally: Tally, files: number, { kept }: ProblemList, json: boolean): Promise<void> {
  const error = standardError();
  await error.write(
    json
      ? `${JSON.stringify({ ...tally, problems: kept }, undefined, 2)}\n`
      : summaryText(tally, files, error.width, error.style),
  );
}

function statusOf({ refused, unreadable, defects }: Tally): ExitStatus {
  if (defects > 0) return exitStatus.defect;
  if (unreadable > 0) return exitStatus.unreadable;
  return refused > 0 ? exitStatus.issues : exitStatus.clean;
}

/** Does something before a signal ends the process; gives what makes it deaf again. */
function onInterrupt(action: () => void): () => void {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const forget = (): void => {
    for (const signal of signals) process.removeListener(signal, end);
  };
  const end = (signal: NodeJS.Signals): void => {
    forget();
    action();
    // The signal itself ends the process, so that a shell or a script sees what happened.
    process.kill(process.pid, signal);
  };
  for (const signal of signals) process.on(signal, end);
  return forget;
}

function interruption(records: number, isKept: boolean): string {
  const done = `Interrupted after ${counted(records, "record")}.`;
  if (!isKept) return `${done} With --output, an import can be gone on with.\n`;
  const words = process.argv.slice(2).filter((word) => word !== "--resume");
  return `${done} To go on:\n  therapy ${[...words, "--resume"].map(shellWord).join(" ")}\n`;
}

function shellWord(word: string): string {
  return /^[\w./:=@%+,-]+$/.test(word) ? word : `'${printable(word).replaceAll("'", String.raw`'\''`)}'`;
}

/** What is wrong with what was asked for, if anything is. */
function misuse(format: string, files: readonly string[], options: ImportOptions): string | undefined {
  const { output, residue, notes, resume } = options;
  if (!isImportFormat(format)) return unknownFormat(format);
  if (resume && output === undefined) return "--resume goes on with a file: say with --output which";
  if (files.filter((name) => name === "-").length > 1) return "standard input can be read once only";
  return overwriting(
    files,
    [output, residue, notes].filter((name) => name !== undefined),
  );
}
