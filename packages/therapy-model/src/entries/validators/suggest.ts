/** Suggestions of terms for the messages of validators. */
export { suggest } from "../../validators/suggest.ts";
export type { Suggester, TermSuggestions } from "../../validators/validator-options.ts";
