/** Annotations: the names of terms in a text, with their offsets. */
import type { TermName, Vocabulary, VocabularyLabels } from "@org/therapy-model/vocabulary";
import { type NameTrie, trieOf } from "./name-trie.ts";
import { type FoundName, scanNames } from "./scan.ts";

/** A name of a term in a text. */
export interface TermAnnotation<Key extends string = string> extends TermName<Key> {
  /** Start offset, in UTF-16 code units. */
  readonly start: number;
  /** End offset, exclusive. */
  readonly end: number;
}

/** Cache of the tries of vocabularies and label tables. */
const tries = /* @__PURE__ */ new WeakMap<Vocabulary | VocabularyLabels, NameTrie>();

function knownTrie(of: Vocabulary, labels?: VocabularyLabels): NameTrie {
  let trie = tries.get(labels ?? of);
  if (trie === undefined) {
    trie = trieOf([{ of, labels }]);
    tries.set(labels ?? of, trie);
  }
  return trie;
}

/** Finds the names of terms in a text; the longest one at each offset. */
export function annotateTerms(text: string, of: Vocabulary, labels: readonly VocabularyLabels[]): TermAnnotation[] {
  const table = { ids: [of.id], tries: [knownTrie(of), ...labels.map((each) => knownTrie(of, each))] };
  return clearNames(scanNames(text, table).found)
    .map(({ name, start, end }) => ({ ...name, start, end }))
    .toSorted((one, other) => one.start - other.start);
}

/** Removes the names with several meanings, unless the text has another name of the same term. */
export function clearNames(found: readonly FoundName[]): readonly FoundName[] {
  if (!found.some(({ isUnclear }) => isUnclear)) return found;
  const clear = new Set(found.flatMap(({ of, name, isUnclear }) => (isUnclear ? [] : [`${of} ${name.key}`])));
  return found.filter(({ of, name, isUnclear }) => !isUnclear || clear.has(`${of} ${name.key}`));
}
