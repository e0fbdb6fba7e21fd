/** Custom terms of vocabularies, and schemas that accept them. */
import type * as z from "zod";
import { codeSystems } from "../vocabulary/code-system.ts";
import type { SchemaFor } from "../schema/object.ts";
import { widenedSchema, withCanonicalTerms, type CanonicalKeys } from "./widened-schema.ts";
import { normalizeTermName } from "../vocabulary/term-name.ts";
import {
  broaderTerms,
  type Declaration,
  vocabulary,
  VocabularyError,
  type Term,
  type Vocabulary,
} from "../vocabulary/vocabulary.ts";

/** A vocabulary with custom terms. Each custom term is narrower than a canonical term. */
export interface ExtendedVocabulary<Key extends string = string, CustomKey extends string = string> extends Vocabulary<
  Key | CustomKey
> {
  /** The vocabulary without the custom terms. */
  readonly canonical: Vocabulary<Key>;
  /** The keys of the custom terms. */
  readonly customKeys: readonly CustomKey[];
}

/** A custom term. It has at least one broader term. */
export interface CustomTerm<Key extends string = string> extends Term<Key> {
  /** Broader terms: canonical terms, or custom terms with a canonical term above them. */
  readonly broader: readonly Key[];
}

/** Custom terms and the prefix of their keys. */
export interface VocabularyExtension<Key extends string, Prefix extends string, CustomKey extends string> {
  /** Prefix of the owner: lowercase letters and digits, such as `acme`. */
  readonly prefix: Prefix;
  /** The terms by key. A key is the prefix, a colon and a name, such as `acme:fast_car_t`. */
  readonly terms: { readonly [K in CustomKey]: CustomTerm<NoInfer<Key | CustomKey>> };
}

/**
 * Adds custom terms to a vocabulary. Records with custom terms are valid in the schemas of {@link withVocabularies}.
 *
 * A key without the prefix, or an unknown key in `broader`, does not compile.
 *
 * @throws VocabularyError if a term has no canonical term above it, if the prefix is a code system, or if another term has
 * the same name. Case, accents and separators do not make names different.
 *
 * @example
 * ```ts
 * import { broaderTerms } from "@org/therapy-model/vocabulary";
 * import { modalities } from "@org/therapy-model";
 * import { extendVocabulary } from "@org/therapy-model/extension";
 *
 * const extended = extendVocabulary(modalities, {
 *   prefix: "acme",
 *   terms: { "acme:fast_car_t": { label: "FAST CAR-T", definition: "CAR-T cells made in one day.", broader: ["car_t"] } },
 * });
 * broaderTerms(extended, "acme:fast_car_t")[0]; // => "car_t"
 * ```
 */
export function extendVocabulary<
  Key extends string,
  const Prefix extends string,
  const CustomKey extends `${NoInfer<Prefix>}:${string}`,
>(base: Vocabulary<Key>, extension: VocabularyExtension<Key, Prefix, CustomKey>): ExtendedVocabulary<Key, CustomKey> {
  const { prefix, terms } = extension;
  const customKeys = Object.keys(terms) as CustomKey[];
  assertPrefix(base.id, prefix);
  for (const key of customKeys) assertKey(base.id, prefix, key);
  const all = { ...base.terms, ...terms } as { readonly [K in Key | CustomKey]: Term<Key | CustomKey> };
  for (const key of customKeys) assertCanonicalAncestor(base, all, key);
  assertUniqueNames(base, terms, customKeys);
  const { id, title, definition, aliases } = base;
  const named = { id, title, definition, ...(aliases !== undefined && { aliases }) };
  const made = vocabulary<Key | CustomKey>({ ...named, terms: all as never } as Declaration<Key | CustomKey>);
  return { ...made, canonical: base, customKeys };
}

function assertPrefix(id: string, prefix: string): void {
  if (!/^[a-z][a-z0-9]{1,30}$/.test(prefix)) {
    throw new VocabularyError(id, `the prefix ${JSON.stringify(prefix)} is not lowercase letters and digits`);
  }
  if (Object.hasOwn(codeSystems, prefix)) {
    throw new VocabularyError(id, `the prefix ${prefix} is the key of a code system`);
  }
}

function assertKey(id: string, prefix: string, key: string): void {
  if (!key.startsWith(`${prefix}:`) || !/^[a-z0-9]+:[a-z0-9][a-z0-9_]{0,80}$/.test(key)) {
    throw new VocabularyError(
      id,
      `${JSON.stringify(key)} is not ${prefix}: followed by lowercase letters, digits and _`,
    );
  }
}

function assertCanonicalAncestor(base: Vocabulary, terms: { readonly [key: string]: Term }, customKey: string): void {
  const ancestors = new Set([customKey]);
  // The iteration includes the keys that are added during it.
  for (const key of ancestors) {
    if (Object.hasOwn(base.terms, key)) continue;
    const { broader = [] } = (Object.hasOwn(terms, key) ? terms[key] : undefined) ?? {};
    if (broader.length === 0 || broader.includes(customKey)) {
      throw new VocabularyError(base.id, `${customKey} has no canonical term above it; add one to its broader terms`);
    }
    for (const next of broader) ancestors.add(next);
  }
}

function assertUniqueNames(
  base: Vocabulary,
  customTerms: { readonly [key: string]: Term },
  customKeys: readonly string[],
): void {
  const owners = new Map<string, string>();
  const addNames = (key: string, { label, synonyms = [] }: Term, isCustom: boolean): void => {
    for (const name of [label, ...synonyms, ...(isCustom ? [] : [key])]) {
      // Names are equal if a lookup would find both terms.
      const normalized = normalizeTermName(name);
      const owner = owners.get(normalized);
      if (isCustom && owner !== undefined && owner !== key) {
        throw new VocabularyError(base.id, `${key} and ${owner} have the same name ${JSON.stringify(name)}`);
      }
      owners.set(normalized, key);
    }
  };
  for (const key of base.keys) addNames(key, base.terms[key]!, false);
  for (const key of customKeys) addNames(key, customTerms[key]!, true);
}

/**
 * Returns the nearest canonical term of a term: the term itself if it is canonical, otherwise its nearest broader
 * canonical term. Of two at the same distance, the first in `broader`.
 *
 * @example
 * ```ts
 * import { routes } from "@org/therapy-model";
 * import { canonicalTerm, extendVocabulary } from "@org/therapy-model/extension";
 *
 * const extended = extendVocabulary(routes, {
 *   prefix: "acme",
 *   terms: { "acme:port": { label: "Implanted port", definition: "Through an implanted port.", broader: ["intravenous"] } },
 * });
 * canonicalTerm(extended, "acme:port"); // => "intravenous"
 * ```
 */
export function canonicalTerm<Key extends string, CustomKey extends string>(
  extended: ExtendedVocabulary<Key, CustomKey>,
  key: Key | CustomKey,
): Key {
  return [key, ...broaderTerms(extended, key)].find((each) => Object.hasOwn(extended.canonical.terms, each)) as Key;
}

/** Adds the custom keys to a string type that has all keys of the vocabulary. */
type WidenText<Text extends string, Key extends string, CustomKey extends string> = [Text] extends [never]
  ? never
  : [Key] extends [Text]
    ? Text | CustomKey
    : Text;

type WidenOther<Value, Key extends string, CustomKey extends string> = Value extends readonly (infer Member)[]
  ? Widened<Member, Key, CustomKey>[]
  : Value extends object
    ? { [Field in keyof Value]: Widened<Value[Field], Key, CustomKey> }
    : Value;

/** The type with the custom keys in every field that has terms of the vocabulary. */
export type Widened<Value, Key extends string, CustomKey extends string> =
  | WidenText<Extract<Value, string>, Key, CustomKey>
  | WidenOther<Exclude<Value, string>, Key, CustomKey>;

/** The type of a record with extended vocabularies. */
export type WithVocabularies<Value, Extended extends readonly unknown[]> = Extended extends readonly [
  ExtendedVocabulary<infer Key, infer CustomKey>,
  ...infer Rest,
]
  ? WithVocabularies<Widened<Value, Key, CustomKey>, Rest>
  : Value;

/** An extended vocabulary with any terms. */
export interface AnyExtendedVocabulary {
  /** Id of the vocabulary. */
  readonly id: string;
  /** The keys of the custom terms. */
  readonly customKeys: readonly string[];
  /** The keys of all terms. */
  readonly keys: readonly string[];
  /** The terms by key. */
  readonly terms: object;
  /** The vocabulary without the custom terms. */
  readonly canonical: { readonly id: string; readonly terms: object };
}

/**
 * Returns a copy of a schema that accepts the custom terms in every field with terms of the extended vocabularies.
 *
 * The original schema is unchanged and rejects them. Constraints of the copy run on the canonical terms.
 *
 * @example
 * ```ts
 * import { modalities, Therapy, validate } from "@org/therapy-model";
 * import { extendVocabulary, withVocabularies } from "@org/therapy-model/extension";
 *
 * const extended = extendVocabulary(modalities, {
 *   prefix: "acme",
 *   terms: { "acme:fast_car_t": { label: "FAST CAR-T", definition: "CAR-T cells made in one day.", broader: ["car_t"] } },
 * });
 * const therapy = { kind: "therapy", id: "therapy:x", names: [{ text: "X-101", kind: "code" }], modality: "acme:fast_car_t" };
 * validate(withVocabularies(Therapy, [extended]), therapy).ok; // => true
 * validate(Therapy, therapy).ok; // => false
 * ```
 */
export function withVocabularies<Value, const Extended extends readonly AnyExtendedVocabulary[]>(
  schema: SchemaFor<Value>,
  extended: Extended,
): z.ZodType<WithVocabularies<Value, Extended>, WithVocabularies<Value, Extended>> {
  const all = new Map(extended.map((each) => [each.id, each as unknown as ExtendedVocabulary]));
  return widenedSchema(schema as z.ZodType<Value, Value>, all, canonicalKeys(all.values())) as never;
}

/**
 * Replaces the custom terms of a record with their canonical terms, so that it is valid without the extension.
 *
 * Every text of the record that is equal to the key of a custom term is replaced.
 *
 * @example
 * ```ts
 * import { routes } from "@org/therapy-model";
 * import { extendVocabulary, toCanonical } from "@org/therapy-model/extension";
 *
 * const extended = extendVocabulary(routes, {
 *   prefix: "acme",
 *   terms: { "acme:port": { label: "Implanted port", definition: "Through an implanted port.", broader: ["intravenous"] } },
 * });
 * toCanonical({ routes: ["acme:port", "oral"] }, [extended]); // => { routes: ["intravenous", "oral"] }
 * ```
 */
export function toCanonical(value: unknown, extended: readonly AnyExtendedVocabulary[]): unknown {
  return withCanonicalTerms(value, canonicalKeys(extended as unknown as readonly ExtendedVocabulary[]));
}

function canonicalKeys(extended: Iterable<ExtendedVocabulary>): CanonicalKeys {
  return new Map(
    [...extended].flatMap((each) => each.customKeys.map((key) => [key, canonicalTerm(each, key)] as const)),
  );
}
