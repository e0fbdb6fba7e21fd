/** Asking quickly, and often, whether one term is a kind of another. */
import { broaderTerms, type Vocabulary } from "../vocabulary.ts";

/** Tells whether a term is another or a kind of it. */
export type Ancestry<Key extends string> = (key: Key, wider: Key) => boolean;

/** Makes a question about a vocabulary that works a term's wider terms out only once. */
export function ancestry<Key extends string>(vocabulary: Vocabulary<Key>): Ancestry<Key> {
  const known = new Map<Key, ReadonlySet<Key>>();
  return (key, wider) => {
    if (key === wider) return true;
    let above = known.get(key);
    if (above === undefined) {
      above = new Set(broaderTerms(vocabulary, key));
      known.set(key, above);
    }
    return above.has(wider);
  };
}
