/** What the imports of tables share: writing the records, and the issues with their cells. */
import type { CellIssue, TableRow } from "@org/therapy-exchange/tables";
import { formatPath } from "@org/therapy-model/issues";
import { formatPointer } from "@org/therapy-model/records";
import type { OptionDefinition } from "../command.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { missingInputs } from "../files/missing-inputs.ts";
import { createFile, type NewFile } from "../files/new-file.ts";
import { OutputError } from "../files/output-error.ts";
import { sameFileProblem } from "../files/same-file.ts";
import { issueLine, nameOf } from "../output/issue-line.ts";
import { jsonLine } from "../exporting/document-lines.ts";
import { counted } from "../output/located-issue-text.ts";
import { standardError, standardOut } from "../output/out.ts";
import { printable } from "../output/printable.ts";
import { usageError } from "../output/usage-error.ts";

/** Options of the imports of tables. */
export interface ImportTableOptions {
  readonly output?: string;
  readonly maxIssues?: number;
  readonly json?: boolean;
}

/** The definitions of the options. */
export const importTableOptions: readonly OptionDefinition[] = [
  { flags: "-o, --output <file>", description: "the output file for the records (default: standard output)" },
  {
    flags: "--max-issues <count>",
    description: "maximum number of issues to print; all are counted (default: 100)",
    type: "count",
  },
  { flags: "--json", description: "write the summary and the issues as JSON" },
];

/** What a reader yields: a row, or issues of headings and of the file. */
type ReadRow = Pick<TableRow, "row"> & (TableRow | { readonly ok: false; readonly issues: readonly CellIssue[] });

/** The counts and the first issues of an import. */
interface Progress {
  records: number;
  rejected: number;
  errors: number;
  warnings: number;
  readonly issues: { readonly file: string; readonly issue: CellIssue }[];
}

/** Reads the rows of files and writes the records, one per line. */
export async function importTables(
  files: readonly string[],
  { output, maxIssues = 100, json = false }: ImportTableOptions,
  rowsOf: (file: string) => AsyncIterable<ReadRow>,
): Promise<ExitStatus> {
  if (files.filter((file) => file === "-").length > 1) return usageError("standard input can be read only once");
  const sameFile = sameFileProblem({ inputs: files, outputs: [output ?? "-"] });
  if (sameFile !== undefined) return usageError(sameFile);
  const missing = missingInputs(files);
  for (const { file, issue } of missing) await standardError().write(issueLine(file, issue));
  if (missing.length > 0) return exitStatus.unreadable;
  const progress: Progress = { records: 0, rejected: 0, errors: 0, warnings: 0, issues: [] };
  let target: NewFile | undefined;
  try {
    target = output === undefined ? undefined : createFile(output);
    for (const file of files) {
      for await (const row of rowsOf(file)) {
        if (row.ok) {
          progress.records++;
          const line = jsonLine(row.record);
          if (target === undefined) await standardOut().writeJsonText(line);
          else target.write(Buffer.from(line));
        } else count(progress, file, row.issues, maxIssues);
      }
    }
    if (progress.records > 0 || progress.errors === 0) target?.commit();
  } catch (error) {
    if (error instanceof OutputError) return await usageError(error.message);
    throw error;
  } finally {
    target?.discard();
  }
  await writeSummary(progress, files.length, json);
  return progress.errors > 0 ? exitStatus.issues : exitStatus.clean;
}

function count(progress: Progress, file: string, issues: readonly CellIssue[], most: number): void {
  const errors = issues.filter(({ severity }) => severity === "error").length;
  progress.errors += errors;
  progress.warnings += issues.length - errors;
  if (errors > 0) progress.rejected++;
  for (const issue of issues) if (progress.issues.length < most) progress.issues.push({ file, issue });
}

async function writeSummary(progress: Progress, files: number, json: boolean): Promise<void> {
  const error = standardError();
  const { records, rejected, errors, warnings, issues } = progress;
  if (json) {
    const listed = issues.map(({ file, issue }) => ({ file: nameOf(file), ...issue, path: formatPointer(issue.path) }));
    return error.writeJson({ records, rejected, errors, warnings, issues: listed });
  }
  for (const { file, issue } of issues) await error.write(cellIssueLine(file, issue));
  const mark = errors === 0 ? error.style("green", "✓") : error.style("red", "✗");
  const problems = [
    ...(rejected > 0 ? [`${counted(rejected, "row")} rejected`] : []),
    ...(warnings > 0 ? [counted(warnings, "warning")] : []),
  ];
  await error.write(
    `${mark} ${[`${counted(records, "record")} read from ${counted(files, "input")}`, ...problems].join(", ")}\n`,
  );
}

/** An issue on a line: the file, the sheet and the cell before the message. */
function cellIssueLine(file: string, { sheet, cell, severity, message, path, code }: CellIssue): string {
  const name = nameOf(file);
  const place = sheet === "" || sheet === name ? `${name}:${cell}` : `${name}:${sheet}!${cell}`;
  const where = path.length === 0 ? code : `${formatPath(path)} · ${code}`;
  return `${printable(`${place}: ${severity === "warning" ? "warning: " : ""}${message} (${where})`)}\n`;
}
