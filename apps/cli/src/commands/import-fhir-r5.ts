/** `therapy import fhir-r5`: reads a FHIR R5 bundle as records. */
import { formatDocument, parseDocument } from "@org/therapy-exchange";
import type { FhirReadResult } from "@org/therapy-exchange/fhir-r5";
import { unreadableIssue } from "../checking/located-issue.ts";
import type { Command } from "../command.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { missingInputs } from "../files/missing-inputs.ts";
import { OutputError } from "../files/output-error.ts";
import { sameFileProblem } from "../files/same-file.ts";
import { writeOutput } from "../files/write-output.ts";
import { locateIssues } from "../importing/parse-record.ts";
import { type JsonDocument, readDocuments } from "../input/document.ts";
import { issueLine } from "../output/issue-line.ts";
import { counted } from "../output/located-issue-text.ts";
import { standardError } from "../output/out.ts";
import { usageError } from "../output/usage-error.ts";

interface ImportFhirOptions {
  /** The output file for the records; standard output by default. */
  readonly output?: string;
  /** The output file for the unmapped part. */
  readonly unmapped?: string;
}

export const command: Command<ImportFhirOptions> = {
  name: "import fhir-r5",
  summary: "read a FHIR R5 bundle as records",
  description:
    "Reads the resources of a FHIR R5 bundle as records of the model, one per line (NDJSON). What the records do not hold is written to the --unmapped file, with which an export returns the same bundle. A resource that cannot be a record, such as a study without its type, is reported with its location and is unmapped.",
  arguments: [{ syntax: "<file>", description: "a bundle as JSON; - for standard input" }],
  options: [
    { flags: "-o, --output <file>", description: "the output file for the records (default: standard output)" },
    { flags: "--unmapped <file>", description: "the output file for the unmapped part, as JSON" },
  ],
  run: ([file = ""], options) => importBundle(file, options),
};

async function importBundle(file: string, { output, unmapped }: ImportFhirOptions): Promise<ExitStatus> {
  const sameFile = sameFileProblem({
    inputs: [file],
    outputs: [output ?? "-", unmapped].filter((name) => name !== undefined),
  });
  if (sameFile !== undefined) return usageError(sameFile);
  const missing = missingInputs([file]);
  for (const { issue } of missing) await standardError().write(issueLine(file, issue));
  if (missing.length > 0) return exitStatus.unreadable;
  const document = await readOne(file);
  if (document === undefined) return exitStatus.unreadable;
  const { fhirR5 } = await import("@org/therapy-exchange/fhir-r5");
  const result = fhirR5.read(parseDocument(document.text));
  for (const issue of locateIssues(document.text, result.issues, { line: document.line, column: 1 })) {
    await standardError().write(issueLine(file, issue));
  }
  if (!result.ok) return exitStatus.issues;
  try {
    if (unmapped !== undefined) await writeOutput(unmapped, `${formatDocument(result.unmapped)}\n`);
    await writeOutput(output, result.records.map((record) => `${JSON.stringify(record)}\n`).join(""));
  } catch (error) {
    if (error instanceof OutputError) return usageError(error.message);
    throw error;
  }
  await writeSummary(result);
  return exitStatus.clean;
}

/** Reads the one document of a file, or prints why it cannot be read. */
async function readOne(file: string): Promise<JsonDocument | undefined> {
  let found: JsonDocument | undefined;
  for await (const { document, problem } of readDocuments(file)) {
    if (problem !== undefined) {
      await standardError().write(issueLine(file, unreadableIssue(problem)));
      return undefined;
    }
    if (found !== undefined) {
      const message = "has a second document; expected one bundle";
      await standardError().write(
        issueLine(file, unreadableIssue({ code: "invalid_syntax", message, line: document.line })),
      );
      return undefined;
    }
    found = document;
  }
  return found;
}

async function writeSummary(result: Extract<FhirReadResult, { ok: true }>): Promise<void> {
  const error = standardError();
  const { bundle, entries = {} } = result.unmapped;
  const differences = [bundle, ...Object.values(entries)];
  const unmapped = differences.reduce((sum, { values }) => sum + Object.keys(values).length, 0);
  const parts = [`${counted(result.records.length, "record")} read`, counted(unmapped, "unmapped value")];
  await error.write(`${error.style("green", "✓")} ${parts.join(", ")}\n`);
}
