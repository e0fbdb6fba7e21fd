/** `therapy export`: writes trials as records of a registry. */
import type { Adapter } from "@org/therapy-exchange";
import type { Trial } from "@org/therapy-model";
import type { Command } from "../command.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import {
  type DocumentLine,
  documentLines,
  isFailure,
  pairedLines,
  UnmappedMismatch,
  writeDocument,
} from "../exporting/document-lines.ts";
import { missingInputs } from "../files/missing-inputs.ts";
import { createFile, type NewFile } from "../files/new-file.ts";
import { OutputError } from "../files/output-error.ts";
import { sameFileProblem } from "../files/same-file.ts";
import { formatHelp, importFormatNames, importFormats, isImportFormat } from "../importing/adapters.ts";
import { unknownFormat } from "../importing/unknown-format.ts";
import { issueLine } from "../output/issue-line.ts";
import { counted } from "../output/located-issue-text.ts";
import { standardError, standardOut } from "../output/out.ts";
import { usageError } from "../output/usage-error.ts";

interface ExportOptions {
  /** The output file; standard output by default. */
  readonly output?: string;
  /** The unmapped values of the import that wrote the records. */
  readonly unmapped?: string;
}

export const command: Command<ExportOptions> = {
  name: "export",
  summary: "write trials as records of a registry, or records as Parquet",
  description:
    "Writes trials as records of a registry, one per line (NDJSON): the reverse of an import. With the unmapped values of that import, each output is equal to the record that was imported.",
  arguments: [
    { syntax: "<format>", description: importFormatNames.join(", ") },
    { syntax: "<file>", description: "trials, as an import writes them; - for standard input" },
  ],
  options: [
    { flags: "-o, --output <file>", description: "the output file (default: standard output)" },
    { flags: "--unmapped <file>", description: "the unmapped values of the import: one line per record, same order" },
  ],
  helpAfter: formatHelp,
  run: ([format = "", file = ""], options) => exportFile(format, file, options),
};

async function exportFile(format: string, file: string, options: ExportOptions): Promise<ExitStatus> {
  const { output, unmapped } = options;
  if (!isImportFormat(format)) return usageError(unknownFormat(format));
  if (file === "-" && unmapped === "-") return usageError("standard input can be read only once");
  const inputs = [file, unmapped].filter((name) => name !== undefined);
  const sameFile = sameFileProblem({ inputs, outputs: [output ?? "-"] });
  if (sameFile !== undefined) return usageError(sameFile);
  const missing = missingInputs(inputs);
  for (const { file: name, issue } of missing) await standardError().write(issueLine(name, issue));
  if (missing.length > 0) return exitStatus.unreadable;
  const adapter = await importFormats[format].load();
  const lines: AsyncIterable<DocumentLine> = unmapped === undefined ? documentLines(file) : pairedLines(file, unmapped);
  try {
    return await writeTo(output === undefined ? undefined : createFile(output), adapter, lines);
  } catch (error) {
    if (error instanceof OutputError || error instanceof UnmappedMismatch) return usageError(error.message);
    throw error;
  }
}

/** Writes the documents, and gives the output its name if one was written or none failed. */
async function writeTo(
  output: NewFile | undefined,
  adapter: Adapter<Trial>,
  lines: AsyncIterable<DocumentLine>,
): Promise<ExitStatus> {
  try {
    const { status, count } = await writeDocuments(adapter, lines, output);
    const isWritten = count > 0 || status === exitStatus.clean;
    if (isWritten) output?.commit();
    const error = standardError();
    const mark = status === exitStatus.clean ? error.style("green", "✓") : error.style("red", "✗");
    await error.write(`${mark} ${counted(count, "record")} written\n`);
    return status;
  } finally {
    output?.discard();
  }
}

async function writeDocuments(
  adapter: Adapter<Trial>,
  lines: AsyncIterable<DocumentLine>,
  output: NewFile | undefined,
): Promise<{ readonly status: ExitStatus; readonly count: number }> {
  const out = standardOut();
  const error = standardError();
  let status: ExitStatus = exitStatus.clean;
  let count = 0;
  for await (const line of lines) {
    const written = writeDocument(adapter, line);
    if (isFailure(written)) {
      if (written.status > status) status = written.status;
      for (const issue of written.issues) await error.write(issueLine(written.file, issue));
    } else {
      count++;
      if (output === undefined) await out.writeJsonText(written);
      else output.write(Buffer.from(written));
    }
  }
  return { status, count };
}
