/** Records as spreadsheets. Needs the packages hucre and fflate. */
export { readXlsx, type ReadXlsxRow } from "../xlsx/read.ts";
export { type XlsxLimits } from "../xlsx/limits.ts";
export { writeXlsx, type WriteXlsxOptions, type XlsxTable } from "../xlsx/write.ts";
