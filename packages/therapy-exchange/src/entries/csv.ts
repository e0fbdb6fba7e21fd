/** Records as CSV files. Needs the packages csv-parse and csv-stringify. */
export { readCsv, type ReadCsvOptions, type ReadTableRow } from "../csv/read.ts";
export { writeCsv, type WriteCsvOptions } from "../csv/write.ts";
