/** `therapy export csv`: writes records as CSV files, one per kind. */
import { writeCsv } from "@org/therapy-exchange/csv";
import { join } from "node:path";
import type { Command } from "../command.ts";
import { exportTables, type Table, type TableOptions, tableOptions } from "../exporting/tables.ts";
import { createFile } from "../files/new-file.ts";
import { createFolder } from "../files/output-folder.ts";

export const command: Command<TableOptions> = {
  name: "export csv",
  summary: "write records as CSV files, one per kind",
  description:
    "Writes the valid records of files as CSV, one file per kind: trial.csv and so on, with one row per record. All columns together hold the whole record, and `therapy import csv` reads it again. Records with the same id are merged.",
  arguments: [{ syntax: "<file...>", description: "record sets or records as JSON or NDJSON; - for standard input" }],
  options: [
    {
      flags: "-o, --output <directory>",
      description: "the output directory; it is created, or must be empty",
      required: true,
    },
    ...tableOptions,
  ],
  helpAfter: `A text that a spreadsheet would run as a formula begins with an apostrophe in
the file; \`therapy import csv\` removes it. Spreadsheets change dates and numbers
of CSV files when they open them: to edit records, use \`therapy export xlsx\`.`,
  run: (files, options) => exportTables(files, options, (output, tables) => writeFolder(output, tables, options)),
};

async function writeFolder(output: string, tables: readonly Table[], { headings }: TableOptions): Promise<void> {
  const folder = createFolder(output);
  try {
    for (const { kind, columns, records } of tables) {
      const file = createFile(join(folder.unfinished, `${kind}.csv`));
      for await (const text of writeCsv(records(), columns, { language: headings })) file.write(Buffer.from(text));
      file.commit();
    }
    folder.commit();
  } finally {
    folder.discard();
  }
}
