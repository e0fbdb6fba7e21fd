// cspell:ignore htmb -- first letters of words
import { firstOf, matchAt } from "./match-at.ts";
import { magnitudeWords } from "./number-words.ts";

const pattern = / ?(?:hundred|thousand|million|billion|trillion|十万|百万|千万|[百万亿]|千(?![克米卡帕焦瓦]))/iy;

const canBegin = /* @__PURE__ */ firstOf("htmb");

/** The magnitude word at an index, with its power of ten. */
export function magnitudeAt(
  text: string,
  at: number,
): { readonly word: string; readonly exponent: number; readonly end: number } | undefined {
  const word = canBegin(text, at) ? matchAt(pattern, text, at) : undefined;
  if (word === undefined) return undefined;
  return { word, exponent: magnitudeWords[word.trim().toLowerCase()]!, end: at + word.length };
}
