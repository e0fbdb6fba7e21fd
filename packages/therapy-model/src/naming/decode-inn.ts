/** Decoding the nonproprietary name of a cell, gene or RNA therapy. */
import type { ImpliedFact, NameFacet } from "./facet.ts";
import { impliedBy, unspecifiedBy, type NameScheme } from "./implied.ts";
import type { NameStem } from "./name-stem.ts";
import {
  nameWord,
  qualifierOf,
  readCellName,
  readCellWord,
  readEnding,
  readGeneWord,
  readVectorWord,
  tokensOf,
  type NameWord,
  type Piece,
  type Token,
} from "./name-word.ts";

/** A decoded nonproprietary name. */
export interface DecodedInn {
  /** The name, as given. */
  readonly text: string;
  /** Whether all parts were decoded, some of them, or none, because the text is not such a name. */
  readonly completeness: "full" | "partial" | "none";
  /** The naming scheme; `other` for antibodies and other products than these therapies. */
  readonly scheme?: NameScheme;
  /** The words with their parts. */
  readonly words: readonly NameWord[];
  /** The facts that the name implies, as terms of the model. */
  readonly implies: readonly ImpliedFact[];
  /** The facets that the scheme can specify and the name does not. */
  readonly unspecified: readonly NameFacet[];
}

/** Options of `decodeInn`. */
export interface DecodeInnOptions {
  /** The language of the meanings; English by default. */
  readonly language?: "en" | "zh";
}

/**
 * Decodes a nonproprietary name: its prefixes, and its stems with their meanings.
 *
 * An infix without a known meaning is `unknown`; in a name of one word it may be part of the prefix. If a
 * text is not such a name, its completeness is `none`. A word with the ending of a name, such as the surname Andersen, is
 * decoded all the same, because the result depends on stems, not on a list of names.
 *
 * @example
 * ```ts
 * import { decodeInn } from "@org/therapy-model/naming";
 *
 * const name = decodeInn("zevorcabtagene autoleucel");
 * name.words[1]?.parts.map((part) => part.text); // => ["auto", "leu", "cel"]
 * name.implies.find(({ facet }) => facet === "cell_origin")?.term; // => "autologous"
 * name.unspecified.includes("target"); // => true
 * ```
 *
 * @see https://www.ama-assn.org/about/united-states-adopted-names/genetically-modified-cell-based-therapy-naming-scheme
 */
export function decodeInn(text: string, { language = "en" }: DecodeInnOptions = {}): DecodedInn {
  const tokens = tokensOf(text);
  const { scheme, read } = readTokens(tokens);
  const words = tokens.map((token, index) => nameWord(token, read[index], language, index === tokens.length - 1));
  const parts = words.flatMap((word) => word.parts);
  const stems = tokens.flatMap((token, index) => stemsOf(token, read[index]));
  const completeness = stems.length === 0 ? "none" : parts.some(({ kind }) => kind === "unknown") ? "partial" : "full";
  const implies = scheme === undefined ? [] : impliedBy(scheme, stems);
  return {
    text,
    completeness,
    ...(scheme !== undefined && { scheme }),
    words,
    implies,
    unspecified: scheme === undefined ? [] : unspecifiedBy(scheme, implies),
  };
}

/** The stems of a word, including the letter after a hyphen. */
function stemsOf({ tail }: Token, read: readonly Piece[] | undefined): NameStem[] {
  if (read === undefined) return [];
  const qualifier = qualifierOf(tail);
  return [...read.flatMap(({ stem }) => stem ?? []), ...(qualifier === undefined ? [] : [qualifier])];
}

/** The scheme of the words, and the parts of each. */
function readTokens(tokens: readonly Token[]): {
  readonly scheme?: NameScheme;
  readonly read: readonly (Piece[] | undefined)[];
} {
  const [first, second] = tokens;
  if (first?.letters === undefined) return { read: [] };
  if (tokens.length === 2 && second?.letters !== undefined && first.tail === undefined) {
    const gene = readGeneWord(first.letters);
    const cells = gene && readCellWord(second.letters);
    if (cells) return { scheme: "gene_modified_cells", read: [gene, cells] };
    const vector = gene && readVectorWord(second.letters);
    if (vector) return { scheme: "gene_therapy", read: [gene, vector] };
    return { read: isCertain(gene) ? [gene] : [] };
  }
  if (tokens.length !== 1) return { read: [] };
  const cells = readCellName(first.letters, qualifierOf(first.tail));
  if (cells) return { scheme: "cells", read: [cells] };
  const ending = readEnding(first.letters, "ending");
  if (ending) return { scheme: schemeOfEnding(ending), read: [ending] };
  const other = readEnding(first.letters, "other_ending");
  return other ? { scheme: "other", read: [other] } : { read: [] };
}

/** Checks whether a word that ends in -gene has an infix; words such as transgene do not. */
function isCertain(gene: Piece[] | undefined): boolean {
  return gene?.some(({ stem }) => stem?.place === "gene_infix") ?? false;
}

function schemeOfEnding(read: readonly Piece[]): NameScheme {
  return read.some(({ stem }) => stem?.stem === "turev") ? "oncolytic_virus" : "oligonucleotide";
}
