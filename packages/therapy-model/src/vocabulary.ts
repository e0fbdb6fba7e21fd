/** How a vocabulary is declared; schemas, crosswalks, reference pages and explanations derive from the declaration. */

import type { TermCodeSystem, TermMapping } from "./code-system.ts";
import { foldName, namesLike } from "./term-name.ts";

/** One meaning in a vocabulary. */
export interface Term<Key extends string = string> {
  /** What a person calls it, in English. */
  readonly label: string;
  /** What it means and what it excludes, in one or two sentences. */
  readonly definition: string;
  /** The wider term that this one is a kind of. */
  readonly broader?: Key;
  /** Other names in use, abbreviations among them. */
  readonly synonyms?: readonly string[];
  /** The codes of the same meaning in public code systems, where that could be checked; no two terms share one. */
  readonly codes?: { readonly [System in TermCodeSystem]?: string };
  /** Concepts of public code systems that are wider, narrower or close, where that could be checked. */
  readonly mappings?: { readonly [System in TermCodeSystem]?: readonly TermMapping[] };
}

/** A closed list of terms that may stand in one kind of field. */
export interface Vocabulary<Key extends string = string> {
  /** The vocabulary's own name, snake_case. */
  readonly id: string;
  /** What a person calls the vocabulary, in English. */
  readonly title: string;
  /** What the terms say of a record. */
  readonly definition: string;
  /** The keys of the terms, in the order in which they were declared. */
  readonly keys: readonly Key[];
  /** The terms by key. */
  readonly terms: { readonly [K in Key]: Term<Key> };
}

/** The keys of a vocabulary. */
export type TermKey<V> = V extends Vocabulary<infer Key> ? Key : never;

/**
 * Declares a vocabulary.
 *
 * A `broader` that names no term does not compile; a cycle of wider terms, or a code of a concept that two terms claim, does not load.
 *
 * @example
 * ```ts
 * import { vocabulary } from "@org/therapy-model";
 *
 * const sizes = vocabulary({
 *   id: "size",
 *   title: "Size",
 *   definition: "How large a thing is.",
 *   terms: {
 *     large: { label: "Large", definition: "Larger than most." },
 *     huge: { label: "Huge", definition: "Larger than nearly all.", broader: "large" },
 *   },
 * });
 * sizes.terms.huge.broader; // => "large"
 * ```
 */
export function vocabulary<const Key extends string>(declaration: Declaration<Key>): Vocabulary<Key> {
  const { id, title, definition } = declaration;
  if (!("keys" in declaration)) {
    const { terms } = declaration;
    refuseContradictions(id, terms);
    return { id, title, definition, keys: Object.keys(terms) as Key[], terms };
  }
  return {
    id,
    title,
    definition,
    keys: declaration.keys,
    get terms() {
      const terms = declaration.terms();
      refuseContradictions(id, terms);
      Object.defineProperty(this, "terms", { value: terms });
      return terms;
    },
  };
}

/** How a vocabulary is declared: with its terms or, where they are many, with its keys and what makes the terms when needed. */
export type Declaration<Key extends string> = {
  /** The vocabulary's own name, snake_case. */
  readonly id: string;
  /** What a person calls the vocabulary, in English. */
  readonly title: string;
  /** What the terms say of a record. */
  readonly definition: string;
} & (
  | {
      /** The terms by key. */
      readonly terms: { readonly [K in Key]: Term<NoInfer<Key>> };
    }
  | {
      /** The keys of the terms. */
      readonly keys: readonly Key[];
      /** Makes the terms; called once, when they are first asked for. */
      readonly terms: () => { readonly [K in Key]: Term<NoInfer<Key>> };
    }
);

function refuseContradictions(id: string, terms: { readonly [key: string]: Term }): void {
  const claimed = new Set<string>();
  for (const key in terms) {
    const { broader, codes, mappings } = terms[key]!;
    if (broader !== undefined) refuseCycle(id, terms, key);
    if (mappings !== undefined) refuseRepetition(id, key, terms[key]!);
    for (const system in codes) {
      const claim = `${system} ${codes[system as TermCodeSystem]}`;
      if (claimed.has(claim)) throw new VocabularyError(id, `${key} claims ${claim}, which is another term's`);
      claimed.add(claim);
    }
  }
}

function refuseRepetition(id: string, key: string, { codes = {}, mappings = {} }: Term): void {
  for (const system of Object.keys(mappings) as TermCodeSystem[]) {
    const said = new Set([codes[system]]);
    for (const { code } of mappings[system]!) {
      if (said.has(code)) throw new VocabularyError(id, `${key} relates to ${system} ${code} in two ways`);
      said.add(code);
    }
  }
}

function refuseCycle(id: string, terms: { readonly [key: string]: Term }, start: string): void {
  const seen = new Set<string>();
  for (let key: string | undefined = start; key !== undefined; key = terms[key]!.broader) {
    if (terms[key] === undefined) throw new VocabularyError(id, `${start} names ${key}, which is no term, as wider`);
    if (seen.has(key)) throw new VocabularyError(id, `${start} is wider than itself`);
    seen.add(key);
  }
}

/**
 * Lists the keys of a vocabulary in the order in which they were declared.
 *
 * @example
 * ```ts
 * import { deliveries, termKeys } from "@org/therapy-model";
 *
 * termKeys(deliveries); // => ["ex_vivo", "in_vivo", "none"]
 * ```
 */
export function termKeys<Key extends string>(of: Vocabulary<Key>): Key[] {
  return [...of.keys];
}

/**
 * Tells whether a text is a key of a vocabulary; `constructor` and `__proto__` never are.
 *
 * @example
 * ```ts
 * import { deliveries, isTerm } from "@org/therapy-model";
 *
 * isTerm(deliveries, "in_vivo"); // => true
 * isTerm(deliveries, "constructor"); // => false
 * ```
 */
export function isTerm<Key extends string>(of: Vocabulary<Key>, key: string): key is Key {
  return Object.hasOwn(of.terms, key);
}

/**
 * Lists the wider terms of a term, nearest first.
 *
 * @example
 * ```ts
 * import { broaderTerms, cellTypes } from "@org/therapy-model";
 *
 * broaderTerms(cellTypes, "gamma_delta_t_cell"); // => ["t_cell", "lymphocyte", "immune_cell"]
 * ```
 */
export function broaderTerms<Key extends string>(of: Vocabulary<Key>, key: Key): Key[] {
  const wider: Key[] = [];
  for (let next = of.terms[key].broader; next !== undefined; next = of.terms[next].broader) wider.push(next);
  return wider;
}

/**
 * Tells whether a term is another term or a kind of it.
 *
 * @example
 * ```ts
 * import { isKindOf, modalities } from "@org/therapy-model";
 *
 * isKindOf(modalities, "car_t", "cell_therapy"); // => true
 * ```
 */
export function isKindOf<Key extends string>(of: Vocabulary<Key>, key: Key, wider: Key): boolean {
  return key === wider || broaderTerms(of, key).includes(wider);
}

/**
 * Finds the term that a person named by its key, label or a synonym; case and separators do not count.
 *
 * A name that two terms share finds neither.
 *
 * @example
 * ```ts
 * import { deliveries, termNamed } from "@org/therapy-model";
 *
 * termNamed(deliveries, "In vivo"); // => "in_vivo"
 * ```
 */
export function termNamed<Key extends string>(of: Vocabulary<Key>, name: string): Key | undefined {
  const [first, ...others] = namesLike(of, foldName(name), []);
  return first !== undefined && others.every(({ key }) => key === first.key) ? (first.key as Key) : undefined;
}

/** Thrown at load when a vocabulary contradicts itself: a mistake of its author, never of a user. */
export class VocabularyError extends Error {
  override readonly name = "VocabularyError";
  constructor(id: string, problem: string) {
    super(`vocabulary ${id}: ${problem}`);
  }
}
