/** Drafts: records from a text, the words that each field rests on, and the sentences that gave none. */
import type { JsonPointer, ModelRecord, RecordId } from "@org/therapy-model";

/** A part of a text. Offsets are UTF-16 code units. */
export interface DraftSpan {
  /** Start offset, in UTF-16 code units. */
  readonly start: number;
  /** End offset, exclusive. */
  readonly end: number;
}

/** How certain a field is: `certain` if the words state it, `likely` if it follows from them by a usual form. */
export type DraftCertainty = "certain" | "likely";

/** The words that a field of a record rests on. */
export interface DraftEvidence extends DraftSpan {
  /** The id of the record. */
  readonly record: RecordId;
  /** JSON Pointer to the field, whose parts rest on the same words unless they have evidence of their own. */
  readonly path: JsonPointer;
  /** How certain the field is. */
  readonly certainty: DraftCertainty;
}

/** The records that a text leads to. */
export interface Draft {
  /** The records: sources, organizations, platforms, therapies, trials and regulatory events. */
  readonly records: readonly ModelRecord[];
  /** The words of each field. */
  readonly evidence: readonly DraftEvidence[];
  /** The sentences that no field rests on. */
  readonly unused: readonly DraftSpan[];
}
