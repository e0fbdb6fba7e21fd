/** Nonproprietary names and company codes that no list has: names by their stems, codes by the prefix of a company. */
import { decodeInn, parseCodeName } from "@org/therapy-model/naming";
import type { InnMention, ProductMention } from "./mention.ts";

/** A word, or two, with the ending of a nonproprietary name of a cell, gene or RNA therapy, or of an antibody. */
const candidate =
  /(?<![A-Za-z-])(?:[A-Za-z]{2,40}gene[\s-][A-Za-z]{2,40}(?:cel|vec|plasmid)|[A-Za-z]{3,40} [a-z]{3,30}meran|[A-Za-z]{3,40}(?:cel|vec|rsen|siran|meran|turev|mab|tug|bart|mig))(?:-[A-Za-z])?(?![A-Za-z]|-[A-Za-z]{2})/g;

/** Finds words that parse as nonproprietary names. */
export function innMentions(text: string): InnMention[] {
  return [...text.matchAll(candidate)].flatMap(({ 0: words, index: start }): InnMention[] => {
    const { completeness, scheme } = decodeInn(words);
    if (completeness === "none" || scheme === undefined) return [];
    // A name of one word with unknown letters may be another word, such as parcel.
    if (completeness === "partial" && !words.includes(" ")) return [];
    if (scheme === "other" && words.length < 8) return [];
    const certainty = completeness === "full" && scheme !== "other" ? "certain" : "likely";
    return [{ kind: "inn", start, end: start + words.length, value: words.toLowerCase(), certainty }];
  });
}

/** Letters, a separator and a number, as in a company code. */
const code =
  /(?<![A-Za-z\d/-])[A-Z][A-Za-z]{0,9}(?:-[A-Z]{1,5})?-?\d{2,6}(?:-?[A-Za-z]{1,3}\d{0,2})?(?![A-Za-z\d]|[-/.]\d)/g;

/** Finds company codes with a prefix that a company is known to use. */
export function codeMentions(text: string): ProductMention[] {
  return [...text.matchAll(code)].flatMap(({ 0: words, index: start }): ProductMention[] =>
    parseCodeName(words)?.company === undefined
      ? []
      : [{ kind: "product", start, end: start + words.length, value: words, certainty: "likely" }],
  );
}
