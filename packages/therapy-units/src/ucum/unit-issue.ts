import type { Fix, Issue, Span } from "../issue.ts";

/** Why a text is not a UCUM unit code. */
export type UnitIssueCode =
  | "empty"
  | "unknown_unit"
  | "unexpected_character"
  | "missing_unit"
  | "unclosed"
  | "bad_annotation"
  | "zero"
  | "overflow"
  | "special_in_product"
  | "too_deep"
  | "unlikely_unit";

/** A problem in a unit code. */
export interface UnitIssue extends Issue<UnitIssueCode> {
  /** The part of the code that is wrong; it starts at the first wrong character. */
  span: Span;
  /** Replaces the code with a valid one; absent where no replacement is certain. */
  fix?: Extract<Fix, { kind: "replace" }> | undefined;
}
