/** Texts prepared for comparison: letters without case and accents, and the separators between them. */
import { normalizeForSuggestion } from "@org/therapy-model/vocabulary";

/** The separator between two letters; a point is between two digits, without spaces. */
export type Gap = "" | "apart" | "hyphen" | "point" | "comma" | "stop";

/** A text prepared for comparison: its letters and digits without case and accents, and the separator before each. */
export interface Comparable {
  /** The letters and digits. */
  readonly letters: readonly string[];
  /** The separator before each letter; empty before the first. */
  readonly gaps: readonly Gap[];
  /** The start offset of each letter. */
  readonly starts: readonly number[];
  /** The end offset of each letter. */
  readonly ends: readonly number[];
}

/** Prepares a text for comparison, in one pass. */
export function comparable(text: string): Comparable {
  const prepared = { letters: [] as string[], gaps: [] as Gap[], starts: [] as number[], ends: [] as number[] };
  let gap: Gap = "";
  for (let at = 0; at < text.length;) {
    const letter = String.fromCodePoint(text.codePointAt(at)!);
    const end = at + letter.length;
    if (isPossessive(text, at)) {
      at = end + 1;
      continue;
    }
    const folded = /[a-z0-9]/.test(letter) ? letter : normalizeForSuggestion(letter);
    if (folded === "") gap = isPoint(text, at) ? "point" : widerGap(gap, letter);
    for (const [index, each] of [...folded].entries()) {
      prepared.letters.push(each);
      prepared.gaps.push(index === 0 && prepared.letters.length > 1 ? gap : "");
      prepared.starts.push(at);
      prepared.ends.push(end);
      gap = "";
    }
    at = end;
  }
  return prepared;
}

/** Checks whether an `'s` at the end of a word begins here. */
function isPossessive(text: string, at: number): boolean {
  return "'’ʼ".includes(text[at]!) && text[at + 1] === "s" && !/[\p{L}\p{N}]/u.test(text.slice(at + 2, at + 4));
}

/** Checks whether a point between two digits is here, as in 18.2. */
function isPoint(text: string, at: number): boolean {
  return (text[at] === "." || text[at] === "·") && /\d/.test(text[at - 1] ?? "") && /\d/.test(text[at + 1] ?? "");
}

/** Returns the separator of two letters after one more character between them. */
function widerGap(gap: Gap, sign: string): Gap {
  if (gap === "stop" || gap === "point" || /[;:.()[\]{}"“”。；：、（）]/u.test(sign)) return "stop";
  if (gap === "comma" || sign === "," || sign === "，") return "comma";
  if (/\p{M}/u.test(sign)) return gap;
  if (/[\p{Pd}\p{Pc}'’·]/u.test(sign)) return gap === "apart" ? "apart" : "hyphen";
  return "apart";
}

/** Checks whether the kind of character changes at an index: letters to digits, or one script to another. */
export function changesKind(letters: readonly string[], at: number): boolean {
  return kindOf(letters[at - 1]!) !== kindOf(letters[at]!);
}

export function kindOf(letter: string): "letter" | "digit" | "chinese" | "sign" {
  if (/[a-z]/.test(letter)) return "letter";
  if (/\p{N}/u.test(letter)) return "digit";
  if (isHan(letter)) return "chinese";
  return /\p{L}/u.test(letter) ? "letter" : "sign";
}

function isHan(letter: string): boolean {
  return letter >= "⺀" && /\p{Script=Han}/u.test(letter);
}

/** Checks whether a separator is between two numerals, Arabic or Roman, so that it has a meaning: I-II is not III. */
export function separatesNumerals({ letters, gaps }: Comparable, at: number): boolean {
  if (gaps[at] === "" || at === 0) return false;
  const [before, after] = [letters[at - 1]!, letters[at]!];
  if (/\d/.test(before) && /\d/.test(after)) return true;
  return isRomanNumeral({ letters, gaps }, at - 1) && isRomanNumeral({ letters, gaps }, at);
}

/** Checks whether the word around a letter is a Roman numeral below forty. */
function isRomanNumeral({ letters, gaps }: Pick<Comparable, "letters" | "gaps">, at: number): boolean {
  if (!/[ivx]/.test(letters[at]!)) return false;
  let start = at;
  let end = at + 1;
  const isLatin = (index: number): boolean => /[a-z\d]/.test(letters[index] ?? "");
  while (start > 0 && gaps[start] === "" && isLatin(start - 1) && at - start < 6) start -= 1;
  while (gaps[end] === "" && isLatin(end) && end - at < 6) end += 1;
  return /^x{0,3}(?:ix|iv|v?i{0,3})$/.test(letters.slice(start, end).join(""));
}
