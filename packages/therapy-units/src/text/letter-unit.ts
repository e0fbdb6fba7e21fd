/** Units of one letter that only the size of the number distinguishes from other uses of the letter: `38.5 C`, `99 F`, `-6.00 D`. */
import { matchAt } from "./match-at.ts";
import type { Numbers } from "./read-numbers.ts";

/** A letter that is a unit, with its UCUM code and the numbers that it is read after. */
interface LetterUnit {
  readonly pattern: RegExp;
  readonly code: string;
  readonly fits: (value: number, decimal: string) => boolean;
}

const letters: readonly LetterUnit[] = [
  { pattern: / ?C(?![A-Za-z0-9°'/-])/y, code: "Cel", fits: (value) => value >= 30 && value <= 45 },
  { pattern: / ?F(?![A-Za-z0-9°'/-])/y, code: "[degF]", fits: (value) => value >= 90 && value <= 110 },
  { pattern: / ?Y(?![A-Za-z0-9°'/-])/y, code: "a", fits: (value) => Number.isInteger(value) && value < 120 },
  // Diopters are written with decimals; "3 D" has other meanings.
  {
    pattern: / ?D(?:[SC](?:ph|yl)?)?(?![A-Za-z0-9°'/-])/y,
    code: "[diop]",
    fits: (value, decimal) => Math.abs(value) < 40 && /\.\d/.test(decimal),
  },
];

/** The unit of one letter at an index after limited numbers. */
export function letterUnitAt(
  text: string,
  at: number,
  { first, second }: Numbers,
): { readonly code: string; readonly end: number } | undefined {
  const numbers = second === undefined ? [first] : [first, second];
  if (numbers.some(({ power }) => power !== undefined)) return undefined;
  for (const { pattern, code, fits } of letters) {
    const found = matchAt(pattern, text, at);
    if (found !== undefined && numbers.every(({ decimal }) => fits(Number(decimal), decimal)))
      return { code, end: at + found.length };
  }
  return undefined;
}
