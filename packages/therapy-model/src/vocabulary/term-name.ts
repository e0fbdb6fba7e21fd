/** The index of the names of a vocabulary. */
import { normalizeForSuggestion } from "./suggestion.ts";
import type { VocabularyLabels } from "./vocabulary-labels.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The kind of name. */
export type TermNameKind = "key" | "label" | "synonym" | "alias";

/** A name of a term. */
export interface TermName<Key extends string = string> {
  /** The key of the term. */
  readonly key: Key;
  /** The kind of name. */
  readonly by: TermNameKind;
  /** The language of the name, as a BCP 47 tag. Absent for a key. */
  readonly language?: string;
  /** The name, as written in the vocabulary or its labels. */
  readonly name: string;
}

/** The names of a vocabulary by their normalized form. */
export type NameIndex = ReadonlyMap<string, readonly TermName[]>;

/** A possessive ending, which is optional: Crohn's disease, Crohn disease. */
const possessive = /['’ʼ]s(?![\p{L}\p{N}])/gu;

/** Normalizes a name for comparison: without case, accents, separators and possessive endings. */
export function normalizeTermName(name: string): string {
  return normalizeForSuggestion(name.replaceAll(possessive, ""));
}

/** Checks whether a text has a small letter before the capitals of an abbreviation, which make it another one: eGFR, EGFR. */
export function isOtherAbbreviation(text: string, name: string): boolean {
  return /^[a-z][A-Z]{2,}$/.test(text) && text !== name && /^[A-Z]+$/.test(name);
}

/** Lists the names of a vocabulary: keys and English names, or the names in the language of the labels. */
export function termNames(of: Vocabulary, labels?: VocabularyLabels): TermName[] {
  const names: TermName[] = [];
  const language = labels?.language ?? "en";
  const { terms } = labels ?? of;
  for (const key of of.keys) {
    if (labels === undefined) names.push({ key, by: "key", name: key });
    // A custom term has no labels in other languages.
    if (terms[key] === undefined) continue;
    const { label, synonyms = [] } = terms[key];
    names.push({ key, by: "label", language, name: label });
    for (const name of synonyms) names.push({ key, by: "synonym", language, name });
  }
  return names;
}

/**
 * Lists the aliases of a vocabulary: names for search only, which are not among {@link termNames}.
 *
 * @example
 * ```ts
 * import { targets } from "@org/therapy-model/vocabularies";
 * import { aliasNames } from "@org/therapy-model/vocabulary";
 *
 * aliasNames(targets).find(({ name }) => name === "ERBB1")?.key; // => "EGFR"
 * ```
 */
export function aliasNames(of: Vocabulary): AliasName[] {
  return Object.entries(of.aliases ?? {}).flatMap(([key, aliases = []]) =>
    aliases.map((text) => {
      const isExact = text.startsWith("=");
      return { key, by: "alias", language: "en", name: isExact ? text.slice(1) : text, isExact };
    }),
  );
}

/** An alias of a term. */
export interface AliasName extends TermName {
  /** Whether it is meant only as it is written. */
  readonly isExact: boolean;
}

/** The aliases of each vocabulary by their normalized form; made on first use. */
const aliasIndexes = /* @__PURE__ */ new WeakMap<Vocabulary, NameIndex>();

/** Finds the aliases that are a name when normalized, and those that are exactly the name. */
export function findAliases(of: Vocabulary, name: string, normalized: string): readonly TermName[] {
  if (of.aliases === undefined) return [];
  let index = aliasIndexes.get(of);
  if (index === undefined) {
    index = indexNames(aliasNames(of), ({ name: alias, isExact }) =>
      isExact ? `=${alias}` : normalizeTermName(alias),
    );
    aliasIndexes.set(of, index);
  }
  return [...(index.get(`=${name}`) ?? []), ...(index.get(normalized) ?? [])];
}

/** The index of each vocabulary and each table of labels; made on first use. */
const indexes = /* @__PURE__ */ new WeakMap<Vocabulary | VocabularyLabels, NameIndex>();

/** Finds the names with a normalized form: the key or, if no key has it, all other names. */
export function findNames(
  of: Vocabulary,
  normalized: string,
  labels: readonly VocabularyLabels[],
): readonly TermName[] {
  const names = indexOf(of).get(normalized) ?? [];
  const keys = names.filter(({ by }) => by === "key");
  return keys.length > 0 ? keys : [...names, ...labels.flatMap((table) => indexOf(of, table).get(normalized) ?? [])];
}

/** Groups the names of each language that have the same normalized form. */
export function groupNames(of: Vocabulary, labels: readonly VocabularyLabels[]): (readonly TermName[])[] {
  return [indexOf(of), ...labels.map((table) => indexOf(of, table))].flatMap((index) => [...index.values()]);
}

function indexOf(of: Vocabulary, labels?: VocabularyLabels): NameIndex {
  const known = indexes.get(labels ?? of);
  if (known !== undefined) return known;
  const index = indexNames(termNames(of, labels), ({ name }) => normalizeTermName(name));
  indexes.set(labels ?? of, index);
  return index;
}

function indexNames<Name extends TermName>(names: readonly Name[], normalize: (name: Name) => string): NameIndex {
  const index = new Map<string, TermName[]>();
  for (const name of names) {
    const normalized = normalize(name);
    const same = index.get(normalized);
    if (same === undefined) index.set(normalized, [name]);
    else same.push(name);
  }
  return index;
}
