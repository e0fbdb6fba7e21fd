/** Units in capitals, as laboratory systems print them: `MG/DL`, `CELLS/UL`, `MU/ML`. */
import { matchAt } from "./match-at.ts";
import type { WrittenUnit } from "./written-unit.ts";

const divisors: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/DL(?![A-Za-z0-9])/y, "dL"],
  [/(?:UL|MCL)(?![A-Za-z0-9])/y, "uL"],
  [/H(?![A-Za-z0-9])/y, "h"],
  [/M ?(?:\^?2|²)(?![A-Za-z0-9])/y, "m2"],
];

/** A divisor in capitals, which means something else where it divides nothing: the `UL` of `CELLS/UL`. */
export function capitalDivisorAt(text: string, at: number): WrittenUnit | undefined {
  const c = text.charCodeAt(at);
  if (c !== 68 && c !== 72 && c !== 77 && c !== 85) return undefined;
  for (const [pattern, code] of divisors) {
    const found = matchAt(pattern, text, at);
    if (found !== undefined) return { code, end: at + found.length, notes: ["letter_case"] };
  }
  return undefined;
}

const grams = /G(?= ?\/ ?(?:[DdMm]L|[Kk][Gg]|[Mm]2|[Dd](?:AY|ay)?|24 ?[Hh])(?![A-Za-z]))/y;

/** Grams in capitals before a divisor: `G/DL`. Before a liter, G counts thousand millions. */
export function gramsAt(text: string, at: number): WrittenUnit | undefined {
  if (text.charCodeAt(at) !== 71 || matchAt(grams, text, at) === undefined) return undefined;
  return { code: "g", end: at + 1, notes: ["letter_case"] };
}

/** The readings of a unit in capitals whose first letter may be milli or mega, or whose MM may be moles per liter. */
export function readingsInCapitals(surface: string, code: string): readonly string[] | undefined {
  if (!surface.startsWith("M") || /[a-z]/.test(surface)) return undefined;
  if (/^M[UVWJ]\//.test(code)) return [`m${code.slice(1)}`, code];
  return /^mm\/[munpd]?L/.test(code) ? [code.replace("mm", "mmol"), code] : undefined;
}
