/** `therapy import`: reads records of a registry as records of the model. */
import type { ProposalCertainty } from "@org/therapy-text/interpret";
import type { Command } from "../command.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { missingInputs } from "../files/missing-inputs.ts";
import { OutputError } from "../files/output-error.ts";
import { sameFileProblem } from "../files/same-file.ts";
import { formatHelp, importFormatNames, isImportFormat } from "../importing/adapters.ts";
import type { ImportTask } from "../importing/checkpoint.ts";
import { type ImportSettings, runImport } from "../importing/import-run.ts";
import { unknownFormat } from "../importing/unknown-format.ts";
import { issueLine } from "../output/issue-line.ts";
import { standardError } from "../output/out.ts";
import { usageError } from "../output/usage-error.ts";

interface ImportOptions extends ImportSettings {
  readonly interpret?: ProposalCertainty | true;
  readonly unmapped?: string;
  readonly notes?: string;
}

export const command: Command<ImportOptions> = {
  name: "import",
  summary: "read records of a registry as records of the model",
  description:
    "Reads records of a registry and writes each as a record of the model, one per line (NDJSON). Values without a field in the model are written to the --unmapped file and assumptions to the --notes file, one line for each record, with the record's id. The input is JSON, a list of records or NDJSON, with or without gzip compression. A record that cannot be read is reported with its location; the other records are still read.",
  arguments: [
    { syntax: "<format>", description: importFormatNames.join(", ") },
    { syntax: "<file...>", description: "files to read; - for standard input" },
  ],
  options: [
    { flags: "-o, --output <file>", description: "the output file for the records (default: standard output)" },
    { flags: "--unmapped <file>", description: "the output file for the unmapped values" },
    { flags: "--notes <file>", description: "the output file for the notes on assumptions" },
    {
      flags: "--interpret [certainty]",
      description:
        "type conditions, therapies, endpoints and other fields from their texts, and write the therapies as well; --interpret=likely also applies likely values (default: certain)",
      choices: ["certain", "likely"],
    },
    { flags: "--resume", description: "continue an interrupted import" },
    { flags: "--strict", description: "stop at the first record that cannot be read" },
    {
      flags: "--jobs <count>",
      description: "the number of threads (default: one per processor)",
      type: "positive_count",
    },
    {
      flags: "--max-issues <count>",
      description: "maximum number of issues to print; all are counted (default: 100)",
      type: "count",
    },
    { flags: "--json", description: "write the summary and the issues as JSON" },
  ],
  helpAfter: `${formatHelp}

The summary goes to standard error: the number of records, and the
assumptions and unmapped values by their paths in the records.`,
  run: ([format = "", ...files], options, { version }) => importFiles(format, files, options, version),
};

async function importFiles(
  format: string,
  files: readonly string[],
  options: ImportOptions,
  version: string,
): Promise<ExitStatus> {
  if (!isImportFormat(format)) return usageError(unknownFormat(format));
  const { output, unmapped, notes, resume } = options;
  if (resume && output === undefined) return usageError("--resume requires --output with the file to continue");
  if (files.filter((name) => name === "-").length > 1) return usageError("standard input can be read only once");
  const outputs = [output, unmapped, notes].filter((name) => name !== undefined);
  const written = output === undefined ? ["-", ...outputs] : outputs;
  const sameFile = sameFileProblem({ inputs: files, outputs: written });
  if (sameFile !== undefined) return usageError(sameFile);
  const missing = missingInputs(files);
  for (const { file, issue } of missing) await standardError().write(issueLine(file, issue));
  if (missing.length > 0) return exitStatus.unreadable;
  const interpret = options.interpret === true ? "certain" : options.interpret;
  const task: ImportTask = { format, files, outputs, strict: options.strict === true, interpret, version };
  try {
    return await runImport(task, { records: output, unmapped, notes }, options);
  } catch (error) {
    if (error instanceof OutputError) return usageError(error.message);
    throw error;
  }
}
