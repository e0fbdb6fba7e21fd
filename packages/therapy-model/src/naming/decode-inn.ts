/** The nonproprietary name of a cell, gene or RNA therapy, taken apart. */
import type { ImpliedFact, NameFacet } from "./facet.ts";
import { impliedBy, unsaidBy, type NameScheme } from "./implied.ts";
import type { NameStem } from "./name-stem.ts";
import {
  placed,
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

/** What a nonproprietary name says. */
export interface DecodedInn {
  /** The name as it was given. */
  readonly text: string;
  /** How much of it was read: everything, some parts, or nothing, as of a text that is no such name. */
  readonly reading: "full" | "partial" | "none";
  /** How the name is built; `other` for antibodies and other names that are not of these therapies. */
  readonly scheme?: NameScheme;
  /** The words with their parts; the parts of a word put together are the word. */
  readonly words: readonly NameWord[];
  /** What it implies, in the terms of the model. */
  readonly implies: readonly ImpliedFact[];
  /** What somebody would ask and the name does not say. */
  readonly unsaid: readonly NameFacet[];
}

/** In which language meanings are given. */
export interface DecodeInnOptions {
  /** English unless told. */
  readonly language?: "en" | "zh";
}

/**
 * Takes a nonproprietary name apart: prefixes that are made up, and stems with what each stands for.
 *
 * An infix that no scheme or product at hand shows is `unknown`, never guessed; in a name of one word it may hide in what
 * is taken for the prefix. A text that is no such name is read as `none`; that a surname such as Andersen ends like a name
 * is not seen. Nothing throws, and no list of names is asked.
 *
 * @example
 * ```ts
 * import { decodeInn } from "@org/therapy-model/naming";
 *
 * const name = decodeInn("zevorcabtagene autoleucel");
 * name.words[1]?.parts.map((part) => part.text); // => ["auto", "leu", "cel"]
 * name.implies.find(({ facet }) => facet === "cell_origin")?.term; // => "autologous"
 * name.unsaid.includes("target"); // => true
 * ```
 *
 * @see https://www.ama-assn.org/about/united-states-adopted-names/genetically-modified-cell-based-therapy-naming-scheme
 */
export function decodeInn(text: string, { language = "en" }: DecodeInnOptions = {}): DecodedInn {
  const tokens = tokensOf(text);
  const { scheme, read } = readTokens(tokens);
  const words = tokens.map((token, index) => placed(token, read[index], language, index === tokens.length - 1));
  const parts = words.flatMap((word) => word.parts);
  const stems = tokens.flatMap((token, index) => stemsOf(token, read[index]));
  const reading = stems.length === 0 ? "none" : parts.some(({ kind }) => kind === "unknown") ? "partial" : "full";
  const implies = scheme === undefined ? [] : impliedBy(scheme, stems);
  return {
    text,
    reading,
    ...(scheme !== undefined && { scheme }),
    words,
    implies,
    unsaid: scheme === undefined ? [] : unsaidBy(scheme, implies),
  };
}

/** The stems of a word, with the letter after its hyphen. */
function stemsOf({ tail }: Token, read: readonly Piece[] | undefined): NameStem[] {
  if (read === undefined) return [];
  const qualifier = qualifierOf(tail);
  return [...read.flatMap(({ stem }) => stem ?? []), ...(qualifier === undefined ? [] : [qualifier])];
}

/** The scheme that the words fit, and what is read of each. */
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

/** Whether a word that ends in -gene has an infix: words such as transgene end so too. */
function isCertain(gene: Piece[] | undefined): boolean {
  return gene?.some(({ stem }) => stem?.place === "gene_infix") ?? false;
}

function schemeOfEnding(read: readonly Piece[]): NameScheme {
  return read.some(({ stem }) => stem?.stem === "turev") ? "oncolytic_virus" : "oligonucleotide";
}
