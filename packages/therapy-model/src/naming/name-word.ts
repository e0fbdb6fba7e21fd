/** The words of a name, and the parts of each word with their offsets. */
import { stemsAt, type NameStem, type StemPlace } from "./name-stem.ts";

/**
 * The kind of a part: fantasy prefix, stem, joining vowel or hyphen, unknown letters, four-letter suffix, or a word that is
 * not part of the nonproprietary name, such as a salt or a brand in brackets.
 */
export type NamePartKind = "prefix" | "stem" | "joint" | "unknown" | "suffix" | "addition";

/** A part of a word. */
export interface NamePart {
  /** The kind of part. */
  readonly kind: NamePartKind;
  /** The letters, as written. */
  readonly text: string;
  /** The start offset in the name. */
  readonly start: number;
  /** The end offset in the name, exclusive. */
  readonly end: number;
  /** The stem, for a part of kind `stem`. */
  readonly stem?: string;
  /** The position of the stem in names. */
  readonly place?: StemPlace;
  /** The meaning of the stem. */
  readonly meaning?: string;
}

/** One word of a name. */
export interface NameWord {
  /** The word, as written. */
  readonly text: string;
  /** The start offset in the name. */
  readonly start: number;
  /** The end offset in the name, exclusive. */
  readonly end: number;
  /** The parts of the word; their concatenation is the word. */
  readonly parts: readonly NamePart[];
}

/** A part of a word without offsets. */
export type Piece = {
  readonly kind: NamePartKind;
  readonly length: number;
  readonly stem?: NameStem;
};

/** A word of a name, before it is divided into parts. */
export interface Token {
  readonly text: string;
  readonly start: number;
  /** The letters before a hyphen, in lower case. Absent if the word has other characters or is too long. */
  readonly letters?: string;
  /** The letters after the hyphen, as written. */
  readonly tail?: string;
  /** Whether it is in brackets. */
  readonly isBracketed: boolean;
}

/** The maximum length of a word with stems. */
const maximumLength = 60;

/** Splits a name at its spaces and brackets, and at a hyphen before another word. */
export function tokensOf(name: string): Token[] {
  return [...name.matchAll(/[^\s()[\]]+/g)].flatMap(({ 0: text, index: start }) => {
    const isBracketed = /[([][^()[\]]*$/.test(name.slice(Math.max(0, start - maximumLength), start));
    const [words, first, second] = (text.length <= maximumLength && /^([A-Za-z]+)-([A-Za-z]{5,})$/.exec(text)) || [];
    if (words === undefined) return [tokenOf(text, start, isBracketed)];
    return [tokenOf(first!, start, isBracketed), tokenOf(second!, start + first!.length + 1, isBracketed)];
  });
}

function tokenOf(text: string, start: number, isBracketed: boolean): Token {
  const [, letters, tail] = (text.length <= maximumLength && /^([A-Za-z]+)(?:-([A-Za-z]+))?$/.exec(text)) || [];
  if (letters === undefined) return { text, start, isBracketed };
  return { text, start, letters: letters.toLowerCase(), ...(tail !== undefined && { tail }), isBracketed };
}

const salts = /^(?:(?:mono|di|tri|tetra|hepta|deca)?(?:sodium|potassium|calcium)|salts?)$/;

/** Checks whether a word is a salt of a substance. */
export function isSalt({ letters = "" }: Token): boolean {
  return salts.test(letters);
}

/** Reads a first word that ends in -gene: prefix, infix, joining vowel, -gene. */
export function readGeneWord(letters: string): Piece[] | undefined {
  const [ending] = stemsAt("gene_ending");
  if (ending === undefined || !letters.endsWith(ending.stem) || letters.length === ending.stem.length) return undefined;
  const rest = letters.slice(0, -ending.stem.length);
  for (const infix of stemsAt("gene_infix")) {
    for (const joint of [0, 1]) {
      const before = rest.length - joint - infix.stem.length;
      if (before < 1 || !rest.startsWith(infix.stem, before)) continue;
      if (joint === 1 && !"aeiou".includes(rest.charAt(rest.length - 1))) continue;
      return pieces(["prefix", before], infix, ["joint", joint], ending);
    }
  }
  return pieces(["unknown", rest.length], ending);
}

/** Reads a second word that ends in -cel: origin or prefix, cell type, -cel. */
export function readCellWord(letters: string): Piece[] | undefined {
  const [ending] = stemsAt("cell_ending");
  if (ending === undefined || !letters.endsWith(ending.stem)) return undefined;
  const rest = letters.slice(0, -ending.stem.length);
  const infix = stemsAt("cell_infix").find(({ stem }) => rest.endsWith(stem));
  const before = infix === undefined ? rest : rest.slice(0, -infix.stem.length);
  const origin = stemsAt("origin_prefix").find(({ stem }) => before.startsWith(stem));
  if (origin !== undefined) return pieces(origin, ["unknown", before.length - origin.stem.length], infix, ending);
  return pieces([infix === undefined ? "unknown" : "prefix", before.length], infix, ending);
}

/**
 * Reads a name of one word that ends in -cel, with the manipulation of the cells. Without a cell type, a letter after a
 * hyphen or six letters before -cel are required, because other words, such as brand names, end in -cel too.
 */
export function readCellName(letters: string, qualifier: NameStem | undefined): Piece[] | undefined {
  const [ending] = stemsAt("cell_ending");
  if (ending === undefined || !letters.endsWith(ending.stem)) return undefined;
  const rest = letters.slice(0, -ending.stem.length);
  const infix = stemsAt("cell_infix").find(({ stem }) => rest.endsWith(stem));
  if (infix === undefined && qualifier === undefined && !/^[a-z]{5,}[aeiou]$/.test(rest)) return undefined;
  const before = infix === undefined ? rest : rest.slice(0, -infix.stem.length);
  const origin = stemsAt("origin_prefix").find(({ stem }) => before.startsWith(stem));
  if (origin !== undefined) return pieces(origin, ["unknown", before.length - origin.stem.length], infix, ending);
  for (const manipulation of stemsAt("manipulation_infix")) {
    // Only -gen- occurs with another infix between it and the cell type, as in tisagenlecleucel.
    const at = manipulation.stem === "gen" ? before.indexOf("gen", 1) : before.length - manipulation.stem.length;
    if (at < 1 || !before.startsWith(manipulation.stem, at)) continue;
    const between = before.length - at - manipulation.stem.length;
    return pieces(["prefix", at], manipulation, ["unknown", between], infix, ending);
  }
  if (infix !== undefined && before.length < 2) return undefined;
  return pieces([infix === undefined ? "unknown" : "prefix", before.length], infix, ending);
}

/** Reads a second word for a vector: prefix, vector type, -vec or -repvec; or prefix, -plasmid. */
export function readVectorWord(letters: string): Piece[] | undefined {
  const ending = stemsAt("vector_ending").find(({ stem }) => letters.endsWith(stem));
  if (ending === undefined) return undefined;
  const rest = letters.slice(0, -ending.stem.length);
  if (ending.stem === "plasmid") return pieces(["prefix", rest.length], ending);
  for (const infix of stemsAt("vector_infix")) {
    // After a consonant, -herpa- is -erpa-, as in oderparepvec.
    for (const written of [infix.stem, infix.stem.replace(/^h/, "")]) {
      if (
        !rest.endsWith(written) ||
        (written !== infix.stem && !/[b-df-hj-np-tv-z]$/.test(rest.slice(0, -written.length)))
      )
        continue;
      const part: Piece = { kind: "stem", length: written.length, stem: infix };
      return [...pieces(["prefix", rest.length - written.length]), part, ...pieces(ending)];
    }
  }
  return pieces(["unknown", rest.length], ending);
}

/** The minimum number of letters before an ending: tofersen has four, the verb worsen two. */
const minimumPrefix = { ending: 4, other_ending: 2 } as const;

/** Words with the ending of a stem that name something else: thiomersen is a mercury compound. */
const otherWords = new Set(["thiomersen", "thimersen"]);

/** Reads a word of a prefix and an ending, such as the names of oligonucleotides and antibodies. */
export function readEnding(letters: string, place: "ending" | "other_ending"): Piece[] | undefined {
  if (otherWords.has(letters)) return undefined;
  const ending = stemsAt(place).find(
    ({ stem }) => letters.endsWith(stem) && letters.length >= stem.length + minimumPrefix[place],
  );
  return ending && pieces(["prefix", letters.length - ending.stem.length], ending);
}

/** The stem of a letter after a hyphen, as in sipuleucel-T. */
export function qualifierOf(tail: string | undefined): NameStem | undefined {
  return tail?.length === 1 ? stemsAt("qualifier").find(({ stem }) => stem === tail.toUpperCase()) : undefined;
}

/** Makes a word with the offsets of its parts, including the letters after a hyphen. */
export function nameWord(
  token: Token,
  read: readonly Piece[] | undefined,
  language: "en" | "zh",
  isLast: boolean,
  isAddition: boolean,
): NameWord {
  const { text, start, letters, tail } = token;
  const all: Piece[] =
    read === undefined ? pieces([isAddition ? "addition" : "unknown", letters?.length ?? text.length]) : [...read];
  if (tail !== undefined) {
    const qualifier = read && qualifierOf(tail);
    const isSuffix = isLast && read !== undefined && /^[a-z]{4}$/.test(tail);
    all.push(
      ...pieces(["joint", 1]),
      ...(qualifier
        ? pieces(qualifier)
        : pieces([isAddition ? "addition" : isSuffix ? "suffix" : "unknown", tail.length])),
    );
  }
  let at = start;
  const parts = all.map(({ kind, length, stem }): NamePart => {
    const from = at;
    at += length;
    const part = { kind, text: text.slice(from - start, at - start), start: from, end: at };
    if (stem === undefined) return part;
    return { ...part, stem: stem.stem, place: stem.place, meaning: language === "zh" ? stem.meaningZh : stem.meaning };
  });
  return { text, start, end: start + text.length, parts };
}

function pieces(...given: (NameStem | undefined | readonly [NamePartKind, number])[]): Piece[] {
  return given.flatMap((one): Piece[] => {
    if (one === undefined) return [];
    if ("stem" in one) return [{ kind: "stem", length: one.stem.length, stem: one }];
    const [kind, length] = one;
    return length === 0 ? [] : [{ kind, length }];
  });
}
