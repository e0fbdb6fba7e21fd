/** The commands and their options; what a command does is loaded when it is called. */
import { Command, InvalidArgumentError, Option } from "commander";
import type { Jurisdiction, PartialDate } from "@org/therapy-model";
import type { LintCommandOptions } from "./commands/lint.ts";
import type { ExportParquetOptions } from "./commands/export-parquet.ts";
import type { ExportOptions } from "./commands/export.ts";
import type { ImportOptions } from "./commands/import.ts";
import type { UpgradeOptions } from "./commands/upgrade.ts";
import { exitStatus, type ExitStatus } from "./exit-status.ts";
import { importFormats } from "./importing/adapters.ts";

const importFormatNames = Object.keys(importFormats);

const importFormatHelp = `
Formats:
${Object.entries(importFormats)
  .map(([name, { title }]) => `  ${name.padEnd(20)}${title}`)
  .join("\n")}`;

/** Makes the program; `end` is told the exit status of the command that ran. */
export function makeProgram(version: string, end: (status: ExitStatus) => void): Command {
  const program = new Command("therapy")
    .description("Cell, gene and RNA therapies, their trials and their regulation: typed, validated, cited records.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand("help [command]", "print help for a command")
    .showSuggestionAfterError()
    // The options that follow `export parquet` are its own.
    .enablePositionalOptions()
    .exitOverride()
    .addHelpText(
      "after",
      `
Exit status: 0 nothing wrong, 1 issues or nothing found, 2 could not read.
Colours: FORCE_COLOR=1 turns them on, NO_COLOR=1 off; a pipe has none.
Width: the terminal's, else COLUMNS, else 80.`,
    );

  command(program, "report")
    .summary("one table of therapies: what they are, how far they have come")
    .description(
      "Prints one table of therapies: modality, targets, delivery, indications, the furthest milestone in each jurisdiction, trials, and the count of issues. Without files it reports on the shipped dossiers.",
    )
    .argument("[file...]", "dossiers or records as JSON or NDJSON; - for standard input")
    .option("--json", "write the rows as JSON")
    .action(async (files: string[], options: { json?: boolean }) => {
      const { report } = await import("./commands/report.ts");
      end(await report(files, options));
    });

  command(program, "status")
    .summary("where therapies stood with authorities on a day")
    .description(
      "Says where the trials and the marketing of therapies stood with each authority at the end of a day, worked out from their regulatory events: one status where the dates make it certain, else each one that they leave possible. Without files it answers for the shipped dossiers and histories.",
    )
    .argument("[file...]", "dossiers or records as JSON or NDJSON; - for standard input")
    .requiredOption("--on <date>", "the day, month or year that is asked about, such as 2024-06-01", partialDate)
    .option("--jurisdiction <code>", "only there: EU, or a country such as US", jurisdiction)
    .option("--indication <disease>", "only what is about this disease, such as 'follicular lymphoma'")
    .option("--known-on <date>", "count only what was known by then", partialDate)
    .option("--json", "write the answers as JSON")
    .action(
      async (
        files: string[],
        options: {
          on: PartialDate;
          jurisdiction?: Jurisdiction;
          indication?: string;
          knownOn?: PartialDate;
          json?: boolean;
        },
      ) => {
        const { status } = await import("./commands/status.ts");
        end(await status(files, options));
      },
    );

  command(program, "timeline")
    .summary("draw how therapies went with authorities")
    .description(
      "Draws the statuses of therapies with each authority on an axis of years, with what is uncertain at both ends. Without files it draws the shipped dossiers and histories.",
    )
    .argument("[file...]", "dossiers or records as JSON or NDJSON; - for standard input")
    .option("--jurisdiction <code>", "only there: EU, or a country such as US", jurisdiction)
    .option("--json", "write the intervals as JSON")
    .action(async (files: string[], options: { jurisdiction?: Jurisdiction; json?: boolean }) => {
      const { timeline } = await import("./commands/timeline.ts");
      end(await timeline(files, options));
    });

  command(program, "validate")
    .summary("check files against the model")
    .description(
      "Checks dossiers and records, and says of each issue where it stands, what is wrong and what would be right. The format is seen from the content: a dossier, a record, a list of records, or one of these a line (NDJSON).",
    )
    .argument("<file...>", "files to check; - for standard input")
    .option("--json", "write the findings as JSON")
    .option(
      "--max-issues <count>",
      "write at most so many issues; all are counted (default: 100, with --json 10000)",
      wholeNumber,
    )
    .action(async (files: string[], options: { json?: boolean; maxIssues?: number }) => {
      const { validateFiles } = await import("./commands/validate.ts");
      end(await validateFiles(files, options));
    });

  command(program, "lint")
    .summary("check files against the rules of the field")
    .description(
      "Holds valid dossiers and records against rules of the field, and says of each finding where it stands, why it is unlikely, and what would mend it. `therapy rules` explains the rules; a dossier lets a finding stand by a silence with a reason.",
    )
    .argument("<file...>", "files to check; - for standard input")
    .addOption(
      new Option("--profile <profile>", "how far the files are meant to be")
        .choices(["draft", "registered", "publishable"])
        .default("registered"),
    )
    .option("--fix", "apply the fixes that are certain, and show the difference")
    .option("--max-warnings <count>", "fail where there are more warnings", wholeNumber)
    .option(
      "--max-issues <count>",
      "write at most so many findings; all are counted (default: 100, with --json 10000)",
      wholeNumber,
    )
    .option("--json", "write the findings as JSON")
    .addOption(new Option("--sarif", "write the findings as SARIF 2.1.0").conflicts("json"))
    .action(async (files: string[], options: LintCommandOptions) => {
      const { lintFiles } = await import("./commands/lint.ts");
      end(await lintFiles(files, options, version));
    });

  command(program, "rules")
    .summary("list the rules of the field, or explain one")
    .description("Lists the rules that `therapy lint` asks; with an id, says why one is so and shows what breaks it.")
    .argument("[id]", "such as modality_delivery")
    .option("--json", "write the rules as JSON")
    .action(async (id: string | undefined, options: { json?: boolean }) => {
      const { listRules } = await import("./commands/rules.ts");
      end(await listRules(id, options));
    });

  command(program, "records")
    .summary("list the shipped records")
    .description("Lists the records of the shipped dossiers; those of the same id are one.")
    .option("--json", "write the records as one JSON array")
    .action(async (options: { json?: boolean }) => {
      const { records } = await import("./commands/records.ts");
      end(await records(options));
    });

  command(program, "schema")
    .summary("print the JSON Schema of a record kind")
    .description(
      "Prints the JSON Schema (draft 2020-12) of a record kind or of the dossier; without a kind, lists the kinds.",
    )
    .argument("[kind]", "dossier, organization, platform, therapy, trial, regulatory_event or source")
    .option("--json", "without a kind, write all schemas as one JSON object")
    .action(async (kind: string | undefined, options: { json?: boolean }) => {
      const { schema } = await import("./commands/schema.ts");
      end(await schema(kind, options));
    });

  command(program, "explain")
    .summary("say what a term or an issue code means")
    .description(
      "Finds a term in all vocabularies by key, label, synonym or code, in English or Chinese, and says what it means, what is wider and narrower, its codes in public systems and where the model uses it. Issue codes are explained too.",
    )
    .argument("<term...>", "such as BCMA, 'phase 1/2', 慢病毒载体, MONDO:0018874 or duplicate_id")
    .addOption(
      new Option("--lang <language>", "the language of the terms (default: that of the question)").choices([
        "en",
        "zh",
      ]),
    )
    .option("--json", "write what was found as JSON")
    .action(async (words: string[], options: { lang?: "en" | "zh"; json?: boolean }) => {
      const { explain } = await import("./commands/explain.ts");
      end(await explain(words.join(" "), options));
    });

  command(program, "convert")
    .summary("give a quantity in another unit")
    .description(
      'Converts a quantity as people write it: exactly, rounded once, and never between things that are counted differently. With - each line {"value","from","to","analyte"?} of standard input is answered with a line.',
    )
    .argument("<quantity>", "such as '2.0 mg/dL' or '1.5×10^9/L'; - for NDJSON from standard input")
    .option("--to <unit>", "the UCUM code of the unit wanted, such as umol/L")
    .option("--analyte <name>", "of what, where mass becomes amount of substance: bilirubin, HbA1c, …")
    .option("--json", "write the answer as JSON")
    .action(async (quantity: string, options: { to?: string; analyte?: string; json?: boolean }) => {
      const { convert } = await import("./commands/convert.ts");
      end(await convert(quantity, options));
    });

  command(program, "identify")
    .summary("find the identifiers in a text")
    .description("Finds every identifier in a text: of trials, products, genes, diseases, organisations, documents.")
    .argument("<subject...>", "a file, a text, or - for standard input")
    .option("--json", "write the findings as JSON")
    .action(async (words: string[], options: { json?: boolean }) => {
      const { identify } = await import("./commands/identify.ts");
      end(await identify(words.join(" "), options));
    });

  command(program, "decode")
    .summary("say what each part of an identifier or a name means")
    .description(
      "Says what each part of an identifier means, such as of the acceptance number CXSL2300659, or of a therapy's nonproprietary name or company code, such as zevorcabtagene autoleucel.",
    )
    .argument("<id...>", "the identifier, the name or the code")
    .addOption(new Option("--lang <language>", "the language of the answer").choices(["en", "zh"]).default("en"))
    .option("--json", "write the readings as JSON")
    .action(async (words: string[], options: { lang?: "en" | "zh"; json?: boolean }) => {
      const { decode } = await import("./commands/decode.ts");
      end(await decode(words.join(" "), options));
    });

  command(program, "import")
    .summary("read records of a registry as records of the model")
    .description(
      "Reads records as a registry gives them, and writes each as a record of the model, a line each (NDJSON). What the model does not hold goes to the residue and what was assumed to the notes: line by line, beside the records and under the same ids. The input is JSON, a list of records or NDJSON, packed by gzip or not. A record that cannot be read is told with its place, and the others are read.",
    )
    .argument("<format>", importFormatNames.join(", "))
    .argument("<file...>", "files to read; - for standard input")
    .option("-o, --output <file>", "write the records there, not to standard output")
    .option("--residue <file>", "write there what of each record the model does not hold")
    .option("--notes <file>", "write there what was assumed of each record")
    .option("--resume", "go on with the output of an import that was interrupted")
    .option("--strict", "stop at the first record that cannot be read")
    .option("--jobs <count>", "read with so many threads (default: one for each processor)", positiveNumber)
    .option("--max-issues <count>", "write at most so many problems; all are counted (default: 100)", wholeNumber)
    .option("--json", "write the summary and the problems as JSON")
    .addHelpText(
      "after",
      `${importFormatHelp}

The summary goes to standard error: how many records were read, what was
assumed, and what stayed in the residue, by its place in the records.`,
    )
    .action(async (format: string, files: string[], options: ImportOptions) => {
      const { importFiles } = await import("./commands/import.ts");
      end(await importFiles(format, files, options));
    });

  const exporting = command(program, "export");
  exporting
    .summary("write records of the model as a registry has them, or as Parquet")
    .description(
      "Writes records of the model as records of a registry, a line each (NDJSON): the way back of an import. With the residue of that import, each is the record that was read.",
    )
    .argument("<format>", importFormatNames.join(", "))
    .argument("<file>", "records of the model, as an import writes them; - for standard input")
    .option("-o, --output <file>", "write there, not to standard output")
    .option("--residue <file>", "what the import wrote there: a line for each record, under the same id")
    .addHelpText("after", importFormatHelp)
    .action(async (format: string, file: string, options: ExportOptions) => {
      const { exportFile } = await import("./commands/export.ts");
      end(await exportFile(format, file, options));
    });
  command(exporting, "parquet")
    .summary("write records as Parquet files, a directory a kind")
    .description(
      "Writes the valid records of files as Parquet, in the layout of the model's DuckDB tables: kind=trial/records.parquet and so on, which Spark, Trino, DuckDB and others read as one table a kind. Records of the same id are written once.",
    )
    .argument("<file...>", "dossiers or records as JSON or NDJSON; - for standard input")
    .requiredOption("-o, --output <directory>", "write there; it is made, or has to be empty")
    .option("--json", "write the summary as JSON")
    .action(async (files: string[], options: ExportParquetOptions) => {
      const { exportParquet } = await import("./commands/export-parquet.ts");
      end(await exportParquet(files, options));
    });

  command(program, "upgrade")
    .summary("bring dossiers to another version of the model")
    .description(
      "Brings dossiers to the version of the model that this command knows, or to another one: back to an earlier one only where nothing is lost. The dossiers go to standard output, one a line where several files are named, and what was changed is told on standard error, by its place in the records. Spaces and order stay as they are.",
    )
    .argument("<file...>", "dossiers as JSON or NDJSON, packed by gzip or not; - for standard input")
    .option("-o, --output <file>", "write the dossiers there, not to standard output")
    .option("-w, --write", "put each file in its own place")
    .option("--to <version>", "the version that is wanted")
    .option("--check", "write nothing, and fail where there is something to bring to the version")
    .option("--json", "write the report as JSON to standard output")
    .addHelpText(
      "after",
      `
A file is written in one step, and only if all that goes into it could be
brought to the version.`,
    )
    .action(async (files: string[], options: UpgradeOptions) => {
      const { upgradeFiles } = await import("./commands/upgrade.ts");
      end(await upgradeFiles(files, options));
    });

  return program;
}

/** A command of its own that ends as the program does. */
function command(program: Command, name: string): Command {
  return program.command(name).showSuggestionAfterError().exitOverride().helpOption("-h, --help", "print help");
}

function wholeNumber(text: string): number {
  if (!/^[0-9]{1,9}$/.test(text)) throw new InvalidArgumentError("Write a whole number.");
  return Number(text);
}

function positiveNumber(text: string): number {
  const number = wholeNumber(text);
  if (number === 0) throw new InvalidArgumentError("Write a whole number of at least 1.");
  return number;
}

function partialDate(text: string): PartialDate {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  if (year === undefined) throw new InvalidArgumentError("Write a date as YYYY, YYYY-MM or YYYY-MM-DD.");
  if (year < "1800" || year > "2199") throw new InvalidArgumentError("Write a year from 1800 to 2199.");
  const isInYear = month === undefined || (month >= "01" && month <= "12");
  if (!isInYear || (day !== undefined && Number(day) !== dayOf(text))) {
    throw new InvalidArgumentError("The calendar does not have it.");
  }
  return text as PartialDate;
}

/** The day of the month that a date is: another one, or none, where the month does not have it. */
function dayOf(text: string): number {
  return new Date(`${text}T00:00:00Z`).getUTCDate();
}

function jurisdiction(text: string): Jurisdiction {
  if (/^[A-Z]{2}$/.test(text)) return text as Jurisdiction;
  const instead = /^[A-Za-z]{2}$/.test(text) ? ` Did you mean ${text.toUpperCase()}?` : "";
  throw new InvalidArgumentError(`Write EU or the two capital letters of a country.${instead}`);
}

/** The status that a mistake on the command line ends with. */
export const misunderstood: ExitStatus = exitStatus.unreadable;
