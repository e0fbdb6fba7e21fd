/** The type of the suggestions that are passed to a validator. */
import type { TermSuggestion } from "../schema/term-suggestion.ts";

/** Finds the terms that a text may mean, in one validation. */
export type Suggester = (text: string, keys: readonly string[], vocabulary: string) => TermSuggestion | undefined;

/** Starts the suggestions of one validation, which searches equal texts once. */
export type TermSuggestions = () => Suggester;
