/** Finding terms of all vocabularies by what people call them. */
import { fold, termKeys, type Vocabulary } from "@org/therapy-model";
import { meant } from "../meant.ts";

/** A term that was found. */
export interface TermMatch {
  readonly vocabulary: Vocabulary;
  readonly key: string;
}

/** The names of a term: its key, label, synonyms and codes, the codes also without the prefix of their system. */
function namesOf(vocabulary: Vocabulary, key: string): string[] {
  const { label, synonyms = [], codes = {} } = vocabulary.terms[key]!;
  const coded = Object.entries(codes).flatMap(([system, code]) => [code, `${system}:${code}`]);
  return [key, label, ...synonyms, ...coded];
}

/** Finds the terms with a name; case and separators do not count. Those whose key it is come first. */
export function termsNamed(vocabularies: Iterable<Vocabulary>, name: string): TermMatch[] {
  const wanted = fold(name);
  if (wanted === "") return [];
  const found: (TermMatch & { readonly rank: number })[] = [];
  for (const vocabulary of vocabularies) {
    for (const key of termKeys(vocabulary)) {
      const rank = namesOf(vocabulary, key).findIndex((one) => fold(one) === wanted);
      if (rank !== -1) found.push({ vocabulary, key, rank: Math.min(rank, 2) });
    }
  }
  return found.toSorted((a, b) => a.rank - b.rank).map(({ vocabulary, key }) => ({ vocabulary, key }));
}

/** Proposes names for one that finds nothing: those that are spelt nearly so, then those that contain it. */
export function similarNames(
  vocabularies: Iterable<Vocabulary>,
  others: Iterable<string>,
  name: string,
  most: number,
): string[] {
  const candidates = new Map<string, string>();
  for (const vocabulary of vocabularies) {
    for (const key of termKeys(vocabulary)) {
      const { label, synonyms = [] } = vocabulary.terms[key]!;
      for (const one of [label, ...synonyms, key]) if (!candidates.has(fold(one))) candidates.set(fold(one), one);
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
