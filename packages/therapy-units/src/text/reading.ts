import type { ParsedQuantity, QuantityIssue } from "./parsed-quantity.ts";

/** A quantity in plain text, before its place in the original text is known. */
export interface Reading extends Omit<ParsedQuantity, "start"> {
  /** Set where the number has a second reading and nothing decides between them. */
  readonly ambiguous: QuantityIssue | undefined;
  /** Where the unit, or the words in its place, begins. */
  readonly unitFrom: number;
  /** Whether a comparator or words such as "between" limit the number. */
  readonly isLimited: boolean;
}
