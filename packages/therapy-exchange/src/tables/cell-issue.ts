/** Issues of tables: the sheet, the row and the column beside the path in the record. */
import type { Issue } from "@org/therapy-model";

/** A place in a table. Rows and columns are counted from 1; row 1 has the headings. */
export interface CellPlace {
  /** Name of the sheet, or of the CSV file. */
  readonly sheet: string;
  /** Number of the row. */
  readonly row: number;
  /** Number of the column. */
  readonly column: number;
  /** Address in a spreadsheet, such as `C5`. */
  readonly cell: string;
}

/** An issue with the place of its cell. */
export interface CellIssue extends Issue, CellPlace {}

/**
 * Makes the address of a cell from its row and column, both counted from 1.
 *
 * @throws `RangeError` if one of them is not a whole number of at least 1.
 *
 * @example
 * ```ts
 * import { cellAddress } from "@org/therapy-exchange/tables";
 *
 * cellAddress(5, 28); // => "AB5"
 * ```
 */
export function cellAddress(row: number, column: number): string {
  if (![row, column].every((number) => Number.isSafeInteger(number) && number > 0)) {
    throw new RangeError("rows and columns are whole numbers of at least 1");
  }
  let letters = "";
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}
