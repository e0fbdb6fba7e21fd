/** Records in several rows: a spreadsheet limits the length of a cell. */
import type { Cell } from "./cell.ts";
import { cellAddress, type CellIssue } from "./cell-issue.ts";

/** The maximum length of a cell of Excel, in UTF-16 code units. */
export const maximumCellLength = 32_767;

/** A record whose rows are being read. */
interface HeldRows {
  readonly cells: Cell[];
  /** The first row. */
  readonly row: number;
  readonly read: number;
  readonly of: number;
}

/** The state of a reader of parts. */
export interface PartState {
  readonly sheet: string;
  /** The position of the column of parts. */
  readonly part: number | undefined;
  /** The column that issues name. */
  readonly column: number;
  held: HeldRows | undefined;
}

/**
 * Splits a row whose texts are longer than the maximum into several rows. Each has the first cell, which is the id, and a last
 * cell with the number of the row and of all rows, such as `1/3`. A row that need not be split has an empty last cell.
 */
export function splitRow<T extends Cell>(cells: readonly T[], maximum: number): (T | string | undefined)[][] {
  if (!cells.some((cell) => typeof cell === "string" && cell.length > maximum)) return [[...cells, undefined]];
  const parts = cells.map((cell) =>
    typeof cell === "string" && cell.length > maximum ? pieces(cell, maximum) : undefined,
  );
  const count = Math.max(...parts.map((texts) => texts?.length ?? 1));
  return Array.from({ length: count }, (_, index) => [
    ...cells.map((cell, column) => {
      const texts = parts[column];
      if (texts !== undefined) return texts[index];
      return index === 0 || column === 0 ? cell : undefined;
    }),
    `${index + 1}/${count}`,
  ]);
}

/** Joins the rows of a record; returns `undefined` until the last one, and an issue if one is missing or out of order. */
export function joinParts(
  state: PartState,
  cells: readonly Cell[],
  row: number,
  id: number,
): { readonly cells: readonly Cell[]; readonly row: number } | { readonly issues: readonly CellIssue[] } | undefined {
  const { held, part } = state;
  const label = part === undefined ? undefined : cells[part - 1];
  const match = typeof label === "string" ? /^(\d{1,6})\/(\d{1,6})$/.exec(label.trim()) : null;
  const [index, of] = match === null ? [1, 1] : [Number(match[1]), Number(match[2])];
  state.held = undefined;
  const follows =
    held === undefined
      ? index === 1
      : index === held.read + 1 && of === held.of && cells[id - 1] === held.cells[id - 1];
  if (!follows) {
    const message = "the rows of a record in parts are not together; expected them in order, as an export writes them";
    const place = { sheet: state.sheet, row, column: state.column, cell: cellAddress(row, state.column) };
    return { issues: [{ code: "inconsistent_fields", severity: "error", path: [], message, ...place }] };
  }
  const joined = held === undefined ? [...cells] : joinCells(held.cells, cells, [id, part ?? 0]);
  const first = held?.row ?? row;
  if (index >= of) return { cells: joined, row: first };
  state.held = { cells: joined, row: first, read: index, of };
  return undefined;
}

/** Appends the texts of a row to those of the rows before it, except in the columns that repeat. */
function joinCells(before: readonly Cell[], cells: readonly Cell[], repeated: readonly number[]): Cell[] {
  return Array.from({ length: Math.max(before.length, cells.length) }, (_, column) => {
    const [start, rest] = [before[column], cells[column]];
    if (repeated.includes(column + 1) || typeof rest !== "string") return start;
    return typeof start === "string" ? start + rest : rest;
  });
}

/** Cuts a text without separating the two halves of a character. */
function pieces(text: string, maximum: number): string[] {
  const cut: string[] = [];
  for (let start = 0; start < text.length;) {
    let end = Math.min(start + maximum, text.length);
    const last = text.charCodeAt(end - 1);
    if (end < text.length && last >= 0xd800 && last <= 0xdbff) end--;
    cut.push(text.slice(start, end));
    start = end;
  }
  return cut;
}
