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

/** The number that would lead from one unit to the other, and the function that asks for it. */
export interface Bridge {
  /** A name of the missing number: "multiplicity of infection", "body weight". */
  readonly needs: string;
  /** The unit the missing number has, such as `{vg}/{cell}` or `kg`; absent where an analyte's name is asked for. */
  readonly unit?: string;
  /** The function to call instead. */
  readonly call: "convertWith" | "convertAnalyte";
}

/** Why a value was not converted. Tell the cases apart by `code`. */
export type ConversionIssue =
  /** One of the two codes is no unit: `unit` says which, `issue` why. */
  | { readonly code: "invalid_unit"; readonly message: string; readonly unit: string; readonly issue: UnitIssue }
  /** The units measure, or count, different things: `from` and `to` say which. */
  | {
      readonly code: "dimension_mismatch" | "kind_mismatch";
      readonly message: string;
      readonly from: string;
      readonly to: string;
      readonly bridge?: Bridge;
    }
  /** One unit says what it counts, the other does not. */
  | { readonly code: "kind_unstated"; readonly message: string; readonly from: string; readonly to: string }
  /** The value is no finite decimal number. */
  | { readonly code: "not_a_number"; readonly message: string }
  /** The value cannot be: a temperature below absolute zero, a level of nothing. */
  | { readonly code: "out_of_range"; readonly message: string }
  /** The result is too large, or not zero and too small, for a double. */
  | { readonly code: "overflow" | "underflow"; readonly message: string }
  /** The result has no last decimal digit. */
  | { readonly code: "endless"; readonly message: string };

/** The value in the new unit, or why there is none. */
export type Conversion<V = number> =
  | { readonly ok: true; readonly value: V; readonly issue?: undefined }
  | { readonly ok: false; readonly issue: ConversionIssue; readonly value?: undefined };
