/** `analytes/`: laboratory analytes and the conversion of their values between mass, amount and equivalents. */
export { analytes, findAnalyte, type Analyte, type AnalyteRule } from "./analyte.ts";
export { convertAnalyte, type AnalyteValue } from "./convert-analyte.ts";
export type { AnalyteIssue, ConventionNeededIssue, NotForAnalyteIssue, UnknownAnalyteIssue } from "./analyte-issue.ts";
