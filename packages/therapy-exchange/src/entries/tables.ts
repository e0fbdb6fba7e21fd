/** Tables: records as rows, for CSV files and spreadsheets. */
export { type Cell } from "../tables/cell.ts";
export { cellAddress, type CellIssue, type CellPlace } from "../tables/cell-issue.ts";
export { type CellContent, hasColumn, type TableColumn, tableColumns, tableKinds } from "../tables/column.ts";
export { columnHeading, kindOfSheet, sheetName, type TableLanguage, tableLanguages } from "../tables/heading.ts";
export { type TableReader, tableReader, type TableRow } from "../tables/reader.ts";
export { tableRow } from "../tables/row.ts";
