/** Fast checks of whether a term is narrower than another. */
import { broaderTerms, type Vocabulary } from "@org/therapy-model/vocabulary";

/** Checks whether a term is another one or narrower than it. */
export type Ancestry<Key extends string> = (key: Key, broader: Key) => boolean;

/** Returns a check for a vocabulary. The broader terms of each term are computed once. */
export function ancestry<Key extends string>(vocabulary: Vocabulary<Key>): Ancestry<Key> {
  const known = new Map<Key, ReadonlySet<Key>>();
  return (key, broader) => {
    if (key === broader) return true;
    let above = known.get(key);
    if (above === undefined) {
      above = new Set(broaderTerms(vocabulary, key));
      known.set(key, above);
    }
    return above.has(broader);
  };
}
