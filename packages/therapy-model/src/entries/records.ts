/** Records: references between records, merging, partial dates, JSON Pointers. */
export { formatPointer, parsePointer, resolvePointer } from "../domain/shared/json-pointer-path.ts";
export { comparePartialDates, dateLimits, isPartialDate } from "../domain/shared/partial-date.ts";
export { kindOfId } from "../domain/shared/record-id.ts";
export { parseResultNumber } from "../domain/shared/decimal-text.ts";
export { parsePValue } from "../domain/trial/p-value-text.ts";
export { checkIntegrity, referencePathsOf } from "../records/integrity.ts";
export { checkQuotes } from "../records/quotes.ts";
export { canonicalJson } from "../records/merge/canonical.ts";
export { type MergedRecords, mergeRecords } from "../records/merge/merge.ts";
export { ruleIdForm } from "../records/suppression.ts";
export { type RecordReference, type ReferencePath, referencesAt } from "../records/reference-path.ts";
