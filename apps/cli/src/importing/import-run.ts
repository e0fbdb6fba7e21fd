/** Running an import: reads blocks of records, writes them, and saves checkpoints. */
import { availableParallelism } from "node:os";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { commitPart, createPart, type NewFile } from "../files/new-file.ts";
import { onInterrupt } from "../files/interrupt.ts";
import { standardError, standardOut } from "../output/out.ts";
import { parserOf } from "./adapters.ts";
import { type ReadBlock, readBlocks } from "./block-readers.ts";
import { type RecordBlock, recordBlocks } from "./block.ts";
import { type Checkpoint, type Checkpoints, checkpointsOf, type ImportTask } from "./checkpoint.ts";
import { InputChanged } from "./input-identity.ts";
import { type IssueList, issueList } from "./issue-list.ts";
import { type Progress, showProgress } from "./progress.ts";
import { resumeHint } from "./resume-hint.ts";
import { openSource, sizeOf } from "./source.ts";
import { summaryText } from "./summary-text.ts";
import { type RecordParser, recordsOf } from "./text-source.ts";
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
  /** Absent if the import cannot be continued. */
  readonly checkpoints: Checkpoints | undefined;
  /** The opened output files, in the order of `task.outputs`. */
  readonly opened: readonly NewFile[];
  readonly writers: { readonly [file in keyof OutputNames]-?: NewFile | undefined };
  readonly tally: Tally;
  readonly inputs: InputSizes;
  readonly progress: Progress;
  readonly issues: IssueList;
  reached: Checkpoint;
}

/** Runs an import and writes its summary. */
export async function runImport(task: ImportTask, names: OutputNames, settings: ImportSettings): Promise<ExitStatus> {
  const { json = false, jobs = availableParallelism() } = settings;
  const run = startRun(task, names, settings);
  if (run.reached.isComplete === true) {
    for (const name of task.outputs) commitPart(name);
    run.checkpoints?.forget();
  } else await readAll(run, jobs);
  await writeSummary(run, json);
  return statusOf(run.tally);
}

/** Reads all blocks and gives the outputs their names. */
async function readAll(run: ImportRun, jobs: number): Promise<void> {
  const { task, writers, opened, checkpoints } = run;
  const stopListening = onInterrupt(() => {
    save(run);
    run.progress.end();
    run.progress.print(resumeHint(run.tally.records, checkpoints !== undefined));
  });
  try {
    save(run);
    const options = {
      unmapped: writers.unmapped !== undefined,
      notes: writers.notes !== undefined,
      strict: task.strict,
      interpret: task.interpret,
    };
    let count = 0;
    const blocks = allBlocks(task.files, run.reached, await parserOf(task.format));
    for await (const read of readBlocks(blocks, { format: task.format, options }, jobs)) {
      await writeBlock(run, read);
      if (read.result.stopped) break;
      if (++count % checkpointInterval === 0) save(run);
    }
    finish(run);
  } catch (error) {
    // A checkpoint of this run would be one of the other input.
    if (!(error instanceof InputChanged)) save(run);
    for (const file of opened) file.suspend();
    throw error;
  } finally {
    stopListening();
    run.progress.end();
  }
}

/** Saves the progress; what it counts is on the disk before. */
function save({ checkpoints, opened, reached }: ImportRun): void {
  if (checkpoints === undefined) return;
  for (const file of opened) file.sync();
  checkpoints.save(reached);
}

/** Gives the outputs their names. If no record could be read, existing files stay as they were. */
function finish(run: ImportRun): void {
  const { opened, tally, checkpoints } = run;
  if (isFruitless(tally)) for (const file of opened) file.discard();
  else {
    run.reached = { ...run.reached, isComplete: true };
    save(run);
    for (const file of opened) file.commit();
  }
  checkpoints?.forget();
}

/** Checks whether no record could be read although there were some. */
function isFruitless(tally: Tally): boolean {
  return tally.records === 0 && statusOf(tally) !== exitStatus.clean;
}

function startRun(task: ImportTask, names: OutputNames, settings: ImportSettings): ImportRun {
  const { files, outputs } = task;
  const checkpoints = checkpointsOf(task);
  const from = settings.resume === true ? checkpoints?.load() : undefined;
  if (from === undefined) checkpoints?.forget();
  const opened = from?.isComplete === true ? [] : openAll(outputs, from?.sizes);
  const writerOf = (name: string | undefined): NewFile | undefined =>
    name === undefined ? undefined : opened[outputs.indexOf(name)];
  const tally = from?.tally ?? emptyTally();
  const inputs = inputSizes(files);
  const progress = showProgress(inputs.total, names.records !== undefined || !process.stdout.isTTY);
  return {
    task,
    checkpoints,
    opened,
    writers: { records: writerOf(names.records), unmapped: writerOf(names.unmapped), notes: writerOf(names.notes) },
    tally,
    inputs,
    progress,
    issues: issueList(files, settings, progress),
    reached: { input: 0, items: 0, sizes: opened.map((file) => file.size()), ...from, tally },
  };
}

/** Opens all outputs, or none. */
function openAll(outputs: readonly string[], sizes: readonly number[] | undefined): NewFile[] {
  const opened: NewFile[] = [];
  try {
    for (const [index, name] of outputs.entries()) opened.push(createPart(name, sizes?.[index]));
    return opened;
  } catch (error) {
    for (const file of opened) {
      if (sizes === undefined) file.discard();
      else file.suspend();
    }
    throw error;
  }
}

/** Writes the lines of a block and updates counts, issues and progress. */
async function writeBlock(run: ImportRun, { block, result }: ReadBlock): Promise<void> {
  const { writers, tally, inputs, opened } = run;
  const known = tally.interpretation?.products ?? {};
  const products = result.products.filter(({ id }) => !Object.hasOwn(known, id)).map(({ line }) => line);
  for (const records of [result.records, new TextEncoder().encode(products.join(""))]) {
    if (records.length === 0) continue;
    if (writers.records !== undefined) writers.records.write(records);
    else await standardOut().writeJsonText(records);
  }
  writers.unmapped?.write(result.unmapped);
  writers.notes?.write(result.notes);
  addTally(tally, result.tally);
  run.issues.add(result.issues);
  const before = block.input === run.reached.input ? run.reached.items : 0;
  const items = before + block.places.length / 3 + block.problems.length;
  const sizes = opened.map((file) => file.size());
  run.reached = { input: block.input, items, consumed: block.consumed, sizes, tally };
  run.progress.update(tally.records, inputs.before(block.input) + block.taken);
}

/** The blocks of all inputs, from a checkpoint on. */
async function* allBlocks(
  files: readonly string[],
  { input, items, consumed }: Checkpoint,
  parse: RecordParser | undefined,
): AsyncGenerator<RecordBlock> {
  for (const [index, name] of files.entries()) {
    if (index < input) continue;
    const expected = index === input ? consumed : undefined;
    const source = openSource(name, { isRecorded: true, expected });
    const records = parse === undefined ? source : recordsOf(source, parse);
    yield* recordBlocks(index, name, records, index === input ? items : 0);
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
  if (json) await error.writeJson({ ...tally, issues: issues.kept });
  else await error.write(summaryText(tally, task.files.length, error.width, error.style));
  if (!json && task.outputs.length > 0 && isFruitless(tally)) await error.write("Nothing was written.\n");
}

function statusOf({ rejected, unreadable, defects }: Tally): ExitStatus {
  if (defects > 0) return exitStatus.defect;
  if (unreadable > 0) return exitStatus.unreadable;
  return rejected > 0 ? exitStatus.issues : exitStatus.clean;
}
