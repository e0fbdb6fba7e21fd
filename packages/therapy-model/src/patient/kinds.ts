/** Broader terms of vocabularies, looked up once for each term. */
import { broaderTerms, isTerm, type Vocabulary } from "../vocabulary/vocabulary.ts";

const known = /* @__PURE__ */ new WeakMap<Vocabulary, Map<string, ReadonlySet<string>>>();

/** A term with its broader terms; a key that is not in the vocabulary alone. */
export function kindsOf<Key extends string>(of: Vocabulary<Key>, key: string): ReadonlySet<string> {
  let kinds = known.get(of);
  if (kinds === undefined) known.set(of, (kinds = new Map<string, ReadonlySet<string>>()));
  let found = kinds.get(key);
  if (found === undefined) {
    found = new Set(isTerm(of, key) ? [key, ...broaderTerms(of, key)] : [key]);
    // A hostile profile may have any number of other keys.
    if (found.size > 1 || isTerm(of, key)) kinds.set(key, found);
  }
  return found;
}

/** Checks whether a term is another term or narrower. */
export function isKind<Key extends string>(of: Vocabulary<Key>, key: string, other: string): boolean {
  return key === other || kindsOf(of, key).has(other);
}
