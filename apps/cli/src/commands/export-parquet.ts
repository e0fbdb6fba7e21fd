/** `therapy export parquet`: records of the model as Parquet files, a directory a kind. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatPath, type Issue, modelVersion, type ModelRecord } from "@org/therapy-model";
import { checkFile } from "../checking/finding.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { counted, findingText } from "../output/finding-text.ts";
import { type Out, standardError, standardOut, writeJson } from "../output/out.ts";
import { nameOf } from "../output/problem-line.ts";
import { refuse } from "../output/refusal.ts";
import { printable } from "../output/wrap.ts";
import { type Staging, stageRecords } from "../parquet/staged-records.ts";
import { type ParquetFile, writeParquet } from "../parquet/write-parquet.ts";

/** What a person may ask of `therapy export parquet`. */
export interface ExportParquetOptions {
  /** The directory that the files go to: a new one, or an empty one. */
  readonly output: string;
  readonly json?: boolean;
}

/** What kept records from being written. */
interface Left {
  issues: number;
  unreadable: number;
  conflicts: number;
}

/** The greatest number of issues that are written; all are counted. */
const shownIssues = 100;

/** Writes the valid records of some files, those of the same id once. */
export async function exportParquet(files: readonly string[], options: ExportParquetOptions): Promise<ExitStatus> {
  const { output, json } = options;
  const problem = directoryProblem(output);
  if (problem !== undefined) return refuse(problem);
  if (files.filter((file) => file === "-").length > 1) return refuse("standard input can be read once only");
  const scratch = mkdtempSync(join(tmpdir(), "therapy-parquet-"));
  try {
    const staging = stageRecords(scratch);
    const { issues, unreadable } = await stageFiles(files, staging);
    const { kinds, conflicts } = await staging.settle();
    await tellConflicts(conflicts);
    const written = await writeParquet(kinds, output, scratch);
    const left: Left = { issues, unreadable, conflicts: conflicts.length };
    if (json) await writeJson({ modelVersion, directory: output, files: written, ...left });
    else await writeSummary(standardOut(), output, written, left);
    if (left.unreadable > 0) return exitStatus.unreadable;
    return left.issues + left.conflicts > 0 ? exitStatus.issues : exitStatus.clean;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Makes the directory where it is missing; says what is wrong with it. */
function directoryProblem(output: string): string | undefined {
  if (!existsSync(output)) {
    try {
      mkdirSync(output, { recursive: true });
    } catch (error) {
      return `${output} cannot be made: ${(error as Error).message}`;
    }
  }
  if (!statSync(output).isDirectory()) return `${output} is a file; name a directory`;
  return readdirSync(output).length === 0 ? undefined : `${output} is not empty; name another directory`;
}

async function stageFiles(files: readonly string[], staging: Staging): Promise<Pick<Left, "issues" | "unreadable">> {
  const error = standardError();
  let [issues, unreadable] = [0, 0];
  for (const file of files) {
    for await (const { document, count, findings } of checkFile(file, shownIssues)) {
      if (document === undefined) unreadable += count;
      else issues += count;
      if (findings.length > 0) await error.write(`${error.style("underline", printable(nameOf(file)))}\n`);
      for (const finding of findings) await error.write(findingText(finding, error.width, error.style));
      if (document !== undefined && count === 0) {
        for (const record of recordsOf(document.value)) staging.add(record);
      }
    }
  }
  return { issues, unreadable };
}

async function tellConflicts(conflicts: readonly Issue[]): Promise<void> {
  const error = standardError();
  for (const {
    path: [id, ...path],
    message,
  } of conflicts.slice(0, shownIssues)) {
    await error.write(`${printable(`${id} ${formatPath(path)}: ${message}`)}\n`);
  }
}

/** The records of a valid document: a dossier, a list, or one record. */
function recordsOf(value: unknown): readonly ModelRecord[] {
  if (Array.isArray(value)) return value as ModelRecord[];
  const { records } = value as { readonly records?: readonly ModelRecord[] };
  return records ?? [value as ModelRecord];
}

async function writeSummary(out: Out, output: string, written: readonly ParquetFile[], left: Left): Promise<void> {
  const records = written.reduce((sum, file) => sum + file.records, 0);
  const problems = [
    ...(left.issues > 0 ? [counted(left.issues, "issue")] : []),
    ...(left.conflicts > 0
      ? [`${counted(left.conflicts, "field")} of one record given two values; the first was written`]
      : []),
    ...(left.unreadable > 0 ? [`${counted(left.unreadable, "input")} that could not be read`] : []),
  ];
  const mark = problems.length === 0 ? out.style("green", "✓") : out.style("red", "✗");
  const said = [`${counted(records, "record")} written to ${printable(output)}`, ...problems].join(", ");
  const lines = written.map((file) => `  kind=${file.kind}  ${counted(file.records, "record")}\n`);
  await out.write(`${mark} ${said}\n${lines.join("")}`);
}
