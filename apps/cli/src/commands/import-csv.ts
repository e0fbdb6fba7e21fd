/** `therapy import csv`: reads records from CSV files. */
import { basename } from "node:path";
import { readCsv } from "@org/therapy-exchange/csv";
import { kindOfSheet, tableKinds } from "@org/therapy-exchange/tables";
import type { RecordKind } from "@org/therapy-model";
import type { Command } from "../command.ts";
import { openSource } from "../importing/source.ts";
import { importTables, type ImportTableOptions, importTableOptions } from "../importing/tables.ts";
import { nameOf } from "../output/issue-line.ts";
import { usageError } from "../output/usage-error.ts";

interface ImportCsvOptions extends ImportTableOptions {
  readonly kind?: RecordKind;
}

export const command: Command<ImportCsvOptions> = {
  name: "import csv",
  summary: "read records from CSV files",
  description:
    "Reads records from CSV files as `therapy export csv` writes them, with one row per record, and writes them as NDJSON. Headings are English, Chinese or paths of fields. Each issue has its cell; rows without issues are written. The kind of the records is the name of the file, such as trial.csv, or --kind.",
  arguments: [{ syntax: "<file...>", description: "CSV files in UTF-8; - for standard input" }],
  options: [
    { flags: "--kind <kind>", description: "the kind of the records", choices: tableKinds },
    ...importTableOptions,
  ],
  run(files, options) {
    const unknown = files.find((file) => kindOf(file, options) === undefined);
    if (unknown !== undefined) {
      return Promise.resolve(
        usageError(`${nameOf(unknown)} is not the name of a record kind, such as trial.csv; add --kind`),
      );
    }
    return importTables(files, options, (file) => {
      return readCsv(openSource(file).chunks, kindOf(file, options)!, { name: nameOf(file) });
    });
  },
};

function kindOf(file: string, { kind }: ImportCsvOptions): RecordKind | undefined {
  return kind ?? kindOfSheet(basename(file).replace(/\.[^.]{1,20}$/, ""));
}
