/** `therapy import xlsx`: reads records from spreadsheets. */
import { type ReadXlsxRow, readXlsx } from "@org/therapy-exchange/xlsx";
import type { Command } from "../command.ts";
import { openSource } from "../importing/source.ts";
import { importTables, type ImportTableOptions, importTableOptions } from "../importing/tables.ts";

export const command: Command<ImportTableOptions> = {
  name: "import xlsx",
  summary: "read records from spreadsheets (XLSX)",
  description:
    "Reads records from spreadsheets as `therapy export xlsx` writes them, with one sheet per kind and one row per record, and writes them as NDJSON. Sheet names and headings are English, Chinese or keys. Each issue has its sheet and cell; rows without issues are written. Formulas are not run.",
  arguments: [{ syntax: "<file...>", description: "XLSX files; - for standard input" }],
  options: importTableOptions,
  run: (files, options) => importTables(files, options, rowsOf),
};

/** The maximum size of a file in bytes, which is held in memory. */
const maximumSize = 512 * 1024 * 1024;

async function* rowsOf(file: string): AsyncGenerator<ReadXlsxRow> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of openSource(file).chunks) {
    chunks.push(chunk);
    size += chunk.length;
    // The reader reports a file that is too large.
    if (size > maximumSize) break;
  }
  yield* readXlsx(Buffer.concat(chunks), { maximumFileSize: maximumSize });
}
