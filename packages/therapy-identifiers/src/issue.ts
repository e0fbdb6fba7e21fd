/** What is wrong with a text that was meant to be an identifier: a value, never thrown. */

/** What every issue says. */
interface IssueBase {
  /** One sentence for a person, naming the offending text. */
  readonly message: string;
  /** Where in the text the trouble begins, in UTF-16 units from 0. */
  readonly position?: number;
  /** The canonical spelling, present only when it means exactly what the text says. */
  readonly suggestion?: string;
}

/**
 * What is wrong with a text that was meant to be an identifier, told apart by `code`.
 *
 * `spelling` is the one that always comes with a suggestion; `check_digit` says which digits were expected;
 * `look_alike` names the characters that only look right and suggests nothing, since only a person can tell.
 */
export type IdentifierIssue =
  | (IssueBase & { readonly code: "empty" | "too_long" | "form" | "ambiguous" | "placeholder" | "year" })
  | (IssueBase & { readonly code: "spelling"; readonly suggestion: string })
  | (IssueBase & { readonly code: "check_digit"; readonly position: number; readonly expected: string })
  | (IssueBase & { readonly code: "look_alike"; readonly position: number });

/** The ways in which a text can fail to be an identifier of a scheme. */
export type IdentifierIssueCode = IdentifierIssue["code"];
