/** Why a text is no unit of UCUM. */
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
  | "too_deep";

/** What is wrong with a unit code, where, and the nearest valid code. */
export interface UnitIssue {
  readonly code: UnitIssueCode;
  readonly message: string;
  /** Index of the first character that is wrong. */
  readonly position: number;
  /** The whole code mended, always a valid one. */
  readonly suggestion?: string;
}
