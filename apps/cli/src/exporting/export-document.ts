/** Exports that write all records of files as one output, and can return the document of an import. */
import type { Issue, ModelRecord } from "@org/therapy-model";
import { formatPath } from "@org/therapy-model/issues";
import { mergeRecords } from "@org/therapy-model/records";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { missingInputs } from "../files/missing-inputs.ts";
import { OutputError } from "../files/output-error.ts";
import { sameFileProblem } from "../files/same-file.ts";
import { writeOutput } from "../files/write-output.ts";
import { issueLine } from "../output/issue-line.ts";
import { counted } from "../output/located-issue-text.ts";
import { standardError } from "../output/out.ts";
import { printable } from "../output/printable.ts";
import { usageError } from "../output/usage-error.ts";
import { readUnmappedPart } from "./unmapped-part.ts";
import { maximumPrinted, readValidRecords } from "./valid-records.ts";

/** The options of an export. */
export interface ExportDocumentOptions {
  /** The output file; standard output by default. */
  readonly output?: string;
  /** The unmapped part of the import that wrote the records. */
  readonly unmapped?: string;
}

/** A format whose documents an export writes. */
export interface DocumentFormat<Part> {
  /** Its name, such as FHIR R5. */
  readonly name: string;
  readonly isUnmapped: (value: unknown) => value is Part;
  /** Writes the records as the text of the output, or returns the mistake in the use of the command. */
  readonly write: (
    records: readonly ModelRecord[],
    part: Part | undefined,
  ) => Promise<{ readonly text: string } | { readonly mistake: string }>;
}

/** Writes the valid records of files as a document. */
export async function exportDocument<Part>(
  files: readonly string[],
  { output, unmapped }: ExportDocumentOptions,
  { name, isUnmapped, write }: DocumentFormat<Part>,
): Promise<ExitStatus> {
  const inputs = [...files, unmapped].filter((file) => file !== undefined);
  if (inputs.filter((file) => file === "-").length > 1) return usageError("standard input can be read only once");
  const sameFile = sameFileProblem({ inputs, outputs: [output ?? "-"] });
  if (sameFile !== undefined) return usageError(sameFile);
  const missing = missingInputs(inputs);
  for (const { file, issue } of missing) await standardError().write(issueLine(file, issue));
  if (missing.length > 0) return exitStatus.unreadable;
  const part = unmapped === undefined ? undefined : await readUnmappedPart(unmapped, isUnmapped);
  if (unmapped !== undefined && part === undefined) {
    return usageError(`${unmapped} is not the unmapped part of an import of ${name}`);
  }
  const records: ModelRecord[] = [];
  const { issueCount, unreadable } = await readValidRecords(files, (record) => records.push(record));
  const merged = mergeRecords(records);
  await writeConflicts(records, merged.conflicts);
  const written = await write(merged.records, part);
  if ("mistake" in written) return usageError(written.mistake);
  try {
    await writeOutput(output, written.text);
  } catch (error) {
    if (error instanceof OutputError) return usageError(error.message);
    throw error;
  }
  await writeSummary(merged.records.length, issueCount + merged.conflicts.length, unreadable);
  if (unreadable > 0) return exitStatus.unreadable;
  return issueCount + merged.conflicts.length > 0 ? exitStatus.issues : exitStatus.clean;
}

/** Prints the values that another record with the same id contradicts. */
async function writeConflicts(records: readonly ModelRecord[], conflicts: readonly Issue[]): Promise<void> {
  for (const {
    path: [index, ...path],
    message,
  } of conflicts.slice(0, maximumPrinted)) {
    const id = records[Number(index)]?.id ?? "";
    await standardError().write(`${printable(`${id} ${formatPath(path)}: ${message}`)}\n`);
  }
}

async function writeSummary(written: number, issues: number, unreadable: number): Promise<void> {
  const error = standardError();
  const problems = [
    ...(issues > 0 ? [counted(issues, "issue")] : []),
    ...(unreadable > 0 ? [counted(unreadable, "unreadable input")] : []),
  ];
  const mark = problems.length === 0 ? error.style("green", "✓") : error.style("red", "✗");
  await error.write(`${mark} ${[`${counted(written, "record")} written`, ...problems].join(", ")}\n`);
}
