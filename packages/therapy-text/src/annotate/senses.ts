/** Names whose sense depends on the words beside them, beyond those that `findTerms` checks. */
import type { FoundName } from "../terms/scan.ts";

/** Countries whose names are also those of other things: a US state, a bird, a person, a garment. */
const otherMeanings: { readonly [country: string]: RegExp } = {
  GE: /Atlanta|Augusta|Savannah|University of\s?$|, $/,
  JE: /New\s$/,
  TR: /(?:turkey|wild)\s?$/i,
  JO: /[A-Z][a-z]+\s$/,
  TD: /[A-Z][a-z]+\s$/,
};

/** Checks whether a name is meant as a term of the vocabulary. */
export function isMeant(text: string, vocabulary: string, { name, start, end }: FoundName): boolean {
  if (vocabulary === "country") {
    const words = text.slice(start, end);
    // A code of two letters is an ordinary word or an abbreviation, except US and UK.
    if (/^[A-Z]{2}$/.test(words) && words !== "US" && words !== "UK") return false;
    if (/^\p{Ll}/u.test(words)) return false;
    return otherMeanings[name.key]?.test(text.slice(Math.max(0, start - 16), start)) !== true;
  }
  return true;
}
