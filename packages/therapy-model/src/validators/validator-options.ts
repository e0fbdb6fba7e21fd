/** The options of the generated validators. */
import type { TermSuggestions } from "./term-suggestions.ts";

/** Options of a validator. */
export interface ValidatorOptions {
  /** Finds the term that an unknown text means: `suggest` of `@org/therapy-model/validators/suggest`. */
  readonly suggest?: TermSuggestions | undefined;
}
