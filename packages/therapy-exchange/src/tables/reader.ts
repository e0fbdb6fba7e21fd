/** Reading the rows of a table as records, with issues by cell. */
import { type Issue, type ModelRecord, type RecordKind, validate } from "@org/therapy-model";
import { type Cell, isEmptyCell, readCell } from "./cell.ts";
import { cellAddress, type CellIssue } from "./cell-issue.ts";
import { partColumn, recordSchemas, type TableColumn, tableColumns } from "./column.ts";
import { columnHeading, comparable, tableLanguages } from "./heading.ts";
import { joinParts, type PartState } from "./parts.ts";

/** A row that was read: a valid record, or the issues of its cells. */
export type TableRow =
  | { readonly ok: true; readonly record: ModelRecord; readonly row: number }
  | { readonly ok: false; readonly issues: readonly CellIssue[]; readonly row: number };

/** A reader of the rows below the headings. */
export interface TableReader {
  /** Issues of the headings: warnings for columns that are not read, an error if there is no column of ids. */
  readonly issues: readonly CellIssue[];
  /** Reads a row; returns `undefined` for an empty row, and for a row that the next rows continue. */
  readonly read: (cells: readonly Cell[], row: number) => TableRow | undefined;
  /** Ends the table; returns the issue of a record whose last rows are missing. */
  readonly end: () => TableRow | undefined;
}

/** A column with its position, counted from 1. */
interface PlacedColumn extends TableColumn {
  readonly position: number;
  readonly keys: readonly string[];
}

/**
 * Creates a reader for a table from its row of headings, which may be English, Chinese, paths, or mixed.
 *
 * A record is validated by the schema of its kind. Each issue has the sheet, the row and the column of the cell that it concerns.
 *
 * @example
 * ```ts
 * import { tableReader } from "@org/therapy-exchange/tables";
 *
 * const reader = tableReader("trial", "Trials", ["ID", "类型", "phase", "Enrollment / count"]);
 * const good = reader.read(["trial:x", "interventional", "phase_1", "12"], 2);
 * const bad = reader.read(["trial:y", "interventional", "phase1", "12"], 3);
 * good?.ok; // => true
 * bad?.ok === false && bad.issues.map(({ cell, fix }) => [cell, fix]);
 * // => [["C3", { kind: "replace", value: "phase_1" }]]
 * ```
 */
export function tableReader(kind: RecordKind, sheet: string, headings: readonly Cell[]): TableReader {
  const { columns, issues, part } = placeColumns(kind, sheet, headings);
  const parts: PartState = { sheet, part, column: part ?? 1, held: undefined };
  const readWhole = (cells: readonly Cell[], row: number): TableRow => readRow({ kind, sheet, columns }, cells, row);
  return {
    issues,
    read(cells, row) {
      if (cells.every(isEmptyCell)) return undefined;
      const joined = joinParts(parts, cells, row, columns.find(({ path }) => path === "id")?.position ?? 1);
      if (joined === undefined) return undefined;
      return "issues" in joined ? { ok: false, issues: joined.issues, row } : readWhole(joined.cells, joined.row);
    },
    end() {
      const { held } = parts;
      parts.held = undefined;
      if (held === undefined) return undefined;
      const message = `the last rows of this record are missing; expected ${held.of} rows`;
      return { ok: false, issues: [issueAt(sheet, held.row, parts.column, "missing_field", message)], row: held.row };
    },
  };
}

/** Makes an issue of a cell that concerns the table, not a value of a record. */
export function issueAt(
  sheet: string,
  row: number,
  column: number,
  code: Issue["code"],
  message: string,
  severity: Issue["severity"] = "error",
): CellIssue {
  return { code, severity, path: [], message, sheet, row, column, cell: cellAddress(row, column) };
}

interface Placed {
  readonly columns: readonly PlacedColumn[];
  readonly issues: readonly CellIssue[];
  /** The position of the column of parts. */
  readonly part: number | undefined;
}

function placeColumns(kind: RecordKind, sheet: string, headings: readonly Cell[]): Placed {
  const byHeading = new Map<string, TableColumn>();
  for (const column of [...tableColumns(kind), partColumn]) {
    for (const language of tableLanguages) byHeading.set(comparable(columnHeading(column, language)), column);
  }
  const columns: PlacedColumn[] = [];
  const issues: CellIssue[] = [];
  let part: number | undefined;
  for (const [index, heading] of headings.entries()) {
    if (isEmptyCell(heading)) continue;
    const position = index + 1;
    const column = byHeading.get(comparable(String(heading)));
    const report = (code: Issue["code"], message: string): void => {
      issues.push(issueAt(sheet, 1, position, code, message, "warning"));
    };
    if (column === undefined) report("unknown_field", `is not a column of the kind ${kind}; its cells are not read`);
    else if (columns.some(({ path }) => path === column.path)) {
      report("duplicate_key", "is the heading of an earlier column too; its cells are not read");
    } else if (column === partColumn) part = position;
    else columns.push({ ...column, position, keys: column.path.split(".") });
  }
  if (!columns.some(({ path }) => path === "id")) {
    issues.push(issueAt(sheet, 1, 1, "missing_field", "no column has the ids of the records; expected the heading ID"));
  }
  return { columns, issues, part };
}

interface Table {
  readonly kind: RecordKind;
  readonly sheet: string;
  readonly columns: readonly PlacedColumn[];
}

function readRow(table: Table, cells: readonly Cell[], row: number): TableRow {
  const { kind, sheet, columns } = table;
  const record: { [key: string]: unknown } = { kind };
  const issues: CellIssue[] = [];
  for (const { position, content, keys } of columns) {
    const cell = cells[position - 1];
    if (isEmptyCell(cell)) continue;
    const read = readCell(cell, content);
    if ("value" in read) place(record, keys, read.value, content === "empty_object");
    else issues.push({ ...issueAt(sheet, row, position, "invalid_syntax", read.problem), path: [...keys] });
  }
  if (issues.length > 0) return { ok: false, issues, row };
  const result = validate(recordSchemas[kind] as (typeof recordSchemas)["trial"], record);
  if (result.ok) return { ok: true, record: result.value as ModelRecord, row };
  return { ok: false, issues: result.issues.map((issue) => placeIssue(table, issue, row)), row };
}

/** Sets a field; an object that has fields is kept where its own column has `{}`. */
function place(record: { [key: string]: unknown }, keys: readonly string[], value: unknown, mayExist: boolean): void {
  let target = record;
  for (const key of keys.slice(0, -1)) target = (target[key] ??= {}) as { [key: string]: unknown };
  const last = keys.at(-1)!;
  if (!mayExist || target[last] === undefined) target[last] = value;
}

/** Finds the cell of an issue: that of the column that holds its path, or the first column below its path. */
function placeIssue({ sheet, columns }: Table, issue: Issue, row: number): CellIssue {
  const path = issue.path.map(String);
  const holds = columns.filter(({ keys }) => isStart(keys, path)).toSorted((a, b) => b.keys.length - a.keys.length)[0];
  const column = holds ?? columns.find(({ keys }) => isStart(path, keys));
  const position = column?.position ?? 1;
  return { ...issue, sheet, row, column: position, cell: cellAddress(row, position) };
}

function isStart(start: readonly string[], path: readonly string[]): boolean {
  return start.length <= path.length && start.every((key, index) => path[index] === key);
}
