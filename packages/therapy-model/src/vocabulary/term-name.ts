/** The index of the names of a vocabulary. */
import { normalizeForSuggestion } from "./suggestion.ts";
import type { VocabularyLabels } from "./vocabulary-labels.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The kind of name. */
export type TermNameKind = "key" | "label" | "synonym";

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

/** Uninverts a name such as `Lupus Erythematosus, Systemic`. Returns `undefined` unless the name has exactly one comma. */
export function uninvertName(name: string): string | undefined {
  const parts = name.split(",");
  return parts.length === 2 ? `${parts[1]!} ${parts[0]!}` : undefined;
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
  const index = new Map<string, TermName[]>();
  for (const name of termNames(of, labels)) {
    const normalized = normalizeTermName(name.name);
    const same = index.get(normalized);
    if (same === undefined) index.set(normalized, [name]);
    else same.push(name);
  }
  indexes.set(labels ?? of, index);
  return index;
}
