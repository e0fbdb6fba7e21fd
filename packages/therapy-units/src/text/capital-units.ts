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

/** What is measured in grams per liter, and the cells that are counted in thousand millions per liter. */
const measured =
  /(h(?:ae|e)moglobin|\bh(?:gb|b)\b|albumin|globulin|protein|fibrinogen|transferrin|\big[agm]\b|蛋白|纤维蛋白原)|platelet|\bplt\b|leu[ck]ocyte|lymphocyte|neutrophil|monocyte|eosinophil|granulocyte|cell|\b(?:wbc|anc|alc)\b|血小板|细胞/gi;
const reach = 60;

/** Checks whether the last thing named before a unit is measured in grams per liter: `hemoglobin ≥ 100 G/L`. */
export function followsMass(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - reach), at);
  return [...before.matchAll(measured)].at(-1)?.[1] !== undefined;
}

/** Grams in capitals before a divisor: `G/DL`. Before a liter, G counts thousand millions, unless a mass is measured. */
export function gramsAt(text: string, at: number): WrittenUnit | undefined {
  if (text.charCodeAt(at) !== 71) return undefined;
  const isMass =
    matchAt(grams, text, at) !== undefined ||
    (/^ ?\/ ?L(?![A-Za-z])/i.test(text.slice(at + 1, at + 5)) && followsMass(text, at));
  if (!isMass) return undefined;
  return { code: "g", end: at + 1, notes: ["letter_case"] };
}

/** The readings of a unit in capitals whose first letter may be milli or mega, or whose MM may be moles per liter. */
export function readingsInCapitals(surface: string, code: string): readonly string[] | undefined {
  if (!surface.startsWith("M") || /[a-z]/.test(surface)) return undefined;
  if (/^M[UVWJ]\//.test(code)) return [`m${code.slice(1)}`, code];
  return /^mm\/[munpd]?L/.test(code) ? [code.replace("mm", "mmol"), code] : undefined;
}
