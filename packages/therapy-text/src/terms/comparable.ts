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
  /** The letters at which a name can begin: those at the start of a word, and capitals after a letter that can end a prefix. */
  readonly begins: Int32Array;
  /** The number of letters at which a name can begin. */
  readonly beginCount: number;
}

/** Arrays for the letters of a text, which can be used again for the next one. */
export interface LetterBuffer {
  length: number;
  letters: Uint16Array;
  gaps: Uint8Array;
  kinds: Uint8Array;
  starts: Int32Array;
  begins: Int32Array;
  beginCount: number;
}

/** Makes a buffer for a number of letters, in one piece of memory. */
export function letterBuffer(size: number): LetterBuffer {
  const bytes = new ArrayBuffer(size * 12);
  return {
    length: 0,
    letters: new Uint16Array(bytes, size * 8, size),
    gaps: new Uint8Array(bytes, size * 10, size),
    kinds: new Uint8Array(bytes, size * 11, size),
    starts: new Int32Array(bytes, 0, size),
    begins: new Int32Array(bytes, size * 4, size),
    beginCount: 0,
  };
}

/** The most letters that one character can have when it is folded. */
const mostLetters = 48;

/** Prepares a text for comparison, in one pass. A buffer that is given is used again if it is large enough. */
export function comparable(text: string, buffer?: LetterBuffer): Comparable {
  const size = text.length + mostLetters;
  const into = buffer !== undefined && buffer.letters.length >= size ? buffer : letterBuffer(size);
  let { letters, gaps: between, kinds: kindsOf, starts, begins } = into;
  let length = 0;
  let beginCount = 0;
  let lastKind: number = kinds.sign;
  let gap: number = gaps.none;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const unit = unitOf(code);
    if (unit >= units.folded) {
      const kind = (unit >>> 16) - 1;
      if (gap !== gaps.none || kind >= kinds.chinese || lastKind >= kinds.chinese) begins[beginCount++] = length;
      else if (code >= 65 && code <= 90 && canEndPrefix(letters[length - 1]!)) begins[beginCount++] = length;
      letters[length] = unit & 0xff_ff;
      kindsOf[length] = kind;
      lastKind = kind;
      between[length] = gap;
      starts[length] = at;
      length += 1;
      gap = gaps.none;
    } else if (unit < units.several) {
      if (unit >= units.hyphen && isPossessive(text, at, code)) at += 1;
      else gap = isPoint(text, at, code) ? gaps.point : widerGap(gap, unit);
    } else {
      const character = String.fromCodePoint(text.codePointAt(at)!);
      const folded = normalizeForSuggestion(character);
      if (folded === "") gap = widerGap(gap, separatorOf(character));
      if (length + folded.length + text.length - at > letters.length) {
        into.length = length;
        grow(into, folded.length + text.length - at);
        ({ letters, gaps: between, kinds: kindsOf, starts, begins } = into);
      }
      for (const each of folded) {
        const kind = kindOf(each.codePointAt(0)!);
        for (let index = 0; index < each.length; index++) {
          if (gap !== gaps.none || kind >= kinds.chinese || lastKind >= kinds.chinese) begins[beginCount++] = length;
          letters[length] = each.charCodeAt(index);
          kindsOf[length] = kind;
          lastKind = kind;
          between[length] = gap;
          starts[length] = at;
          length += 1;
          gap = gaps.none;
        }
      }
      at += character.length - 1;
    }
  }
  between[0] = gaps.none;
  into.length = length;
  into.beginCount = beginCount;
  return into;
}

/** Checks whether a letter is the last of a prefix before a name, as in huCD19: anti, a, hu, h, m, sc, α. */
function canEndPrefix(letter: number): boolean {
  return (
    letter === 0x69 ||
    letter === 0x61 ||
    letter === 0x75 ||
    letter === 0x68 ||
    letter === 0x6d ||
    letter === 0x63 ||
    letter === 0x3b1
  );
}

function grow(into: LetterBuffer, more: number): void {
  const larger = letterBuffer(into.letters.length * 2 + more);
  larger.letters.set(into.letters);
  larger.gaps.set(into.gaps);
  larger.kinds.set(into.kinds);
  larger.starts.set(into.starts);
  larger.begins.set(into.begins);
  Object.assign(into, larger, { length: into.length });
}

/** Returns the end offset of a letter. */
export function endOffset(text: string, { starts }: Comparable, at: number): number {
  const start = starts[at]!;
  return start + (text.codePointAt(start)! > 0xff_ff ? 2 : 1);
}

/** Checks whether an `'s` at the end of a word begins here. */
function isPossessive(text: string, at: number, code: number): boolean {
  if (code !== 0x27 && code !== 0x20_19 && code !== 0x2_bc) return false;
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
