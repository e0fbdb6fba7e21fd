/** Records from a spreadsheet. */
import type { RecordKind } from "@org/therapy-model";
import { readXlsx as readWorkbook, streamXlsxRows } from "hucre/xlsx";
import type { Cell } from "../tables/cell.ts";
import type { CellIssue } from "../tables/cell-issue.ts";
import { kindOfSheet } from "../tables/heading.ts";
import { issueAt, type TableReader, tableReader, type TableRow } from "../tables/reader.ts";
import { sizeProblem, type XlsxLimits } from "./limits.ts";

/** What was read of a spreadsheet: a row, or issues of the file or of the headings of a sheet. */
export type ReadXlsxRow =
  | (TableRow & { readonly sheet: string })
  | { readonly ok: false; readonly issues: readonly CellIssue[]; readonly row: 1; readonly sheet: string };

/**
 * Reads the records of an XLSX file: of each sheet whose name is a record kind in English or Chinese, such as "Trials" or "试验".
 *
 * Yields each record, or the issues of a row with their cells. Sheets with other names are a warning. Formulas are not run: the value
 * that the file stores for one is read. It does not throw for any file; a file that would expand beyond the limits is an issue.
 *
 * @example
 * ```ts
 * import { readXlsx } from "@org/therapy-exchange/xlsx";
 *
 * const [row] = await Array.fromAsync(readXlsx(new TextEncoder().encode("ID,Type")));
 * row?.ok === false && row.issues[0]?.code; // => "invalid_format"
 * ```
 */
export async function* readXlsx(file: Uint8Array, limits: XlsxLimits = {}): AsyncGenerator<ReadXlsxRow> {
  let sheets: readonly string[];
  try {
    const problem = sizeProblem(file, limits);
    if (problem !== undefined) {
      yield fileIssue("too_large", problem);
      return;
    }
    sheets = await sheetNamesOf(file);
  } catch (error) {
    yield fileIssue("invalid_format", `is not an XLSX file: ${messageOf(error)}`);
    return;
  }
  for (const sheet of sheets) {
    const kind = kindOfSheet(sheet);
    if (kind === undefined) {
      const message = "is not the name of a record kind, such as Trials; the sheet is not read";
      yield { ok: false, issues: [issueAt(sheet, 1, 1, "unknown_kind", message, "warning")], row: 1, sheet };
    } else yield* readSheet(file, sheet, kind);
  }
}

async function* readSheet(file: Uint8Array, sheet: string, kind: RecordKind): AsyncGenerator<ReadXlsxRow> {
  let reader: TableReader | undefined;
  let row = 0;
  const rows = streamXlsxRows(file, { sheet });
  for (;;) {
    let next: Awaited<ReturnType<typeof rows.next>>;
    try {
      next = await rows.next();
    } catch (error) {
      const message = `cannot be read: ${messageOf(error)}; the rest of the sheet is not read`;
      yield { ok: false, issues: [issueAt(sheet, row + 1, 1, "invalid_syntax", message)], row: row + 1, sheet };
      return;
    }
    if (next.done === true) break;
    row = next.value.index + 1;
    const cells = next.value.values as readonly Cell[];
    if (reader === undefined) {
      reader = tableReader(kind, sheet, cells);
      if (reader.issues.length > 0) yield { ok: false, issues: reader.issues, row: 1, sheet };
      if (reader.issues.some(({ severity }) => severity === "error")) return;
      continue;
    }
    const read = reader.read(cells, row);
    if (read !== undefined) yield { ...read, sheet };
  }
  const last = reader?.end();
  if (last !== undefined) yield { ...last, sheet };
}

async function sheetNamesOf(file: Uint8Array): Promise<readonly string[]> {
  const names: string[] = [];
  await readWorkbook(file, {
    sheets({ name }) {
      names.push(name);
      return false;
    },
  });
  return names;
}

function fileIssue(code: CellIssue["code"], message: string): ReadXlsxRow {
  return { ok: false, issues: [issueAt("", 1, 1, code, message)], row: 1, sheet: "" };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 500) : String(error);
}
