/** Decoding the nonproprietary name of a cell, gene or RNA therapy. */
import type { ImpliedFact, NameFacet } from "./facet.ts";
import { impliedBy, unspecifiedBy, type NameScheme } from "./implied.ts";
import type { NameStem } from "./name-stem.ts";
import {
  isSalt,
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
 * An infix without a known meaning is `unknown`; in a name of one word it may be part of the prefix. A salt and words in
 * brackets are not part of the name; if only the brackets have a name, it is decoded. The completeness of
 * another text is `none`, but a word with the ending of a name, such as the surname Andersen, is decoded as a name. The
 * result depends on stems only, not on a list of names.
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
  const { scheme, read, named } = readName(tokens);
  const reading = new Map(named.map((token, index) => [token, read[index]]));
  const words = tokens.map((token) =>
    nameWord(token, reading.get(token), language, token === named.at(-1), !named.includes(token)),
  );
  const parts = words.flatMap((word) => word.parts);
  const stems = named.flatMap((token, index) => stemsOf(token, read[index]));
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

/** The scheme of the words of a name, and the parts of each. */
interface Reading {
  readonly scheme?: NameScheme;
  readonly read: readonly (Piece[] | undefined)[];
}

/** Reads the words outside of brackets or, if they are not a name, those in brackets; without salts. */
function readName(tokens: readonly Token[]): Reading & { readonly named: readonly Token[] } {
  const outside = tokens.filter((token) => !token.isBracketed && !isSalt(token));
  const inside = tokens.filter((token) => token.isBracketed && !isSalt(token));
  const first = readTokens(outside);
  if (first.read.length > 0 || inside.length === 0) return { ...first, named: outside };
  const second = readTokens(inside);
  return second.read.length > 0 ? { ...second, named: inside } : { ...first, named: outside };
}

/** The scheme of the words, and the parts of each. */
function readTokens(tokens: readonly Token[]): Reading {
  const [first, second] = tokens;
  if (first?.letters === undefined) return { read: [] };
  if (tokens.length === 2 && second?.letters !== undefined && first.tail === undefined) {
    const gene = readGeneWord(first.letters);
    const cells = gene && readCellWord(second.letters);
    if (cells) return { scheme: "gene_modified_cells", read: [gene, cells] };
    const messenger = gene === undefined ? readMessengerWord(second.letters) : undefined;
    if (messenger) return { scheme: "messenger_rna", read: [undefined, messenger] };
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

/** Reads a second word that ends in -meran, as in nexiguran ziclumeran. */
function readMessengerWord(letters: string): Piece[] | undefined {
  return letters.endsWith("meran") ? readEnding(letters, "ending") : undefined;
}

function schemeOfEnding(read: readonly Piece[]): NameScheme {
  const stems = new Set(read.map(({ stem }) => stem?.stem));
  if (stems.has("turev")) return "oncolytic_virus";
  return stems.has("meran") ? "messenger_rna" : "oligonucleotide";
}
