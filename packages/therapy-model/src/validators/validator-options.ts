/** The options of the generated validators. */
import type { TermSuggestion } from "../schema/term-suggestion.ts";

/** Finds the terms that a text may mean, in one validation. */
export type Suggester = (text: string, keys: readonly string[], vocabulary: string) => TermSuggestion | undefined;

/** Starts the suggestions of one validation, which searches equal texts once. */
export type TermSuggestions = () => Suggester;

/** Options of a validator. */
export interface ValidatorOptions {
  /** Finds the term that an unknown text means: `suggest` of `@org/therapy-model/vocabularies`. */
  readonly suggest?: TermSuggestions | undefined;
}
