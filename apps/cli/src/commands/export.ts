/** `therapy export`: writes trials as records of a registry. */
import type { Adapter } from "@org/therapy-exchange";
import type { Trial } from "@org/therapy-model";
import type { Command } from "../command.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import {
  type DocumentLine,
  documentLines,
  isFailure,
  jsonLine,
  pairedLines,
  UnmappedMismatch,
  writeDocument,
} from "../exporting/document-lines.ts";
import { missingInputs } from "../files/missing-inputs.ts";
import { createFile, type NewFile } from "../files/new-file.ts";
import { OutputError } from "../files/output-error.ts";
import { sameFileProblem } from "../files/same-file.ts";
import { formatHelp, importFormatNames, importFormats, isImportFormat } from "../importing/adapters.ts";
import { countsText } from "../importing/summary-text.ts";
import { countAt, type PointerCounts } from "../importing/tally.ts";
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
  /** The output file for the values that the format cannot represent. */
  readonly unwritten?: string;
}

export const command: Command<ExportOptions> = {
  name: "export",
  summary: "write trials as records of a registry, or records as Parquet",
  description:
    "Writes trials as records of a registry, one per line (NDJSON): the reverse of an import. With the unmapped values of that import, each output is equal to the record that was imported. Values of a trial that the format cannot represent are written to the --unwritten file, one line for each record, with the record's id.",
  arguments: [
    { syntax: "<format>", description: importFormatNames.join(", ") },
    { syntax: "<file>", description: "trials, as an import writes them; - for standard input" },
  ],
  options: [
    { flags: "-o, --output <file>", description: "the output file (default: standard output)" },
    { flags: "--unmapped <file>", description: "the unmapped values of the import: one line per record, same order" },
    { flags: "--unwritten <file>", description: "the output file for values that the format cannot represent" },
  ],
  helpAfter: `${formatHelp}

The summary goes to standard error: the number of records, and the values that
the format cannot represent by their paths in the records.`,
  run: ([format = "", file = ""], options) => exportFile(format, file, options),
};

async function exportFile(format: string, file: string, options: ExportOptions): Promise<ExitStatus> {
  const { output, unmapped, unwritten } = options;
  if (!isImportFormat(format)) return usageError(unknownFormat(format));
  if (file === "-" && unmapped === "-") return usageError("standard input can be read only once");
  const inputs = [file, unmapped].filter((name) => name !== undefined);
  const outputs = [output ?? "-", unwritten].filter((name) => name !== undefined);
  const sameFile = sameFileProblem({ inputs, outputs });
  if (sameFile !== undefined) return usageError(sameFile);
  const missing = missingInputs(inputs);
  for (const { file: name, issue } of missing) await standardError().write(issueLine(name, issue));
  if (missing.length > 0) return exitStatus.unreadable;
  const adapter = await importFormats[format].load();
  const lines: AsyncIterable<DocumentLine> = unmapped === undefined ? documentLines(file) : pairedLines(file, unmapped);
  try {
    return await writeTo(options, adapter, lines);
  } catch (error) {
    if (error instanceof OutputError || error instanceof UnmappedMismatch) return usageError(error.message);
    throw error;
  }
}

/** The output files of an export. Without one for the documents, they go to standard output. */
interface ExportOutputs {
  readonly documents: NewFile | undefined;
  readonly unwritten: NewFile | undefined;
}

/** Writes the documents, and gives the outputs their names if one document was written or none failed. */
async function writeTo(
  { output, unwritten }: Pick<ExportOptions, "output" | "unwritten">,
  adapter: Adapter<Trial>,
  lines: AsyncIterable<DocumentLine>,
): Promise<ExitStatus> {
  const documents = output === undefined ? undefined : createFile(output);
  let values: NewFile | undefined;
  try {
    values = unwritten === undefined ? undefined : createFile(unwritten);
    const { status, count, counts } = await writeDocuments(adapter, lines, { documents, unwritten: values });
    if (count > 0 || status === exitStatus.clean) {
      documents?.commit();
      values?.commit();
    }
    await writeSummary(status, count, counts);
    return status;
  } finally {
    documents?.discard();
    values?.discard();
  }
}

async function writeSummary(status: ExitStatus, count: number, counts: PointerCounts): Promise<void> {
  const error = standardError();
  const { style, width } = error;
  const mark = status === exitStatus.clean ? style("green", "✓") : style("red", "✗");
  await error.write(`${mark} ${counted(count, "record")} written\n`);
  await error.write(
    countsText("Values that this format cannot represent", counts, width, style, "--unwritten writes all"),
  );
}

/** The result of an export. */
interface Exported {
  readonly status: ExitStatus;
  /** The number of documents. */
  readonly count: number;
  /** The number of values that the format cannot represent, by path. */
  readonly counts: PointerCounts;
}

async function writeDocuments(
  adapter: Adapter<Trial>,
  lines: AsyncIterable<DocumentLine>,
  outputs: ExportOutputs,
): Promise<Exported> {
  const out = standardOut();
  const error = standardError();
  let status: ExitStatus = exitStatus.clean;
  let count = 0;
  const counts: PointerCounts = {};
  for await (const line of lines) {
    const written = writeDocument(adapter, line);
    if (isFailure(written)) {
      if (written.status > status) status = written.status;
      for (const issue of written.issues) await error.write(issueLine(written.file, issue));
    } else {
      const { id, line: text, unwritten } = written;
      count++;
      for (const pointer in unwritten) countAt(counts, pointer);
      if (outputs.documents === undefined) await out.writeJsonText(text);
      else outputs.documents.write(Buffer.from(text));
      outputs.unwritten?.write(Buffer.from(jsonLine({ id, unwritten })));
    }
  }
  return { status, count, counts };
}
