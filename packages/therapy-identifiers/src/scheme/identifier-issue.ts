import type { Issue, Span } from "../issue.ts";

/**
 * A problem in a text that should be an identifier, discriminated by `code`.
 *
 * - `empty`, `too_long`, `form`: the text does not have a form of the scheme.
 * - `ambiguous`: two forms of the scheme read the text as different identifiers.
 * - `placeholder`: a value such as `NCT00000000` or `pending`.
 * - `year`: the issuer assigned no identifiers in that year.
 * - `spelling`: another spelling of one identifier; `fix` has the canonical one. A warning in running text, an error in a field.
 * - `check_digit`: the check characters do not match; `expected` has the computed ones.
 * - `look_alike`: a character only looks like the right one. There is no fix, because the intended identifier is uncertain.
 * - `unknown_prefix`, `unknown_address`: a compact URI or web address that belongs to no scheme.
 */
export type IdentifierIssue =
  | Issue<"empty" | "too_long" | "form" | "ambiguous" | "placeholder" | "year" | "unknown_prefix" | "unknown_address">
  | (Issue<"spelling"> & { fix: { kind: "replace"; value: string } })
  | (Issue<"check_digit"> & { span: Span; expected: string })
  | (Issue<"look_alike"> & { span: Span });

/** The code of an {@link IdentifierIssue}. */
export type IdentifierIssueCode = IdentifierIssue["code"];
