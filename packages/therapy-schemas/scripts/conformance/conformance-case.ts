/** A conformance case: an input and the answer that every program must give. */

/** The kind of a case: what the program must do with the input. */
export type CaseKind = "validation" | "unit" | "conversion" | "identifier" | "ledger" | "eligibility";

/** A JSON value. */
export type Json = { readonly [key: string]: Json } | readonly Json[] | string | number | boolean | null;

/** A case. */
export interface ConformanceCase {
  /** Kind and name, such as `validation/a-leap-day`; it never changes. */
  readonly id: string;
  readonly kind: CaseKind;
  readonly input: Json;
  readonly expected: Json;
}

/** A line that a program answers. */
export interface Answer {
  readonly id: string;
  /** The answer; absent if the program skips the case. */
  readonly output?: Json | undefined;
  /** Whether the program does not support the case. */
  readonly skipped?: boolean | undefined;
}
