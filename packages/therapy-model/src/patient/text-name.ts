/** Whether an entry that has a text only may be a term of the vocabulary under another name. */
import { isTerm, type Vocabulary } from "../vocabulary/vocabulary.ts";
import { kindsOf } from "./kinds.ts";

/** A term with more narrower terms than this is broad: what the vocabulary lacks may be of its kind. */
const mostNarrower = 120;

/** Words that names of many terms share. */
const common: ReadonlySet<string> = new Set(
  "disease diseases disorder disorders syndrome acute chronic severe type other therapy treatment related inhibitor associated primary secondary confirmed".split(
    " ",
  ),
);

/** The words of the names of a term and its narrower terms; `null` for a broad term. */
const wordsOfTerms = /* @__PURE__ */ new WeakMap<Vocabulary, Map<string, ReadonlySet<string> | null>>();

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3 && !common.has(word));
}

function wordsOfTerm(of: Vocabulary, term: string): ReadonlySet<string> | null {
  let known = wordsOfTerms.get(of);
  if (known === undefined) wordsOfTerms.set(of, (known = new Map<string, ReadonlySet<string> | null>()));
  let words = known.get(term);
  if (words === undefined) {
    const kinds = new Set(of.keys.filter((key) => kindsOf(of, key).has(term)));
    const isBroad = kinds.size > mostNarrower || of.terms[term]?.broader === undefined;
    words = isBroad ? null : new Set([...kinds].flatMap((key) => namesOf(of, key)).flatMap(wordsOf));
    known.set(term, words);
  }
  return words;
}

function namesOf(of: Vocabulary, key: string): string[] {
  const { label, synonyms = [] } = of.terms[key]!;
  return [label, ...synonyms, key.replaceAll("_", " ")];
}

/**
 * Checks whether a text that is the name of no term may still be a kind of a term: the term is broad, or one of its names, or
 * of those of its narrower terms, has a word of the text.
 */
export function mayBeKindOf<Key extends string>(of: Vocabulary<Key>, text: string, term: string): boolean {
  if (!isTerm(of, term)) return true;
  const words = wordsOfTerm(of, term);
  return words === null || wordsOf(text).some((word) => words.has(word));
}
