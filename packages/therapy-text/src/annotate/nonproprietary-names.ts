/** Nonproprietary names and company codes that no list has: names by their stems, codes by the prefix of a company. */
import { decodeInn, parseCodeName } from "@org/therapy-model/naming";
import type { InnMention, ProductMention } from "./mention.ts";

/** A word, or two, with the ending of a nonproprietary name of a cell, gene or RNA therapy, or of an antibody. */
const candidate =
  /(?<![A-Za-z-])(?:[A-Za-z]{2,40}gene[\s-][A-Za-z]{2,40}(?:cel|vec|plasmid)|[A-Za-z]{3,40} [a-z]{3,30}meran|[A-Za-z]{3,40}(?:cel|vec|rsen|siran|meran|turev|mab|tug|bart|mig))(?:-[A-Za-z])?(?![A-Za-z]|-[A-Za-z]{2})/g;

/** The endings of such names. Most texts have none. */
const ending = /(?:cel|vec|plasmid|rsen|siran|meran|turev|mab|tug|bart|mig)(?![A-Za-z])/;

/** Finds words that parse as nonproprietary names. */
export function innMentions(text: string): InnMention[] {
  if (!ending.test(text)) return [];
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

/** Endings of nonproprietary names of other medicines, of which each is a stem that ordinary words do not end in. */
const otherStem =
  /(?<![A-Za-z-])[A-Za-z]{2,20}(?:tinib|rafenib|ciclib|parib|zomib|lisib|degib|netoclax|platin|taxel|rubicin|metrexed|citabine|gliptin|gliflozin|glutide|sartan|prazole|vastatin|setron|triptan|lukast|conazole|floxacin|oxaban|tegravir|buvir|lenalidomide|limus)(?![A-Za-z-])/g;

/** Finds nonproprietary names of other medicines by their stems. */
export function otherInnMentions(text: string): InnMention[] {
  return [...text.matchAll(otherStem)].map(({ 0: words, index: start }) => ({
    kind: "inn",
    start,
    end: start + words.length,
    value: words.toLowerCase(),
    certainty: "likely",
  }));
}

/** Letters and a number of three digits or more, as in a company code. */
const code =
  /(?<![A-Za-z\d/-])(?:[A-Z]{2,5}-?\d{3,7}|[A-Z][A-Za-z]{0,9}(?:-[A-Z]{1,5})?-?\d{2,7})(?:-?[A-Za-z]{1,3}\d{0,2})?(?![A-Za-z\d]|[-/.]\d|-[A-Z]-)/g;

/** Letters before a number that are not the code of a product: markers, genes, documents, years. */
const otherCodes =
  /^(?:CA|CD|IL|FY|CYP|MIR|ICD|ISO|HLA|COVID|FDA|EMA|ZIP|PMID|DOI|NDA|BLA|IND|ANDA|STN|USC|CFR|FR|PA|PAR|RFA|RIN|OMB|ATCC|HSP|SNP|RS|CHR|NCT|HPV|NIH|GSE|SRP|CE|AD|USD|RMB|EUR|EU|WHO|NP|NM|NG|PHS|GRCH|ASCO|ASH|EHA)-?\d/i;

/** Words beside a code that make it the number of a study or a document. */
const studyBefore =
  /(?:protocol|study|trial|number|no\.|grant|docket|award|contract|version|code)\s(?:number\s|no\.\s)?[#(]?$/i;

/** Finds company codes: those with a prefix that a company is known to use, and others with at least three digits. */
export function codeMentions(text: string): ProductMention[] {
  return [...text.matchAll(code)].flatMap(({ 0: words, index: start }): ProductMention[] => {
    const isKnown = parseCodeName(words)?.company !== undefined;
    if (!isKnown && !/^[A-Z]{2,5}-?\d{3,7}/.test(words)) return [];
    if (otherCodes.test(words) || studyBefore.test(text.slice(Math.max(0, start - 24), start))) return [];
    return [{ kind: "product", start, end: start + words.length, value: words, certainty: "likely" }];
  });
}
