/** Records as CSV. */
import type { ModelRecord } from "@org/therapy-model";
import { stringify } from "csv-stringify/sync";
import type { TableColumn } from "../tables/column.ts";
import { columnHeading, type TableLanguage } from "../tables/heading.ts";
import { tableRow } from "../tables/row.ts";
import { escapeFormula } from "./formula.ts";

/** Options of {@link writeCsv}. */
export interface WriteCsvOptions {
  /** Language of the headings, English by default. */
  readonly language?: TableLanguage | undefined;
}

/** The number of rows that are written at once. */
const rowsAtOnce = 256;

/**
 * Writes records of one kind as CSV in UTF-8 with a byte order mark, so that spreadsheets show Chinese. Yields the text in pieces;
 * only the rows of one piece are in memory.
 *
 * A text that a spreadsheet would run as a formula (it begins with `=`, `+`, `-`, `@`, a tab or a line break) begins with an
 * apostrophe in the file. `readCsv` removes it.
 *
 * @example
 * ```ts
 * import { readCsv, writeCsv } from "@org/therapy-exchange/csv";
 * import { tableColumns } from "@org/therapy-exchange/tables";
 *
 * const columns = tableColumns("trial", ["type", "title"]);
 * const records = [{ kind: "trial", id: "trial:x", type: "interventional", title: "=SUM(A1:A9)" }] as const;
 * const pieces: string[] = [];
 * for await (const piece of writeCsv(records, columns)) pieces.push(piece);
 * pieces.join(""); // => "\uFEFFID,Type,Title\r\ntrial:x,interventional,'=SUM(A1:A9)\r\n"
 *
 * for await (const row of readCsv(pieces, "trial")) {
 *   row.ok && row.record; // => { kind: "trial", id: "trial:x", type: "interventional", title: "=SUM(A1:A9)" }
 * }
 * ```
 */
export async function* writeCsv(
  records: Iterable<ModelRecord> | AsyncIterable<ModelRecord>,
  columns: readonly TableColumn[],
  { language = "en" }: WriteCsvOptions = {},
): AsyncGenerator<string> {
  let rows: unknown[][] = [columns.map((column) => columnHeading(column, language))];
  let mark = "\uFEFF";
  for await (const record of records) {
    rows.push(tableRow(record, columns).map((cell) => csvCell(cell)));
    if (rows.length < rowsAtOnce) continue;
    yield mark + textOf(rows);
    rows = [];
    mark = "";
  }
  if (rows.length > 0) yield mark + textOf(rows);
}

function textOf(rows: readonly (readonly unknown[])[]): string {
  return stringify(rows as unknown[][], { record_delimiter: "windows" });
}

function csvCell(cell: string | number | boolean | undefined): string {
  return typeof cell === "string" ? escapeFormula(cell) : cell === undefined ? "" : String(cell);
}
