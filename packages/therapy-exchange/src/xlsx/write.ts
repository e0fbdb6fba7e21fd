/** Records as a spreadsheet with one sheet per record kind. */
import type { ModelRecord, RecordKind } from "@org/therapy-model";
import { unzipSync, Unzip, UnzipPassThrough, Zip, ZipDeflate } from "fflate";
import { writeXlsx as writeWorkbook, writeXlsxStream, XLSX_MAX_ROWS_PER_SHEET } from "hucre/xlsx";
import { partColumn, type TableColumn, tableColumns } from "../tables/column.ts";
import { columnHeading, sheetName, type TableLanguage } from "../tables/heading.ts";
import { maximumCellLength, splitRow } from "../tables/parts.ts";
import { tableRow } from "../tables/row.ts";
import { escapeCellText } from "./cell-text.ts";

/** The records of a kind. */
export interface XlsxTable {
  /** Kind of the records. */
  readonly kind: RecordKind;
  /** Records of the kind. */
  readonly records: Iterable<ModelRecord> | AsyncIterable<ModelRecord>;
  /** Number of the records: more than 1,048,574 rows are written to several sheets. */
  readonly count: number;
  /** Columns, all by default. */
  readonly columns?: readonly TableColumn[] | undefined;
}

/** Options of {@link writeXlsx}. */
export interface WriteXlsxOptions {
  /** Language of the headings and sheet names, English by default. */
  readonly language?: TableLanguage | undefined;
}

/** The maximum size of the XML of a sheet: the ZIP format without its extension for 64 bits. */
const maximumSheetSize = 2 ** 32 - 1;

/** The maximum number of records of a sheet. Long texts need further rows, and the headings one. */
const maximumRows = XLSX_MAX_ROWS_PER_SHEET - 1;

type Cells = (string | number | boolean | null)[];

/**
 * Writes records as an XLSX file with one sheet per kind. Yields the bytes in pieces; only a few rows are in memory.
 *
 * Texts are cells of the type text: a spreadsheet does not run them as formulas. A text of more than 32,767 characters, the limit
 * of a cell, is continued in the next rows, which the column `part` numbers. `readXlsx` joins them.
 *
 * @throws `RangeError` if the XML of a sheet has more than 4 GiB, or more rows than `count` records fit on its sheets.
 *
 * @example
 * ```ts
 * import { readXlsx, writeXlsx } from "@org/therapy-exchange/xlsx";
 *
 * const records = [{ kind: "trial", id: "trial:x", type: "interventional", title: "=1+1" }] as const;
 * const pieces: Uint8Array[] = [];
 * for await (const piece of writeXlsx([{ kind: "trial", records, count: 1 }], { language: "zh" })) pieces.push(piece);
 *
 * const rows = await Array.fromAsync(readXlsx(Buffer.concat(pieces)));
 * rows.map((row) => row.ok && row.record.id); // => ["trial:x"]
 * ```
 */
export async function* writeXlsx(
  tables: readonly XlsxTable[],
  { language = "en" }: WriteXlsxOptions = {},
): AsyncGenerator<Uint8Array> {
  const sheets = tables.flatMap((table) => sheetsOf(table, language));
  const workbook = unzipSync(await writeWorkbook({ sheets: sheets.map(({ name }) => ({ name, rows: [] })) }));
  const output: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    output.push(piece);
  });
  for (const [name, bytes] of Object.entries(workbook)) {
    const sheet = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name);
    const entry = new ZipDeflate(name, { level: 3 });
    zip.add(entry);
    if (sheet === null) entry.push(bytes, true);
    else {
      for await (const xml of sheetXml(sheets[Number(sheet[1]) - 1]!)) {
        entry.push(xml);
        yield* output.splice(0);
      }
      entry.push(new Uint8Array(0), true);
    }
    yield* output.splice(0);
  }
  zip.end();
  yield* output.splice(0);
}

/** A sheet to be written. */
interface Sheet {
  readonly name: string;
  /** The widths of the columns in characters. */
  readonly columns: readonly { readonly width: number }[];
  readonly rows: AsyncGenerator<Cells>;
}

/** The sheets of a kind: one, unless its records do not fit. */
function sheetsOf({ kind, records, count, columns = tableColumns(kind) }: XlsxTable, language: TableLanguage): Sheet[] {
  const rows = cellsOf(records, columns);
  const headings = [...columns, partColumn].map((column) => columnHeading(column, language));
  const name = sheetName(kind, language);
  const widths = [...columns, partColumn].map((column, index) => ({ width: index === 0 ? 32 : widthOf(column) }));
  return Array.from({ length: Math.max(1, Math.ceil(count / maximumRows)) }, (_, index) => {
    return { name: index === 0 ? name : `${name} (${index + 1})`, columns: widths, rows: sheetRows(headings, rows) };
  });
}

function widthOf({ content }: TableColumn): number {
  return content === "number" || content === "flag" || content === "part" ? 12 : 24;
}

async function* cellsOf(records: XlsxTable["records"], columns: readonly TableColumn[]): AsyncGenerator<Cells[]> {
  for await (const record of records) {
    yield splitRow(tableRow(record, columns), maximumCellLength).map((cells) => cells.map(xlsxCell));
  }
}

function xlsxCell(cell: string | number | boolean | undefined): string | number | boolean | null {
  return typeof cell === "string" ? escapeCellText(cell) : (cell ?? null);
}

/** The headings and the next rows, as many as fit on a sheet. */
async function* sheetRows(headings: readonly string[], records: AsyncGenerator<Cells[]>): AsyncGenerator<Cells> {
  yield [...headings];
  for (let left = maximumRows; left > 0;) {
    const next = await records.next();
    if (next.done === true) return;
    if (next.value.length > left) throw new RangeError("the records with long texts need more rows than a sheet has");
    yield* next.value;
    left -= next.value.length;
  }
}

/** The XML of a sheet: the only sheet of a workbook that the library streams without compression. */
async function* sheetXml({ name, columns, rows }: Sheet): AsyncGenerator<Uint8Array> {
  const output: Uint8Array[] = [];
  let size = 0;
  const unzip = new Unzip((part) => {
    if (part.name !== "xl/worksheets/sheet1.xml") return;
    part.ondata = (error, piece) => {
      if (error !== null) throw error;
      output.push(piece);
    };
    part.start();
  });
  unzip.register(UnzipPassThrough);
  const options = { name, columns: [...columns], compress: false, freezePane: { rows: 1, columns: 1 }, zip64: true };
  for await (const piece of writeXlsxStream(rows, options)) {
    unzip.push(piece);
    for (const xml of output.splice(0)) {
      size += xml.length;
      if (size > maximumSheetSize) throw new RangeError(`the sheet ${name} has more than 4 GiB; choose fewer columns`);
      yield xml;
    }
  }
}
