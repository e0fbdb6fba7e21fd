/**
 * What a quantity counts. A number of cells and a number of vector genomes have the same dimension and are not the
 * same thing, so a kind behaves as a dimension of its own: it multiplies, divides, cancels, and never converts.
 */
export type KindPowers = readonly (readonly [kind: string, exponent: number])[];

export const noKinds: KindPowers = [];

/** Annotations that count something, by their lower-case singular; all else in braces only describes. */
const counted: Readonly<Record<string, string>> = {
  cell: "cells",
  vg: "vg",
  "vector genome": "vg",
  gc: "genome copies",
  "genome copy": "genome copies",
  vp: "vp",
  "viral particle": "vp",
  particle: "particles",
  capsid: "capsids",
  virion: "virions",
  copy: "copies",
  tu: "TU",
  "transducing unit": "TU",
  iu: "[IU]",
  pfu: "[PFU]",
  cfu: "[CFU]",
  ffu: "[FFU]",
  tcid50: "[TCID_50]",
  rbc: "RBC",
  wbc: "WBC",
  platelet: "platelets",
};

/** The kind an annotation counts, or nothing where it only describes (`{Hb}`, `{total}`). */
export function kindOfAnnotation(text: string): string | undefined {
  const words = text.replaceAll("_", " ").trim();
  const singular = words
    .toLowerCase()
    .replace(/ies$/, "y")
    .replace(/(?<=..)s$/, "");
  if (Object.hasOwn(counted, singular)) return counted[singular];
  const of = /^(.{1,60}?)[ -]?cells?$/i.exec(words);
  return of === null ? undefined : `${of[1]!.replace(/[- ]?positive$/i, "+")} cells`;
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

/** In words: `cells`, `copies per cells`, `no stated kind`. */
export function formatKinds(kinds: KindPowers): string {
  const list = (sign: number) =>
    kinds
      .filter(([, power]) => power * sign > 0)
      .map(([kind, power]) => (power * sign === 1 ? kind : `${kind} to the ${power * sign}`))
      .join(" × ");
  const below = list(-1);
  return kinds.length === 0 ? "no stated kind" : `${list(1) || "1"}${below && ` per ${below}`}`;
}
