/** Numbers in digits or as words. */
import { numberWords } from "../../number-words.ts";

/** A number in digits or as a word, for patterns. */
export const numberPattern = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,5}|${Object.keys(numberWords).join("|")})`;

/** The value of digits or of a word. */
export function numberOf(words: string): number {
  return numberWords[words.toLowerCase()] ?? Number(words.replaceAll(",", ""));
}
