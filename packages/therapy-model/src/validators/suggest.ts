/** Suggestions from the labels, synonyms and codes of all vocabularies. */
import { vocabularies } from "../gen/vocabularies.ts";
import { suggestTerms, type KnownSuggestions } from "../schema/term-suggestion.ts";
import type { Suggester } from "./validator-options.ts";

/**
 * Finds the terms that a text may mean by the names and codes of all vocabularies. Pass it to a validator, which calls it
 * for each invalid value.
 *
 * @example
 * ```ts
 * import { validateTherapy } from "@org/therapy-model/validators/therapy";
 * import { suggest } from "@org/therapy-model/vocabularies";
 *
 * const value = { kind: "therapy", id: "therapy:x", names: [{ text: "X-101", kind: "code" }], modality: "CAR-T cell therapy" };
 * const result = validateTherapy(value, { suggest });
 * result.ok ? undefined : result.issues[0]?.fix; // => { kind: "replace", value: "car_t" }
 * ```
 */
export function suggest(): Suggester {
  const known: KnownSuggestions = new Map();
  return (text, keys, vocabulary) => suggestTerms(text, keys, vocabularies.get(vocabulary), known);
}
