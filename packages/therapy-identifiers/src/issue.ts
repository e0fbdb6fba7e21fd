/** What is wrong with a text that was meant to be an identifier: a value, never thrown. */

/** The ways in which a text can fail to be an identifier of a scheme. */
export type IdentifierIssueCode = "empty" | "too_long" | "form" | "spelling" | "placeholder" | "check_digit" | "look_alike" | "year";

/** What is wrong with a text that was meant to be an identifier. */
export interface IdentifierIssue {
  readonly code: IdentifierIssueCode;
  /** One sentence for a person, naming the offending text. */
  readonly message: string;
  /** Where in the text the trouble begins, in UTF-16 units from 0. */
  readonly position?: number;
  /** The canonical spelling, present only when it means exactly what the text says. */
  readonly suggestion?: string;
  /** The check digits that the rest of the identifier calls for. */
  readonly expected?: string;
}
