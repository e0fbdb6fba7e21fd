/** Terms of one's own beneath those of a vocabulary, and schemas that take them. */
import type * as z from "zod";
import { codeSystems } from "./code-system.ts";
import type { SchemaFor } from "./schema.ts";
import { widenedSchema, withCanonicalTerms, type CanonicalKeys } from "./widened-schema.ts";
import { vocabulary, VocabularyError, type Term, type Vocabulary } from "./vocabulary.ts";

/** A vocabulary with terms of one's own, each of them a kind of one of its canonical terms. */
export interface ExtendedVocabulary<Key extends string = string, Own extends string = string> extends Vocabulary<
  Key | Own
> {
  /** The vocabulary as it was. */
  readonly canonical: Vocabulary<Key>;
  /** The keys of one's own. */
  readonly ownKeys: readonly Own[];
}

/** A term of one's own: like any other, and a kind of one that is there. */
export interface OwnTerm<Key extends string = string> extends Term<Key> {
  /** The wider term: a canonical one, or one of one's own that leads to a canonical one. */
  readonly broader: Key;
}

/** Terms of one's own, and the prefix by which their keys are known. */
export interface VocabularyExtension<Key extends string, Prefix extends string, Own extends string> {
  /** Whose terms they are: lower-case letters and digits, such as `acme`. */
  readonly prefix: Prefix;
  /** The terms by key, each key after the prefix and a colon, such as `acme:fast_car_t`. */
  readonly terms: { readonly [K in Own]: OwnTerm<NoInfer<Key | Own>> };
}

/**
 * Adds terms of one's own to a vocabulary; records with them are valid in the schemas of {@link withVocabularies}.
 *
 * A key without the prefix, or a `broader` that names no term, does not compile; one that leads to no canonical term, a
 * prefix that is a code system's, or a name that a canonical term has, does not load.
 *
 * @example
 * ```ts
 * import { broaderTerms, modalities } from "@org/therapy-model";
 * import { extendVocabulary } from "@org/therapy-model/extension";
 *
 * const ours = extendVocabulary(modalities, {
 *   prefix: "acme",
 *   terms: { "acme:fast_car_t": { label: "FAST CAR-T", definition: "Our CAR-T made in a day.", broader: "car_t" } },
 * });
 * broaderTerms(ours, "acme:fast_car_t")[0]; // => "car_t"
 * ```
 */
export function extendVocabulary<
  Key extends string,
  const Prefix extends string,
  const Own extends `${NoInfer<Prefix>}:${string}`,
>(of: Vocabulary<Key>, extension: VocabularyExtension<Key, Prefix, Own>): ExtendedVocabulary<Key, Own> {
  const { prefix, terms } = extension;
  const ownKeys = Object.keys(terms) as Own[];
  refusePrefix(of.id, prefix);
  for (const key of ownKeys) refuseKey(of.id, prefix, key);
  const all = { ...of.terms, ...terms } as { readonly [K in Key | Own]: Term<Key | Own> };
  for (const key of ownKeys) refuseRootless(of, all, key);
  refuseSharedNames(of, terms, ownKeys);
  const { id, title, definition } = of;
  const made = vocabulary<Key | Own>({ id, title, definition, terms: all as never });
  return { ...made, canonical: of, ownKeys };
}

function refusePrefix(id: string, prefix: string): void {
  if (!/^[a-z][a-z0-9]{1,30}$/.test(prefix)) {
    throw new VocabularyError(id, `the prefix ${JSON.stringify(prefix)} is not of lower-case letters and digits`);
  }
  if (Object.hasOwn(codeSystems, prefix)) {
    throw new VocabularyError(id, `the prefix ${prefix} is the name of a code system`);
  }
}

function refuseKey(id: string, prefix: string, key: string): void {
  if (!key.startsWith(`${prefix}:`) || !/^[a-z0-9]+:[a-z0-9][a-z0-9_]{0,80}$/.test(key)) {
    throw new VocabularyError(id, `${JSON.stringify(key)} is not ${prefix}: and lower-case letters, digits and _`);
  }
}

function refuseRootless(of: Vocabulary, terms: { readonly [key: string]: Term }, own: string): void {
  const seen = new Set<string>();
  for (let key: string | undefined = own; key === undefined || !Object.hasOwn(of.terms, key);) {
    if (key === undefined || seen.has(key) || !Object.hasOwn(terms, key)) {
      throw new VocabularyError(of.id, `${own} leads to no canonical term; give it one as its broader`);
    }
    seen.add(key);
    key = terms[key]!.broader;
  }
}

function refuseSharedNames(of: Vocabulary, own: { readonly [key: string]: Term }, ownKeys: readonly string[]): void {
  const plain = (name: string): string => name.normalize("NFKC").toLowerCase().trim();
  const owners = new Map<string, string>();
  const claim = (key: string, { label, synonyms = [] }: Term, isOwn: boolean): void => {
    for (const name of [label, ...synonyms].map(plain)) {
      const owner = owners.get(name);
      if (isOwn && owner !== undefined && owner !== key) {
        throw new VocabularyError(of.id, `${key} is called ${JSON.stringify(name)}, as is ${owner}`);
      }
      owners.set(name, key);
    }
  };
  for (const key of of.keys) claim(key, of.terms[key]!, false);
  for (const key of ownKeys) claim(key, own[key]!, true);
}

/**
 * Gives the canonical term that a term is a kind of: itself, where it is canonical.
 *
 * @example
 * ```ts
 * import { routes } from "@org/therapy-model";
 * import { canonicalTerm, extendVocabulary } from "@org/therapy-model/extension";
 *
 * const ours = extendVocabulary(routes, {
 *   prefix: "acme",
 *   terms: { "acme:port": { label: "Through our port", definition: "Through the port.", broader: "intravenous" } },
 * });
 * canonicalTerm(ours, "acme:port"); // => "intravenous"
 * ```
 */
export function canonicalTerm<Key extends string, Own extends string>(
  of: ExtendedVocabulary<Key, Own>,
  key: Key | Own,
): Key {
  let at: Key | Own = key;
  while (!Object.hasOwn(of.canonical.terms, at)) at = of.terms[at].broader!;
  return at as Key;
}

/** Adds the keys of one's own to every string type that holds all keys of the vocabulary. */
type WidenText<Text extends string, Key extends string, Own extends string> = [Text] extends [never]
  ? never
  : [Key] extends [Text]
    ? Text | Own
    : Text;

type WidenOther<Value, Key extends string, Own extends string> = Value extends readonly (infer Member)[]
  ? Widened<Member, Key, Own>[]
  : Value extends object
    ? { [Field in keyof Value]: Widened<Value[Field], Key, Own> }
    : Value;

/** A type in which every field that holds a term of a vocabulary may also hold a term of one's own. */
export type Widened<Value, Key extends string, Own extends string> =
  | WidenText<Extract<Value, string>, Key, Own>
  | WidenOther<Exclude<Value, string>, Key, Own>;

/** The type of a record whose vocabularies were extended. */
export type WithVocabularies<Value, Extended extends readonly unknown[]> = Extended extends readonly [
  ExtendedVocabulary<infer Key, infer Own>,
  ...infer Rest,
]
  ? WithVocabularies<Widened<Value, Key, Own>, Rest>
  : Value;

/** Any vocabulary that was extended, whatever its terms. */
export interface AnyExtendedVocabulary {
  /** The vocabulary's own name. */
  readonly id: string;
  /** The keys of one's own. */
  readonly ownKeys: readonly string[];
  /** The keys of all terms. */
  readonly keys: readonly string[];
  /** The terms by key. */
  readonly terms: object;
  /** The vocabulary as it was. */
  readonly canonical: { readonly id: string; readonly terms: object };
}

/**
 * Makes a schema that also takes the terms of one's own, wherever the schema holds a term of their vocabularies.
 *
 * The schema that it is made from stays strict: it refuses them. What a schema holds of its fields together is asked of
 * the canonical terms.
 *
 * @example
 * ```ts
 * import { modalities, Therapy, validate } from "@org/therapy-model";
 * import { extendVocabulary, withVocabularies } from "@org/therapy-model/extension";
 *
 * const ours = extendVocabulary(modalities, {
 *   prefix: "acme",
 *   terms: { "acme:fast_car_t": { label: "FAST CAR-T", definition: "Our CAR-T made in a day.", broader: "car_t" } },
 * });
 * const therapy = { kind: "therapy", id: "therapy:x", names: [{ text: "X-101", kind: "code" }], modality: "acme:fast_car_t" };
 * validate(withVocabularies(Therapy, [ours]), therapy).ok; // => true
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
 * Writes a record with terms of one's own as one that everybody reads: each of them becomes its canonical term.
 *
 * Every text of the record that is just the key of such a term counts as one.
 *
 * @example
 * ```ts
 * import { routes } from "@org/therapy-model";
 * import { extendVocabulary, toCanonical } from "@org/therapy-model/extension";
 *
 * const ours = extendVocabulary(routes, {
 *   prefix: "acme",
 *   terms: { "acme:port": { label: "Through our port", definition: "Through the port.", broader: "intravenous" } },
 * });
 * toCanonical({ routes: ["acme:port", "oral"] }, [ours]); // => { routes: ["intravenous", "oral"] }
 * ```
 */
export function toCanonical(value: unknown, extended: readonly AnyExtendedVocabulary[]): unknown {
  return withCanonicalTerms(value, canonicalKeys(extended as unknown as readonly ExtendedVocabulary[]));
}

function canonicalKeys(extended: Iterable<ExtendedVocabulary>): CanonicalKeys {
  return new Map([...extended].flatMap((of) => of.ownKeys.map((own) => [own, canonicalTerm(of, own)] as const)));
}
