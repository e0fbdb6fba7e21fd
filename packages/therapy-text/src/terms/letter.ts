/** The letters of texts, folded for comparison, and the separators between them. */
import { normalizeForSuggestion } from "@org/therapy-model/vocabulary";

/** The separators between two letters, from the narrowest to the widest; a point is between two digits, without spaces. */
export const gaps = { none: 0, apart: 1, hyphen: 2, point: 3, comma: 4, stop: 5 } as const;

/** The kinds of characters: a name can begin at each Chinese character and after each sign. */
export const kinds = { letter: 0, digit: 1, chinese: 2, sign: 3 } as const;

/** What a code unit is: a separator, a mark, a part of a larger unit, or a letter: its number, and `folded` times its kind plus one. */
export const units = {
  stop: 1,
  comma: 2,
  mark: 3,
  hyphen: 4,
  apart: 5,
  several: 6,
  surrogate: 7,
  folded: 0x1_00_00,
} as const;

/** What each code unit is; zero if it was not needed yet. */
const unitTable = /* @__PURE__ */ new Int32Array(0x1_00_00);

/** Returns what a code unit of a text is. */
export function unitOf(code: number): number {
  const known = unitTable[code]!;
  return known === 0 ? (unitTable[code] = readUnit(code)) : known;
}

function readUnit(code: number): number {
  if (code >= 0xd8_00 && code <= 0xdf_ff) return units.surrogate;
  // The apostrophe that is a letter in Unicode.
  if (code === 0x2_bc) return units.hyphen;
  const character = String.fromCharCode(code);
  const folded = normalizeForSuggestion(character);
  if (folded === "") return separatorOf(character);
  const letter = folded.charCodeAt(0);
  return folded.length > 1 ? units.several : letter + units.folded * (kindOf(letter) + 1);
}

/** Returns which separator a character is. */
export function separatorOf(character: string): number {
  if (/[;:.()[\]{}"“”。；：、（）]/u.test(character)) return units.stop;
  if (character === "," || character === "，") return units.comma;
  if (/\p{M}/u.test(character)) return units.mark;
  return /[\p{Pd}\p{Pc}'’·]/u.test(character) ? units.hyphen : units.apart;
}

/** Returns the kind of a folded letter. */
export function kindOf(letter: number): number {
  if (letter >= 97 && letter <= 122) return kinds.letter;
  if (letter < 128) return isDigit(letter) ? kinds.digit : kinds.sign;
  const character = String.fromCodePoint(letter);
  if (/\p{N}/u.test(character)) return kinds.digit;
  if (/\p{Script=Han}/u.test(character)) return kinds.chinese;
  return /\p{L}/u.test(character) ? kinds.letter : kinds.sign;
}

/** Checks whether a letter is a digit from 0 to 9. */
export function isDigit(letter: number): boolean {
  return letter >= 48 && letter <= 57;
}
