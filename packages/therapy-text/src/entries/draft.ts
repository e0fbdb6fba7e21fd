/** Draft records from press releases, letters, registry pages and abstracts, with the words that each field rests on. */
export { type DraftOptions, draftRecords } from "../draft/draft-records.ts";
export type { Draft, DraftCertainty, DraftEvidence, DraftSpan } from "../draft/draft.ts";
