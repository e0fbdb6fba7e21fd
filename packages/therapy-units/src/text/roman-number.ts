import { matchAt } from "./match-at.ts";
import { exactly, type WrittenNumber } from "./written-number.ts";

const numerals: readonly string[] = ["I", "II", "III", "IV", "V", "VI"];
const numeral = /(?:III?|IV|VI?|I)(?![A-Za-z0-9])/y;

/** The Roman number at an index, as grades, stages and classes have it. */
export function romanNumberAt(text: string, at: number): WrittenNumber | undefined {
  const found = matchAt(numeral, text, at);
  return found === undefined ? undefined : exactly(String(numerals.indexOf(found) + 1), at + found.length);
}
