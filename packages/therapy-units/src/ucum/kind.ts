import { countedAnnotations } from "./kind-words.ts";

/**
 * The kinds that a quantity counts, with exponents. A number of cells and a number of vector genomes have the same
 * dimension but are not comparable. A kind therefore behaves like a dimension: it multiplies, divides and cancels, and
 * one kind never converts into another.
 */
export type KindPowers = readonly (readonly [kind: string, exponent: number])[];

export const noKinds: KindPowers = [];

const kindByWord: Readonly<Record<string, string>> = countedAnnotations;

/** The kind that an annotation counts; undefined for a comment (`{Hb}`, `{total}`). */
export function kindOfAnnotation(text: string): string | undefined {
  const words = text.replaceAll("_", " ").trim();
  const singular = words
    .toLowerCase()
    .replace(/ies$/, "y")
    .replace(/(?<=..)s$/, "");
  if (Object.hasOwn(kindByWord, singular)) return kindByWord[singular];
  const of = /^(.{1,60}?)[ -]?cells?$/i.exec(words);
  if (of !== null) return `${cellType(of[1]!)} cells`;
  const log = /^log ?(?:10)? ?(.+)$/i.exec(words)?.[1];
  const counted = log === undefined ? undefined : kindOfAnnotation(log);
  return counted && `log10 ${counted}`;
}

/** A type of cells in one spelling: "CAR-positive", "CAR positive" and "CAR(+)" are "CAR+", "CAR-T" is "CAR T". */
function cellType(words: string): string {
  return words
    .replace(/[- ]?(?:\bpositive|\(\+\)|\bpos\b)|(?<=\w) \+/gi, "+")
    .replace(/(?<=CAR\+?|TCR)-(?=T\b)/g, " ")
    .replace(/\b(?:viable|live|transduced|nucleated|mononuclear|total|autologous|allogeneic)\b/gi, (word) =>
      word.toLowerCase(),
    )
    .replace(/ {2,}/g, " ")
    .trim();
}

export function multiplyKinds(a: KindPowers, b: KindPowers, exponent: number): KindPowers {
  if (b.length === 0) return a;
  const sum = new Map(a);
  for (const [kind, power] of b) sum.set(kind, (sum.get(kind) ?? 0) + power * exponent);
  return [...sum].filter(([, power]) => power !== 0).sort(([x], [y]) => (x < y ? -1 : 1));
}

export function sameKinds(a: KindPowers, b: KindPowers): boolean {
  return a === b || (a.length === b.length && a.every(([kind, power], i) => kind === b[i]![0] && power === b[i]![1]));
}

/** Kinds for a message: `cells`, `copies per cells`, `no stated kind`. */
export function formatKinds(kinds: KindPowers): string {
  const list = (sign: number) =>
    kinds
      .filter(([, power]) => power * sign > 0)
      .map(([kind, power]) => (power * sign === 1 ? kind : `${kind} to the ${power * sign}`))
      .join(" × ");
  const below = list(-1);
  return kinds.length === 0 ? "no stated kind" : `${list(1) || "1"}${below && ` per ${below}`}`;
}
