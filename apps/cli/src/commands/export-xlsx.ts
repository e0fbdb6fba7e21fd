/** `therapy export xlsx`: writes records as a spreadsheet with one sheet per kind. */
import { writeXlsx } from "@org/therapy-exchange/xlsx";
import type { Command } from "../command.ts";
import { exportTables, type Table, type TableOptions, tableOptions } from "../exporting/tables.ts";
import { createFile } from "../files/new-file.ts";

export const command: Command<TableOptions> = {
  name: "export xlsx",
  summary: "write records as a spreadsheet (XLSX), one sheet per kind",
  description:
    "Writes the valid records of files as a spreadsheet in the format of Excel, with one sheet per kind and one row per record. All columns together hold the whole record, and `therapy import xlsx` reads it again. Records with the same id are merged.",
  arguments: [{ syntax: "<file...>", description: "record sets or records as JSON or NDJSON; - for standard input" }],
  options: [
    { flags: "-o, --output <file>", description: "the output file, such as records.xlsx", required: true },
    ...tableOptions,
  ],
  helpAfter: `A text of more than 32,767 characters, the limit of a cell, is continued in the
next rows, which the column "Part" numbers.`,
  run: (files, options) => exportTables(files, options, (output, tables) => writeFile(output, tables, options)),
};

async function writeFile(output: string, tables: readonly Table[], { headings }: TableOptions): Promise<void> {
  const file = createFile(output);
  try {
    const sheets = tables.map((table) => ({ ...table, records: table.records() }));
    for await (const bytes of writeXlsx(sheets, { language: headings })) file.write(bytes);
    file.commit();
  } finally {
    file.discard();
  }
}
