import type { NumberNote } from "./parse-number.ts";
import type { UnitNote } from "./parse-unit.ts";

export type Comparator = "<" | "<=" | "=" | ">=" | ">" | "~";

/** Something the parser had to decide, and what it decided. */
export interface Assumption {
  readonly code:
    | NumberNote
    | UnitNote
    | "shared_multiplier"
    | "missing_times"
    | "window"
    | "ignored_words"
    | "ignored_limit";
  readonly message: string;
}

/** One end of a range. */
export interface Bound {
  readonly value: number;
  readonly decimal: string;
  readonly inclusive: boolean;
}

/** A quantity as a person wrote it: exactly one of `value` and `range` is there. */
export interface ParsedQuantity {
  readonly ok: true;
  readonly issue?: undefined;
  readonly comparator?: Comparator;
  readonly value?: number;
  /** The decimal as written, for exact conversion. */
  readonly decimal?: string;
  readonly range?: { readonly low: Bound; readonly high: Bound };
  /** A valid code of UCUM; `"1"` where no unit is written. */
  readonly unit: string;
  /** What is counted, `{ cells: 1 }`; empty where nothing is. */
  readonly kinds: Readonly<Record<string, number>>;
  /** The number is a multiple of this limit. */
  readonly relativeTo?: "ULN" | "LLN" | "baseline";
  readonly assumptions: readonly Assumption[];
  /** Where it stands in the text given: from `start` up to, not including, `end`. */
  readonly start: number;
  readonly end: number;
}

export type QuantityIssueCode =
  | "no_number"
  | "ambiguous_number"
  | "unknown_unit"
  | "unread_text"
  | "contradiction"
  | "out_of_range"
  | "too_long";

/** Why a text was not read as a quantity. */
export interface QuantityIssue {
  readonly code: QuantityIssueCode;
  readonly message: string;
  readonly position: number;
  /** All the numbers that an ambiguous one can be. */
  readonly readings?: readonly string[];
}

/** No quantity, and why; the fields of one are named so that `.unit` and the like may be asked of either. */
export type UnreadQuantity = { readonly ok: false; readonly issue: QuantityIssue } & {
  readonly [K in Exclude<keyof ParsedQuantity, "ok" | "issue">]?: undefined;
};

export interface ParseOptions {
  /** Language of the text, such as `de`: where commas are decimal, `1.500` is ambiguous. English where absent. */
  readonly language?: string;
}
