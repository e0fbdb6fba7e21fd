/** Imports of one document that has several records, with an unmapped part of its own. */
import { formatDocument, parseDocument } from "@org/therapy-exchange";
import type { Issue, ModelRecord } from "@org/therapy-model";
import { unreadableIssue } from "../checking/located-issue.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { missingInputs } from "../files/missing-inputs.ts";
import { OutputError } from "../files/output-error.ts";
import { sameFileProblem } from "../files/same-file.ts";
import { writeOutput } from "../files/write-output.ts";
import { type JsonDocument, readDocuments } from "../input/document.ts";
import { issueLine } from "../output/issue-line.ts";
import { counted } from "../output/located-issue-text.ts";
import { standardError } from "../output/out.ts";
import { usageError } from "../output/usage-error.ts";
import { locateIssues } from "./parse-record.ts";

/** The options of an import. */
export interface ImportDocumentOptions {
  /** The output file for the records; standard output by default. */
  readonly output?: string;
  /** The output file for the unmapped part. */
  readonly unmapped?: string;
}

/** What a document was read as. */
export interface ReadDocument {
  /** The records and the unmapped part; absent if the document could not be read. */
  readonly read?: {
    readonly records: readonly ModelRecord[];
    readonly unmapped: object;
    /** The number of unmapped values. */
    readonly unmappedCount: number;
  };
  readonly issues: readonly Issue[];
}

/** Reads the document of a file, and writes its records and its unmapped part. */
export async function importDocument(
  file: string,
  { output, unmapped }: ImportDocumentOptions,
  what: string,
  read: (document: unknown) => Promise<ReadDocument>,
): Promise<ExitStatus> {
  const sameFile = sameFileProblem({
    inputs: [file],
    outputs: [output ?? "-", unmapped].filter((name) => name !== undefined),
  });
  if (sameFile !== undefined) return usageError(sameFile);
  const missing = missingInputs([file]);
  for (const { issue } of missing) await standardError().write(issueLine(file, issue));
  if (missing.length > 0) return exitStatus.unreadable;
  const document = await readOne(file, what);
  if (document === undefined) return exitStatus.unreadable;
  const result = await read(parseDocument(document.text));
  for (const issue of locateIssues(document.text, result.issues, { line: document.line, column: 1 })) {
    await standardError().write(issueLine(file, issue));
  }
  if (result.read === undefined) return exitStatus.issues;
  const { records, unmapped: part, unmappedCount } = result.read;
  try {
    if (unmapped !== undefined) await writeOutput(unmapped, `${formatDocument(part)}\n`);
    await writeOutput(output, records.map((record) => `${JSON.stringify(record)}\n`).join(""));
  } catch (error) {
    if (error instanceof OutputError) return usageError(error.message);
    throw error;
  }
  const parts = [`${counted(records.length, "record")} read`, counted(unmappedCount, "unmapped value")];
  await standardError().write(`${standardError().style("green", "✓")} ${parts.join(", ")}\n`);
  return exitStatus.clean;
}

/** Reads the one document of a file, or prints why it cannot be read. */
async function readOne(file: string, what: string): Promise<JsonDocument | undefined> {
  let found: JsonDocument | undefined;
  for await (const { document, problem } of readDocuments(file)) {
    if (problem !== undefined) {
      await standardError().write(issueLine(file, unreadableIssue(problem)));
      return undefined;
    }
    if (found !== undefined) {
      const message = `has a second document; expected one ${what}`;
      await standardError().write(
        issueLine(file, unreadableIssue({ code: "invalid_syntax", message, line: document.line })),
      );
      return undefined;
    }
    found = document;
  }
  return found;
}

/** Counts the values that only the documents of differences have. */
export function countValues(differences: readonly { readonly values: object }[]): number {
  return differences.reduce((sum, { values }) => sum + Object.keys(values).length, 0);
}
