/** `therapy export fhir-r5`: writes records as one FHIR R5 bundle. */
import { formatDocument } from "@org/therapy-exchange";
import type { FhirUnmapped } from "@org/therapy-exchange/fhir-r5";
import type { Issue, ModelRecord } from "@org/therapy-model";
import { formatPath } from "@org/therapy-model/issues";
import { mergeRecords } from "@org/therapy-model/records";
import type { Command } from "../command.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { readUnmapped } from "../exporting/fhir-unmapped.ts";
import { maximumPrinted, readValidRecords } from "../exporting/valid-records.ts";
import { missingInputs } from "../files/missing-inputs.ts";
import { writeOutput } from "../files/write-output.ts";
import { OutputError } from "../files/output-error.ts";
import { sameFileProblem } from "../files/same-file.ts";
import { issueLine } from "../output/issue-line.ts";
import { counted } from "../output/located-issue-text.ts";
import { standardError } from "../output/out.ts";
import { printable } from "../output/printable.ts";
import { usageError } from "../output/usage-error.ts";

interface ExportFhirOptions {
  /** The output file; standard output by default. */
  readonly output?: string;
  /** The unmapped part of the import that wrote the records. */
  readonly unmapped?: string;
}

export const command: Command<ExportFhirOptions> = {
  name: "export fhir-r5",
  summary: "write records as a FHIR R5 bundle",
  description:
    "Writes the valid records of files as one FHIR R5 bundle of the type collection: trials as ResearchStudy, therapies as MedicinalProductDefinition, regulatory events as RegulatedAuthorization, sources as Citation, with the resources that belong to them. With the unmapped part of an import, the bundle is the one that was imported. Records with the same id are merged.",
  arguments: [{ syntax: "<file...>", description: "record sets or records as JSON or NDJSON; - for standard input" }],
  options: [
    { flags: "-o, --output <file>", description: "the output file (default: standard output)" },
    { flags: "--unmapped <file>", description: "the unmapped part that the import wrote" },
  ],
  run: exportBundle,
};

async function exportBundle(files: readonly string[], options: ExportFhirOptions): Promise<ExitStatus> {
  const { output, unmapped } = options;
  const inputs = [...files, unmapped].filter((name) => name !== undefined);
  if (inputs.filter((file) => file === "-").length > 1) return usageError("standard input can be read only once");
  const sameFile = sameFileProblem({ inputs, outputs: [output ?? "-"] });
  if (sameFile !== undefined) return usageError(sameFile);
  const missing = missingInputs(inputs);
  for (const { file, issue } of missing) await standardError().write(issueLine(file, issue));
  if (missing.length > 0) return exitStatus.unreadable;
  let part: FhirUnmapped | undefined;
  if (unmapped !== undefined) {
    part = await readUnmapped(unmapped);
    if (part === undefined) return usageError(`${unmapped} is not the unmapped part of an import of FHIR R5`);
  }
  const records: ModelRecord[] = [];
  const { issueCount, unreadable } = await readValidRecords(files, (record) => records.push(record));
  const merged = mergeRecords(records);
  await writeConflicts(records, merged.conflicts);
  const { fhirR5 } = await import("@org/therapy-exchange/fhir-r5");
  try {
    await writeOutput(output, `${formatDocument(fhirR5.write(merged.records, part))}\n`);
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
