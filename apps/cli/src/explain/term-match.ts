/** Finding terms of all vocabularies by name. */
import {
  normalizeForSuggestion,
  termKeys,
  type Vocabulary,
  type VocabularyLabels,
} from "@org/therapy-model/vocabulary";
import { lookup } from "@org/therapy-model/lookup";
import { findTerms } from "@org/therapy-text";
import { didYouMean } from "../did-you-mean.ts";

/** A term that was found. */
export interface TermMatch {
  readonly vocabulary: Vocabulary;
  readonly key: string;
}

/** The Chinese labels by the id of their vocabulary; empty if they are not needed. */
export type Labels = ReadonlyMap<string, VocabularyLabels>;

/** The location of a name in a text. */
interface Mention {
  readonly start: number;
  readonly end: number;
}

/** The length of the part of a text that is searched for names. */
const longestText = 1000;

const ranks = { key: 0, label: 1, synonym: 2, code: 2, alias: 3 } as const;

/** Finds the terms with a name in each vocabulary: first by key, then by label, by synonym or code, and by alias. */
export function termsNamed(vocabularies: Iterable<Vocabulary>, name: string, labels: Labels): TermMatch[] {
  const found = [...vocabularies].flatMap((vocabulary) => {
    const table = labels.get(vocabulary.id);
    const result = lookup(name, vocabulary, table === undefined ? {} : { labels: [table] });
    if (result.kind === "unknown") return [];
    const terms = result.kind === "found" ? [result] : result.candidates;
    return terms.map(({ key, by }) => ({ vocabulary, key, rank: ranks[by] }));
  });
  return found.toSorted((a, b) => a.rank - b.rank).map(({ vocabulary, key }) => ({ vocabulary, key }));
}

/** Suggests at most `limit` names for an unknown one: first those with a similar spelling, then those that contain it. */
export function similarNames(
  vocabularies: Iterable<Vocabulary>,
  others: Iterable<string>,
  name: string,
  labels: Labels,
  limit: number,
): string[] {
  const candidates = new Map<string, string>();
  for (const vocabulary of vocabularies) {
    for (const key of termKeys(vocabulary)) {
      const translated = labels.get(vocabulary.id)?.terms[key];
      const names = [vocabulary.terms[key]!, ...(translated === undefined ? [] : [translated])];
      for (const { label, synonyms = [] } of names) {
        for (const one of [label, ...synonyms, key])
          if (!candidates.has(normalizeForSuggestion(one))) candidates.set(normalizeForSuggestion(one), one);
      }
    }
  }
  for (const one of others) candidates.set(normalizeForSuggestion(one), one);
  const found: string[] = [];
  for (let next = didYouMean(name, candidates.values()); next !== undefined && found.length < limit;) {
    found.push(next);
    candidates.delete(normalizeForSuggestion(next));
    next = didYouMean(name, candidates.values());
  }
  const wanted = normalizeForSuggestion(name);
  if (wanted.length < 3) return found;
  const containing = [...candidates]
    .filter(([folded]) => folded.includes(wanted))
    .toSorted(([a], [b]) => a.length - b.length);
  return [...found, ...containing.map(([, one]) => one)].slice(0, limit);
}

/** Lists at most `limit` names of terms in a text, each once, in the order of the text. */
export function namesWithin(vocabularies: Iterable<Vocabulary>, text: string, labels: Labels, limit: number): string[] {
  const mentions = [...vocabularies].flatMap((vocabulary) => {
    const table = labels.get(vocabulary.id);
    return findTerms(text.slice(0, longestText), vocabulary, table === undefined ? {} : { labels: [table] });
  });
  const isWithin = ({ start, end }: Mention): boolean =>
    mentions.some((other) => other.start <= start && other.end >= end && other.end - other.start > end - start);
  const outermost = mentions.filter((mention) => !isWithin(mention)).toSorted((a, b) => a.start - b.start);
  return [...new Set(outermost.map(({ start, end }) => text.slice(start, end)))].slice(0, limit);
}
