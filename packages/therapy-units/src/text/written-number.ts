/** An assumption about a number. */
export type NumberNote = "thousands_separator" | "decimal_comma" | "lost_superscript" | "number_word" | "implied_one";

/**
 * A number as written. Its power of ten is separate, because it belongs to the unit: `1.5 × 10^9/L` is 1.5 in the unit
 * `10*9/L`.
 */
export interface WrittenNumber {
  /** Plain decimal, such as `-1.5`. */
  readonly decimal: string;
  /** The exponent of the power of ten that follows, where there is one. */
  readonly power: number | undefined;
  /** The exponent of the magnitude word that follows, which the decimal contains: 6 in `2 million`. */
  readonly magnitude?: number | undefined;
  readonly end: number;
  /** Days after a number of weeks: 6 in `34+6 weeks`. */
  readonly days?: number | undefined;
  readonly notes: readonly NumberNote[];
  /** The other reading of an ambiguous separator. */
  readonly alternative: string | undefined;
  /** Whether the other reading is possible in a count only, such as `50.000/mm3`. */
  readonly inCounts?: boolean | undefined;
  /** True where no unit resolves the ambiguity: `1 × 10e8`. */
  readonly unresolvable: boolean;
}

/** A number written in words. */
export function numberInWords(decimal: string, end: number): WrittenNumber {
  return { decimal, power: undefined, end, notes: ["number_word"], alternative: undefined, unresolvable: false };
}

/** A number that is read as it is written. */
export function exactly(decimal: string, end: number): WrittenNumber {
  return { decimal, power: undefined, end, notes: [], alternative: undefined, unresolvable: false };
}

/** The one that is not written: "in the past year". */
export function impliedOne(end: number): WrittenNumber {
  return { ...exactly("1", end), notes: ["implied_one"] };
}
