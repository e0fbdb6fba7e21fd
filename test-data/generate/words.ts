/** Invented texts, put together from the word lists. */
import type { Random } from "./random.ts";
import words from "./words.json" with { type: "json" };

export { default as words } from "./words.json" with { type: "json" };

/** A product code such as `QLT-417`. */
export function productCode(random: Random): string {
  return `${random.pick(words.codePrefixes)}${random.between(10, 999)}`;
}

/** A product: its code or its name. */
export function product(random: Random): string {
  return random.chance(0.6) ? productCode(random) : random.pick(words.names);
}

/** A person who does not exist. */
export function person(random: Random): string {
  return `${random.pick(words.given)} ${random.pick(words.family)}`;
}

/** A sentence from the word lists. */
export function sentence(random: Random): string {
  return `${random.pick(words.subjects)} ${random.pick(words.verbs)} ${random.pick(words.ends)}`;
}

/** A text of a few sentences, some with special characters as in texts of registries. */
export function prose(random: Random, sentences: number): string {
  const parts = Array.from({ length: sentences }, () => sentence(random));
  const text = `${parts.join(random.chance(0.3) ? ".\n\n" : ". ")}.`;
  return random.chance(0.12) ? `${text} ${random.pick(decorations)}` : text;
}

/** Characters that are easily lost: no-break spaces, combining marks, pairs of surrogates, markup. */
const decorations: readonly string[] = [
  "Dose:\u00a03\u00a0×\u00a010\u2076 cells/kg",
  "Oreale\u0301 scale (e\u0301chelle)",
  "\u200bzero width\u200d and BOM\ufeff inside",
  "患者输注慢病毒载体后随访15年（±1个月）",
  "🧬 vector map 𝛼/𝛽",
  "Age \\>= 18, \\<= 75; see \\[Table 2\\] \\*",
  "&lt;10^6 copies &amp; stable",
  '<b>bold</b> <a href="https://example.org/?a=1&b=2">link</a>',
  "tab\tseparated\tvalues",
  "* first\n  * nested\n    1. deeper",
  "line\u2028separator",
  "right\u2011to\u2011left \u202bعربي\u202c",
  '"quoted" \\ backslash / slash ~ tilde',
];

/** A day from 2009 to 2026. */
export function day(random: Random, offset = 0): string {
  const start = Date.UTC(2009, 0, 1) + random.below(6200) * 86_400_000;
  return new Date(start + offset * 86_400_000).toISOString().slice(0, 10);
}
