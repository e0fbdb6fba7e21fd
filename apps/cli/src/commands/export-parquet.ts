/** `therapy export parquet`: writes records as Parquet files, one directory per kind. */
import { modelVersion } from "@org/therapy-model";
import type { Command } from "../command.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { type NotWritten, stageFiles, statusOf, writtenText } from "../exporting/stage-files.ts";
import { stageRecords } from "../exporting/staged-records.ts";
import { missingInputs } from "../files/missing-inputs.ts";
import { OutputError } from "../files/output-error.ts";
import { createFolder, type OutputFolder } from "../files/output-folder.ts";
import { issueLine } from "../output/issue-line.ts";
import { counted } from "../output/located-issue-text.ts";
import { type Out, standardError, standardOut, writeJson } from "../output/out.ts";
import { usageError } from "../output/usage-error.ts";
import { type ParquetFile, writeParquet } from "../parquet/write-parquet.ts";

interface ExportParquetOptions {
  /** The output directory: new or empty. */
  readonly output: string;
  readonly json?: boolean;
}

export const command: Command<ExportParquetOptions> = {
  name: "export parquet",
  summary: "write records as Parquet files, one directory per kind",
  description:
    "Writes the valid records of files as Parquet, in the layout of the model's DuckDB tables: kind=trial/records.parquet and so on. Spark, Trino, DuckDB and others read it as one table per kind. Records with the same id are merged.",
  arguments: [{ syntax: "<file...>", description: "record sets or records as JSON or NDJSON; - for standard input" }],
  options: [
    {
      flags: "-o, --output <directory>",
      description: "the output directory; it is created, or must be empty",
      required: true,
    },
    { flags: "--json", description: "write the summary as JSON" },
  ],
  run: exportParquet,
};

async function exportParquet(files: readonly string[], options: ExportParquetOptions): Promise<ExitStatus> {
  const { output } = options;
  if (files.filter((file) => file === "-").length > 1) return usageError("standard input can be read only once");
  const missing = missingInputs(files);
  for (const { file, issue } of missing) await standardError().write(issueLine(file, issue));
  if (missing.length > 0) return exitStatus.unreadable;
  try {
    return await writeFolder(files, createFolder(output), options);
  } catch (error) {
    if (error instanceof OutputError) return usageError(error.message);
    throw error;
  }
}

/** Writes the records of the files, and gives the folder its name. */
async function writeFolder(
  files: readonly string[],
  folder: OutputFolder,
  { output, json }: ExportParquetOptions,
): Promise<ExitStatus> {
  try {
    const staging = stageRecords(output, folder.scratch);
    const { kinds, notWritten } = await stageFiles(files, staging);
    const written = await writeParquet(kinds, output, folder);
    folder.commit();
    if (json) await writeJson({ modelVersion, directory: output, files: written, ...notWritten });
    else await writeSummary(standardOut(), output, written, notWritten);
    return statusOf(notWritten);
  } finally {
    folder.discard();
  }
}

async function writeSummary(
  out: Out,
  output: string,
  written: readonly ParquetFile[],
  notWritten: NotWritten,
): Promise<void> {
  const lines = written.map((file) => `  kind=${file.kind}  ${counted(file.records, "record")}\n`);
  const records = written.reduce((sum, file) => sum + file.records, 0);
  await out.write(`${writtenText(records, output, notWritten, out.style)}${lines.join("")}`);
}
