import type { Span } from "../issue.ts";
import type { IdentifierIssue } from "../scheme/identifier-issue.ts";
import type { SchemeKey } from "../scheme-table.ts";

/**
 * How certain a match is.
 *
 * - `certain`: the canonical spelling, in a form that only this scheme has, with a cue beside it, or with correct check digits.
 * - `likely`: only punctuation, letter case or full-width characters differ from the canonical spelling, or a word is joined to it.
 * - `possible`: leading zeros are missing, the digits are separated, or other identifiers have the same form, or the cue is an ordinary word.
 * - `invalid`: has the form of an identifier of the scheme but is not one, such as a placeholder or one with too few digits.
 */
export type Certainty = "certain" | "likely" | "possible" | "invalid";

/** The certainties, the highest first. */
export const certainties: readonly Certainty[] = ["certain", "likely", "possible", "invalid"];

/** An identifier in a text. */
export interface IdentifierMatch {
  readonly scheme: SchemeKey;
  /** The canonical spelling; absent where the match is `invalid`. */
  readonly id?: string;
  readonly certainty: Certainty;
  /** The matched words, without the cue before them. */
  readonly text: string;
  /** Where the words are located. */
  readonly span: Span;
  /** Warnings about the spelling, or the errors that make the match invalid. Their spans are offsets in the searched text. */
  readonly issues: readonly IdentifierIssue[];
}
