/** Finding terms of all vocabularies by what people call them. */
import { fold, termKeys, type Vocabulary, type VocabularyLabels } from "@org/therapy-model";
import { lookup, termsIn } from "@org/therapy-model/lookup";
import { meant } from "../meant.ts";

/** A term that was found. */
export interface TermMatch {
  readonly vocabulary: Vocabulary;
  readonly key: string;
}

/** The labels in other languages, by the id of their vocabulary; empty unless they are wanted. */
export type Labels = ReadonlyMap<string, VocabularyLabels>;

/** Where a name stands in a text. */
interface Mention {
  readonly start: number;
  readonly end: number;
}

/** As much of a text as names are looked for in. */
const longestText = 1000;

const ranks = { key: 0, label: 1, synonym: 2, code: 2 } as const;

/** Finds the terms with a name in each vocabulary. Those whose key it is come first, then those whose label it is. */
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

/** Proposes names for one that finds nothing: those that are spelt nearly so, then those that contain it. */
export function similarNames(
  vocabularies: Iterable<Vocabulary>,
  others: Iterable<string>,
  name: string,
  labels: Labels,
  most: number,
): string[] {
  const candidates = new Map<string, string>();
  for (const vocabulary of vocabularies) {
    for (const key of termKeys(vocabulary)) {
      const translated = labels.get(vocabulary.id)?.terms[key];
      const names = [vocabulary.terms[key]!, ...(translated === undefined ? [] : [translated])];
      for (const { label, synonyms = [] } of names) {
        for (const one of [label, ...synonyms, key]) if (!candidates.has(fold(one))) candidates.set(fold(one), one);
      }
    }
  }
  for (const one of others) candidates.set(fold(one), one);
  const found: string[] = [];
  for (let next = meant(name, candidates.values()); next !== undefined && found.length < most;) {
    found.push(next);
    candidates.delete(fold(next));
    next = meant(name, candidates.values());
  }
  const wanted = fold(name);
  if (wanted.length < 3) return found;
  const containing = [...candidates]
    .filter(([folded]) => folded.includes(wanted))
    .toSorted(([a], [b]) => a.length - b.length);
  return [...found, ...containing.map(([, one]) => one)].slice(0, most);
}

/** Lists the names of terms within a text, each once, in the order in which they stand. */
export function namesWithin(vocabularies: Iterable<Vocabulary>, text: string, labels: Labels, most: number): string[] {
  const mentions = [...vocabularies].flatMap((vocabulary) => {
    const table = labels.get(vocabulary.id);
    return termsIn(text.slice(0, longestText), vocabulary, table === undefined ? {} : { labels: [table] });
  });
  const isWithin = ({ start, end }: Mention): boolean =>
    mentions.some((other) => other.start <= start && other.end >= end && other.end - other.start > end - start);
  const outermost = mentions.filter((mention) => !isWithin(mention)).toSorted((a, b) => a.start - b.start);
  return [...new Set(outermost.map(({ start, end }) => text.slice(start, end)))].slice(0, most);
}
