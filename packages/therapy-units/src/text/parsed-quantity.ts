import type { Issue, Span } from "../issue.ts";
import type { UnitNote } from "./written-unit.ts";
import type { NumberNote } from "./written-number.ts";

export type Comparator = "<" | "<=" | "=" | ">=" | ">" | "~";

/** A reference value: upper or lower limit of normal, or the baseline. */
export type ReferenceLimit = "ULN" | "LLN" | "baseline";

/** An interpretation that the text does not state. */
export interface Assumption {
  readonly code:
    | NumberNote
    | UnitNote
    | "shared_multiplier"
    | "shared_unit"
    | "missing_times"
    | "upper_limit"
    | "counted_noun"
    | "window"
    | "ignored_words";
  readonly message: string;
}

/** One end of a range. */
export interface Bound {
  readonly value: number;
  /** The decimal as written, for exact conversion. */
  readonly decimal: string;
  readonly inclusive: boolean;
}

/** The number after ±, in its unit. */
export interface PlusMinus {
  readonly value: number;
  /** The decimal as written, for exact conversion. */
  readonly decimal: string;
  /** A valid UCUM code. */
  readonly unit: string;
}

/** A quantity in a text; it has either `value` and `decimal`, or `range`. */
export interface ParsedQuantity extends Readonly<Span> {
  /** With a range, the comparator of the whole range: "up to 5–10 mg". */
  readonly comparator?: Comparator;
  readonly value?: number;
  /** The decimal as written, for exact conversion. */
  readonly decimal?: string;
  readonly range?: { readonly low: Bound; readonly high: Bound };
  /** The number after ±, as in `28 ± 3 days`. */
  readonly plusMinus?: PlusMinus;
  /** A valid UCUM code; `"1"` where no unit is written. */
  readonly unit: string;
  /** The kinds that the unit counts, such as `{ cells: 1 }`; empty where it counts nothing. */
  readonly kinds: Readonly<Record<string, number>>;
  /** The number is a multiple of this reference value. */
  readonly relativeTo?: ReferenceLimit;
  readonly assumptions: readonly Assumption[];
}

export type QuantityIssueCode =
  | "no_number"
  | "ambiguous_number"
  | "unknown_unit"
  | "ambiguous_unit"
  | "unread_text"
  | "contradiction"
  | "out_of_range"
  | "too_long";

/** Why a text was not read as a quantity. */
export interface QuantityIssue extends Issue<QuantityIssueCode> {
  /** Where reading stopped. */
  span: Span;
  /** The possible numbers or unit codes where the number or the unit is ambiguous. */
  readings?: readonly string[] | undefined;
}

export interface ParseOptions {
  /**
   * BCP 47 language of the text; default English. In a language that writes decimals with a comma, such as `de`, `1.500` is
   * ambiguous.
   */
  readonly language?: string;
}

/** A quantity issue at an index; the span is empty unless an end is given. */
export function quantityIssue(code: QuantityIssueCode, message: string, start: number, end = start): QuantityIssue {
  return { code, severity: "error", path: [], message, span: { start, end } };
}
