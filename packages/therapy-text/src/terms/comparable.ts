/** Texts prepared for comparison: letters without case and accents, and the separators between them. */
import { normalizeForSuggestion } from "@org/therapy-model/vocabulary";
import { gaps, isDigit, kindOf, kinds, separatorOf, unitOf, units } from "./letter.ts";

/** A text prepared for comparison: its letters and digits without case and accents, and the separator before each. */
export interface Comparable {
  /** The number of letters. */
  readonly length: number;
  /** The letters and digits, as code units. */
  readonly letters: Uint16Array;
  /** The separator before each letter, as a number of `gaps`; none before the first. */
  readonly gaps: Uint8Array;
  /** The kind of each letter, as a number of `kinds`. */
  readonly kinds: Uint8Array;
  /** The start offset of each letter. */
  readonly starts: Int32Array;
}

/** A text under preparation. */
interface Preparation {
  length: number;
  letters: Uint16Array;
  gaps: Uint8Array;
  kinds: Uint8Array;
  starts: Int32Array;
  /** The separator since the last letter. */
  gap: number;
}

/** The most letters that one character can have when it is folded. */
const mostLetters = 48;

/** Prepares a text for comparison, in one pass. */
export function comparable(text: string): Comparable {
  const size = text.length + mostLetters;
  const into: Preparation = {
    length: 0,
    letters: new Uint16Array(size),
    gaps: new Uint8Array(size),
    kinds: new Uint8Array(size),
    starts: new Int32Array(size),
    gap: gaps.none,
  };
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if ((code === 0x27 || code === 0x20_19 || code === 0x2_bc) && isPossessive(text, at)) {
      at += 2;
      continue;
    }
    const unit = unitOf(code);
    if (unit >= units.folded) addLetter(into, unit & 0xff_ff, (unit >>> 16) - 1, at);
    else if (unit < units.several) into.gap = isPoint(text, at, code) ? gaps.point : widerGap(into.gap, unit);
    else {
      at = addCharacter(into, text, at);
      continue;
    }
    at += 1;
  }
  return into;
}

function addLetter(into: Preparation, letter: number, kind: number, start: number): void {
  const at = into.length;
  into.letters[at] = letter;
  into.gaps[at] = at === 0 ? gaps.none : into.gap;
  into.kinds[at] = kind;
  into.starts[at] = start;
  into.gap = gaps.none;
  into.length = at + 1;
}

/** Adds a character of two code units, or one that is several letters: ½, ﬁ. Returns where the next one begins. */
function addCharacter(into: Preparation, text: string, at: number): number {
  const character = String.fromCodePoint(text.codePointAt(at)!);
  const folded = normalizeForSuggestion(character);
  if (folded === "") into.gap = widerGap(into.gap, separatorOf(character));
  for (const each of folded) {
    if (into.length + mostLetters > into.letters.length) grow(into);
    const kind = kindOf(each.codePointAt(0)!);
    for (let index = 0; index < each.length; index++) addLetter(into, each.charCodeAt(index), kind, at);
  }
  return at + character.length;
}

function grow(into: Preparation): void {
  const size = into.letters.length * 2;
  const [letters, starts] = [new Uint16Array(size), new Int32Array(size)];
  letters.set(into.letters);
  starts.set(into.starts);
  Object.assign(into, { letters, starts });
  for (const key of ["gaps", "kinds"] as const) {
    const larger = new Uint8Array(size);
    larger.set(into[key]);
    into[key] = larger;
  }
}

/** Returns the end offset of a letter. */
export function endOffset(text: string, { starts }: Comparable, at: number): number {
  const start = starts[at]!;
  return start + (text.codePointAt(start)! > 0xff_ff ? 2 : 1);
}

/** Checks whether an `'s` at the end of a word begins here. */
function isPossessive(text: string, at: number): boolean {
  if (text.charCodeAt(at + 1) !== 0x73) return false;
  const next = text.codePointAt(at + 2);
  if (next === undefined || next === 0x20) return true;
  return !/[\p{L}\p{N}]/u.test(String.fromCodePoint(next));
}

/** Checks whether a point between two digits is here, as in 18.2. */
function isPoint(text: string, at: number, code: number): boolean {
  return (code === 0x2e || code === 0xb7) && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

/** Returns the separator of two letters after one more character between them. */
function widerGap(gap: number, unit: number): number {
  if (gap === gaps.stop || gap === gaps.point || unit === units.stop) return gaps.stop;
  if (gap === gaps.comma || unit === units.comma) return gaps.comma;
  if (unit === units.mark) return gap;
  return unit === units.hyphen && gap !== gaps.apart ? gaps.hyphen : gaps.apart;
}

/** Checks whether the kind of character changes at an index: letters to digits, or one script to another. */
export function changesKind({ kinds: kindsOf }: Comparable, at: number): boolean {
  return kindsOf[at - 1] !== kindsOf[at];
}

/** Checks whether a word can begin at an index: after a separator or a sign, and anywhere in Chinese text. */
export function isEdge({ gaps: between, kinds: kindsOf, length }: Comparable, at: number): boolean {
  if (at === 0 || at >= length || between[at] !== gaps.none) return true;
  return kindsOf[at - 1]! >= kinds.chinese || kindsOf[at]! >= kinds.chinese;
}

/** Checks whether a digit and one last letter, which the text separates, are at an index: CD19 T is not CD19t. */
export function endsInLetter({ kinds: kindsOf, gaps: between, length }: Comparable, index: number): boolean {
  const isLast = index === length - 1 || between[index + 1] !== gaps.none;
  return isLast && kindsOf[index - 1] === kinds.digit && kindsOf[index] === kinds.letter;
}

/** Checks whether a separator is between two numerals, Arabic or Roman, so that it has a meaning: I-II is not III. */
export function separatesNumerals(text: Comparable, at: number): boolean {
  if (text.gaps[at] === gaps.none || at === 0) return false;
  const [before, after] = [text.letters[at - 1]!, text.letters[at]!];
  if (isDigit(before) && isDigit(after)) return true;
  return isRomanNumeral(text, at - 1) && isRomanNumeral(text, at);
}

/** Checks whether the word around a letter is a Roman numeral below forty, with a letter of a part: `IIa`. */
function isRomanNumeral({ letters, gaps: between, length }: Comparable, at: number): boolean {
  const letter = letters[at]!;
  if (letter !== 0x69 && letter !== 0x76 && letter !== 0x78) return false;
  let start = at;
  let end = at + 1;
  const isLatin = (index: number): boolean => letters[index]! < 128 && kindOf(letters[index]!) <= kinds.digit;
  while (start > 0 && between[start] === gaps.none && isLatin(start - 1) && at - start < 6) start -= 1;
  while (end < length && between[end] === gaps.none && isLatin(end) && end - at < 6) end += 1;
  return /^x{0,3}(?:ix|iv|v?i{0,3})[a-c]?$/.test(String.fromCharCode(...letters.subarray(start, end)));
}
