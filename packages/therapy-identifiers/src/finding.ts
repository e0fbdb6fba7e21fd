import type { SchemeKey } from "./identifier.ts";
import type { IdentifierIssue } from "./issue.ts";

/**
 * How sure a finding is: `certain` is spelled as its issuer spells it and has a form of its own or check digits that agree;
 * `likely` needed only marks or case put right; `possible` needed zeros put back or digits joined, or has a form that other things share;
 * `refused` looks like an identifier of the scheme and is none.
 */
export type Certainty = "certain" | "likely" | "possible" | "refused";

/** An identifier in a text. */
export interface Finding {
  readonly scheme: SchemeKey;
  /** The canonical spelling; absent where the finding is refused. */
  readonly id?: string;
  readonly certainty: Certainty;
  /** The words of the text, without the cue that announced them. */
  readonly text: string;
  /** Where they begin, in UTF-16 units from 0. */
  readonly start: number;
  /** Where they end. */
  readonly end: number;
  /** What spoke against it. */
  readonly against: readonly IdentifierIssue[];
}
