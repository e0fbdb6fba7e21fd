/** The declaration of a vocabulary, and its keys and relations. */
import type { TermCodeSystem, TermMapping } from "./code-system.ts";

/** One concept of a vocabulary. */
export interface Term<Key extends string = string> {
  /** The preferred name in English. */
  readonly label: string;
  /** What it includes and excludes, in one or two sentences. */
  readonly definition: string;
  /** The keys of its broader terms (`skos:broader`). */
  readonly broader?: readonly Key[];
  /** Other names, including abbreviations. */
  readonly synonyms?: readonly string[];
  /** The codes of the same concept in public code systems, if checked against the system. Unique in the vocabulary. */
  readonly codes?: { readonly [System in TermCodeSystem]?: string };
  /** Broader, narrower and close concepts of public code systems, if checked against the system. */
  readonly mappings?: { readonly [System in TermCodeSystem]?: readonly TermMapping[] };
}

/** A closed list of terms for one field. */
export interface Vocabulary<Key extends string = string> {
  /** The id, in snake case. */
  readonly id: string;
  /** The name in English. */
  readonly title: string;
  /** What the terms describe. */
  readonly definition: string;
  /** The keys of the terms, in the order of the declaration. */
  readonly keys: readonly Key[];
  /** The terms by key. */
  readonly terms: { readonly [K in Key]: Term<Key> };
  /**
   * Further names by key, for lookup and search only (`skos:hiddenLabel`), such as the symbols that HGNC lists for a gene.
   * One that is meant only as it is written begins with an equals sign.
   */
  readonly aliases?: { readonly [K in Key]?: readonly string[] };
}

/** The keys of a vocabulary. */
export type TermKey<V> = V extends Vocabulary<infer Key> ? Key : never;

/**
 * Declares a vocabulary.
 *
 * A `broader` that is not a key does not compile.
 *
 * @throws VocabularyError if broader terms form a cycle, or two terms have the same code.
 *
 * @example
 * ```ts
 * import { vocabulary } from "@org/therapy-model/vocabulary";
 *
 * const sizes = vocabulary({
 *   id: "size",
 *   title: "Size",
 *   definition: "The size of an object.",
 *   terms: {
 *     large: { label: "Large", definition: "Larger than most." },
 *     huge: { label: "Huge", definition: "Larger than nearly all.", broader: ["large"] },
 *   },
 * });
 * sizes.terms.huge.broader; // => ["large"]
 * ```
 */
export function vocabulary<const Key extends string>(declaration: Declaration<Key>): Vocabulary<Key> {
  const { id, title, definition, terms, aliases } = declaration;
  if (typeof terms === "object") {
    assertConsistent(id, terms);
    return { id, title, definition, keys: keysOf(terms), terms, ...(aliases !== undefined && { aliases }) };
  }
  return {
    id,
    title,
    definition,
    get keys() {
      return keysOf(this.terms);
    },
    get terms() {
      const made = terms();
      assertConsistent(id, made);
      Object.defineProperties(this, { terms: { value: made }, keys: { value: keysOf(made) } });
      return made;
    },
    ...(aliases !== undefined && { aliases }),
  };
}

function keysOf<Key extends string>(terms: { readonly [K in Key]: Term<Key> }): readonly Key[] {
  return Object.keys(terms) as Key[];
}

/** A vocabulary with its terms or, for a large one, with a function that makes the terms on first use. */
export interface Declaration<Key extends string> {
  /** The id, in snake case. */
  readonly id: string;
  /** The name in English. */
  readonly title: string;
  /** What the terms describe. */
  readonly definition: string;
  /** The terms by key, or a function that makes them; it is called once, on first use. */
  readonly terms: Terms<Key> | (() => Terms<Key>);
  /** Further names by key, for lookup and search only. */
  readonly aliases?: { readonly [K in NoInfer<Key>]?: readonly string[] };
}

type Terms<Key extends string> = { readonly [K in Key]: Term<NoInfer<Key>> };

function assertConsistent(id: string, terms: { readonly [key: string]: Term }): void {
  const used = new Set<string>();
  for (const key in terms) {
    const { broader, codes, mappings } = terms[key]!;
    if (broader !== undefined) assertNoCycle(id, terms, key, broader);
    if (mappings !== undefined) assertOneRelation(id, key, terms[key]!);
    for (const system in codes) {
      const code = `${system} ${codes[system as TermCodeSystem]}`;
      if (used.has(code)) throw new VocabularyError(id, `${key} has the code ${code} of another term`);
      used.add(code);
    }
  }
}

function assertOneRelation(id: string, key: string, { codes = {}, mappings = {} }: Term): void {
  for (const system of Object.keys(mappings) as TermCodeSystem[]) {
    const related = new Set([codes[system]]);
    for (const { code } of mappings[system]!) {
      if (related.has(code)) throw new VocabularyError(id, `${key} has two relations to ${system} ${code}`);
      related.add(code);
    }
  }
}

function assertNoCycle(
  id: string,
  terms: { readonly [key: string]: Term },
  start: string,
  broader: readonly string[],
): void {
  const ancestors = new Set(broader);
  // The iteration of a set includes members that are added during it.
  for (const key of ancestors) {
    if (key === start) throw new VocabularyError(id, `${start} is broader than itself`);
    if (terms[key] === undefined)
      throw new VocabularyError(id, `${start} has the broader term ${key}, which does not exist`);
    for (const next of terms[key].broader ?? []) ancestors.add(next);
  }
}

/**
 * Lists the keys of a vocabulary, in the order of the declaration.
 *
 * @example
 * ```ts
 * import { modificationSettings } from "@org/therapy-model";
 * import { termKeys } from "@org/therapy-model/vocabulary";
 *
 * termKeys(modificationSettings); // => ["ex_vivo", "in_vivo", "none"]
 * ```
 */
export function termKeys<Key extends string>(of: Vocabulary<Key>): Key[] {
  return [...of.keys];
}

/**
 * Checks whether a text is a key of a vocabulary.
 *
 * @example
 * ```ts
 * import { modificationSettings } from "@org/therapy-model";
 * import { isTerm } from "@org/therapy-model/vocabulary";
 *
 * isTerm(modificationSettings, "in_vivo"); // => true
 * isTerm(modificationSettings, "constructor"); // => false
 * ```
 */
export function isTerm<Key extends string>(of: Vocabulary<Key>, key: string): key is Key {
  return Object.hasOwn(of.terms, key);
}

/**
 * Lists the broader terms of a term, each once, the nearest first.
 *
 * @example
 * ```ts
 * import { broaderTerms } from "@org/therapy-model/vocabulary";
 * import { cellTypes } from "@org/therapy-model";
 *
 * broaderTerms(cellTypes, "gamma_delta_t_cell"); // => ["t_cell", "lymphocyte", "immune_cell"]
 * ```
 */
export function broaderTerms<Key extends string>(of: Vocabulary<Key>, key: Key): Key[] {
  const broader = new Set(of.terms[key].broader);
  // The iteration of a set includes members that are added during it.
  for (const next of broader) for (const parent of of.terms[next].broader ?? []) broader.add(parent);
  return [...broader];
}

/**
 * Checks whether a term is the same as another term or narrower.
 *
 * @example
 * ```ts
 * import { isKindOf } from "@org/therapy-model/vocabulary";
 * import { modalities } from "@org/therapy-model";
 *
 * isKindOf(modalities, "car_t", "cell_therapy"); // => true
 * ```
 */
export function isKindOf<Key extends string>(of: Vocabulary<Key>, key: Key, other: Key): boolean {
  return key === other || broaderTerms(of, key).includes(other);
}

/** An inconsistent declaration of a vocabulary. */
export class VocabularyError extends Error {
  override readonly name = "VocabularyError";
  constructor(id: string, problem: string) {
    super(`vocabulary ${id}: ${problem}`);
  }
}
