/** The terms that an unknown term may mean. */
import { lookup } from "../vocabulary/lookup.ts";
import { findTermByName } from "../vocabulary/find-term.ts";
import { normalizeForSuggestion, suggestSpelling } from "../vocabulary/suggestion.ts";
import { type TermName, termNames } from "../vocabulary/term-name.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

/** A term that a text may mean. */
export interface MeantTerm {
  readonly key: string;
  /** The name that resembles the text; absent if it is the key. */
  readonly name?: string | undefined;
}

/** The terms that a text means: with certainty, or several possible ones. */
export interface TermSuggestion {
  /** Whether the text is a name of the term. */
  readonly certain: boolean;
  /** The terms, the most likely first; at least one. */
  readonly terms: readonly MeantTerm[];
  /** Words of the text that the name of the term does not have, such as `Stage III`. */
  readonly beside?: string | undefined;
}

/** The maximum number of terms in a message. */
const maximumTerms = 3;
/** With names of more terms, the words of a text are too common for a suggestion. */
const maximumFound = 8;

/** The suggestions of one validation: equal texts are searched once, and similar names only for the first texts. */
export type KnownSuggestions = Map<string, TermSuggestion | undefined>;

/** The maximum number of texts whose similar names are searched in one validation. */
const maximumSearches = 500;

/**
 * Finds the terms that a text may mean: by name or code, by a similar spelling, or by names with the same words. Without the
 * vocabulary, only a key with a similar spelling is found.
 */
export function suggestTerms(
  text: string,
  keys: readonly string[],
  of: Vocabulary | undefined,
  known: KnownSuggestions,
): TermSuggestion | undefined {
  const named = of && findTermByName(of, text);
  if (named !== undefined) return { certain: true, terms: [{ key: named }] };
  const id = `${of?.id ?? keys[0]} ${keys.length} ${text}`;
  if (known.has(id)) return known.get(id);
  const extended = extendedTags(text, keys);
  if (extended.length > 0) return { certain: false, terms: extended.map((key) => ({ key })) };
  const isSearched = known.size < maximumSearches;
  const spelling = suggestSpelling(text, keys);
  const suggestion =
    spelling === undefined
      ? of && isSearched
        ? suggestByName(text, of)
        : undefined
      : { certain: spelling.certain, terms: [{ key: spelling.text }] };
  if (isSearched) known.set(id, suggestion);
  return suggestion;
}

/** The language tags that a tag is the beginning of: `zh-Hans` and `zh-Hant` for `zh`. */
function extendedTags(text: string, keys: readonly string[]): readonly string[] {
  if (!/^[a-z]{2,3}$/i.test(text)) return [];
  return keys.filter((key) => key.startsWith(`${text.toLowerCase()}-`)).slice(0, maximumTerms);
}

function suggestByName(text: string, of: Vocabulary): TermSuggestion | undefined {
  const found = lookup(text.replaceAll("_", " "), of);
  // The fix would drop the state of a disease, or the design of a modality.
  if (found.kind === "found" && found.qualifier !== undefined) {
    return { certain: false, terms: [{ key: found.key }], beside: found.qualifier };
  }
  if (found.kind === "found") return { certain: true, terms: [{ key: found.key }] };
  if (found.kind === "ambiguous" && found.candidates.length <= maximumTerms) {
    return { certain: false, terms: found.candidates.map(({ key, matched: name }) => meant(key, name)) };
  }
  if (found.kind === "unknown" && found.suggestion !== undefined) {
    return { certain: false, terms: [meant(found.suggestion.key, found.suggestion.name)] };
  }
  const terms = termsWithWords(text, of);
  return terms.length === 0 ? undefined : { certain: false, terms };
}

function meant(key: string, name: string): MeantTerm {
  return normalizeForSuggestion(name) === normalizeForSuggestion(key) ? { key } : { key, name };
}

/** The terms with a name that has every word of a text; none if there are many. */
function termsWithWords(text: string, of: Vocabulary): MeantTerm[] {
  const wanted = wordsOf(text.slice(0, 200));
  // `CD16` must not suggest another gene with a name that has it as a part.
  if (wanted.some((word) => /\d/.test(word)) || wanted.every((word) => word.length < 4)) return [];
  const index = wordIndexOf(of);
  const found = new Map<string, { readonly name: string; count: number }>();
  for (const { key, name } of index.get(wanted[0]!) ?? []) {
    const words = new Set(wordsOf(name));
    if (!wanted.every((word) => words.has(word))) continue;
    const known = found.get(key);
    if (known === undefined) found.set(key, { name, count: 1 });
    else known.count += 1;
  }
  if (found.size > maximumFound) return [];
  const sorted = [...found].toSorted(([, a], [, b]) => b.count - a.count);
  return sorted.slice(0, maximumTerms).map(([key, { name }]) => meant(key, name));
}

/** The names of each vocabulary by their words; made on first use. */
const wordIndexes = /* @__PURE__ */ new WeakMap<Vocabulary, ReadonlyMap<string, readonly TermName[]>>();

function wordIndexOf(of: Vocabulary): ReadonlyMap<string, readonly TermName[]> {
  const known = wordIndexes.get(of);
  if (known !== undefined) return known;
  const index = new Map<string, TermName[]>();
  for (const name of termNames(of)) {
    for (const word of new Set(wordsOf(name.name))) index.set(word, [...(index.get(word) ?? []), name]);
  }
  wordIndexes.set(of, index);
  return index;
}

/** The words of a name in lower case; parts of a key are words. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
