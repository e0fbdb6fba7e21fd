/** A finding of a sentence before it is written. */
import type { DraftCertainty, DraftSpan } from "./draft.ts";

/** A result, and the words that state it. */
export interface StatedFinding extends DraftSpan {
  readonly finding: { readonly kind: string; readonly [key: string]: unknown };
  readonly certainty?: DraftCertainty;
}
