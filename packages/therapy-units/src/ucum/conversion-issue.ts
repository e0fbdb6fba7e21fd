import type { Issue, Span } from "../issue.ts";
import type { UnitIssueCode } from "./unit-issue.ts";

/** The quantity that relates two units that are not commensurable, and the function that takes it. */
export interface Bridge {
  /** The missing quantity: "a multiplicity of infection", "a body weight". */
  readonly needs: string;
  /** The unit of the missing quantity, such as `{vg}/{cell}` or `kg`; absent where an analyte is needed. */
  readonly unit?: string;
  /** The function that takes the missing quantity. */
  readonly call: "convertWith" | "convertAnalyte";
}

/** One of the codes is not a UCUM unit. */
export interface InvalidUnitIssue extends Issue<"invalid_unit"> {
  /** The code that is not a unit. */
  unit: string;
  /** Why it is not a unit. */
  reason: UnitIssueCode;
  /** The wrong part of `unit`. */
  span: Span;
}

/** The units have different dimensions (`dimension_mismatch`) or count different things (`kind_mismatch`). */
export interface MismatchIssue extends Issue<"dimension_mismatch" | "kind_mismatch"> {
  /** Dimension or kind of the source unit. */
  from: string;
  /** Dimension or kind of the target unit. */
  to: string;
  bridge?: Bridge | undefined;
}

/** One unit states what it counts, the other does not. */
export interface UnstatedKindIssue extends Issue<"kind_unstated"> {
  from: string;
  to: string;
}

/** The value cannot be converted. */
export interface ConversionValueIssue extends Issue<
  /** The value is not a finite decimal number. */
  | "not_a_number"
  /** The value is not possible: a temperature below absolute zero, the logarithm of zero. */
  | "out_of_range"
  /** The result is too large for a double. */
  | "overflow"
  /** The result is not zero and too small for a double. */
  | "underflow"
  /** The decimal digits of the result do not end. */
  | "non_terminating"
> {}

/** Why a value was not converted; discriminated by `code`. */
export type ConversionIssue = InvalidUnitIssue | MismatchIssue | UnstatedKindIssue | ConversionValueIssue;

export function valueIssue(code: ConversionValueIssue["code"], message: string): ConversionValueIssue {
  return { code, severity: "error", path: [], message };
}

export const notANumber = (): ConversionValueIssue =>
  valueIssue("not_a_number", "expected a finite decimal number of at most 400 characters");
