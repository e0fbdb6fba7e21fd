/** The names of the terms of a vocabulary, as they are compared: the one index that every search by name goes through. */
import { fold } from "./suggestion.ts";
import type { VocabularyLabels } from "./vocabulary-labels.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What kind of name it is. */
export type TermNameKind = "key" | "label" | "synonym";

/** A name of a term. */
export interface TermName<Key extends string = string> {
  /** The key of the term. */
  readonly key: Key;
  /** What kind of name it is. */
  readonly by: TermNameKind;
  /** The language of the name, as a BCP 47 tag; a key has none. */
  readonly language?: string;
  /** The name as the vocabulary, or its labels in the language, write it. */
  readonly name: string;
}

/** The names of a vocabulary by what is compared of them. */
export type NameIndex = ReadonlyMap<string, readonly TermName[]>;

/** An `'s` at the end of a word, which some write and others leave out: Crohn's disease, Crohn disease. */
const possessive = /['’ʼ]s(?![\p{L}\p{N}])/gu;

/** What is compared of a name: not case, accents, separators or a possessive ending. */
export function foldName(name: string): string {
  return fold(name.replaceAll(possessive, ""));
}

/** Turns `Lupus Erythematosus, Systemic` the other way round; a name without just one comma has no other way. */
export function turnedRound(name: string): string | undefined {
  const parts = name.split(",");
  return parts.length === 2 ? `${parts[1]!} ${parts[0]!}` : undefined;
}

/** Lists every name of a vocabulary, in English with its keys, or in the language of the labels. */
export function termNames(of: Vocabulary, labels?: VocabularyLabels): TermName[] {
  const names: TermName[] = [];
  const language = labels?.language ?? "en";
  const { terms } = labels ?? of;
  for (const key of of.keys) {
    if (labels === undefined) names.push({ key, by: "key", name: key });
    // A term of one's own has no labels in other languages.
    if (terms[key] === undefined) continue;
    const { label, synonyms = [] } = terms[key];
    names.push({ key, by: "label", language, name: label });
    for (const name of synonyms) names.push({ key, by: "synonym", language, name });
  }
  return names;
}

/** The index of each vocabulary, and of each table of labels; worked out when first asked for. */
const indexes = /* @__PURE__ */ new WeakMap<Vocabulary | VocabularyLabels, NameIndex>();

/** Finds the names of a vocabulary that are the same as a name once both are folded: its key, or else all others. */
export function namesLike(of: Vocabulary, folded: string, labels: readonly VocabularyLabels[]): readonly TermName[] {
  const own = indexOf(of).get(folded) ?? [];
  const keys = own.filter(({ by }) => by === "key");
  return keys.length > 0 ? keys : [...own, ...labels.flatMap((table) => indexOf(of, table).get(folded) ?? [])];
}

/** Lists the names that are told apart, each with every term that has it; one language does not know of another. */
export function namesApart(of: Vocabulary, labels: readonly VocabularyLabels[]): (readonly TermName[])[] {
  return [indexOf(of), ...labels.map((table) => indexOf(of, table))].flatMap((index) => [...index.values()]);
}

function indexOf(of: Vocabulary, labels?: VocabularyLabels): NameIndex {
  const known = indexes.get(labels ?? of);
  if (known !== undefined) return known;
  const index = new Map<string, TermName[]>();
  for (const name of termNames(of, labels)) {
    const folded = foldName(name.name);
    const same = index.get(folded);
    if (same === undefined) index.set(folded, [name]);
    else same.push(name);
  }
  indexes.set(labels ?? of, index);
  return index;
}
