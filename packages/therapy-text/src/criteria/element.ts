/** The elements of a criterion: names of terms, quantities, words that relate them, and other words. */
import type { ParsedQuantity } from "@org/therapy-units/parse";
import { type lexiconOf, nameAt } from "./lexicon.ts";
import type { MeaningKind } from "./name-node.ts";
import type { Offsets } from "./located.ts";
import { type Word, wordsOf } from "./words.ts";

/** A part of a criterion with one meaning. */
export interface Element extends Offsets {
  /** `word` for a word without a known meaning. */
  readonly kind: MeaningKind | "quantity" | "word";
  /** The key of the term or cue; the word itself. */
  readonly key: string;
  /** The quantity. */
  readonly quantity?: ParsedQuantity;
}

/** A text with its words, quantities and elements, in the order of their offsets. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly quantities: readonly ParsedQuantity[];
  readonly elements: readonly Element[];
}

/** Reads the elements of a text. */
export function readingOf(
  text: string,
  quantities: readonly ParsedQuantity[],
  trees: ReturnType<typeof lexiconOf>,
): Reading {
  const words = wordsOf(text);
  return { text, words, quantities, elements: readElements(text, words, quantities, trees) };
}

/** The clues of the words of a part of a text, as bits of `clue`. */
export function cluesIn({ words }: Reading, start: number, end: number): number {
  let clues = 0;
  for (let at = Math.max(0, indexFrom(words, start) - 1); at < words.length && words[at]!.start < end; at++)
    clues |= words[at]!.form.clues;
  return clues;
}

/** Lists the elements of a part of a text. */
export function elementsOf({ elements }: Reading, start: number, end: number): Element[] {
  const first = indexFrom(elements, start);
  let last = indexFrom(elements, end);
  while (last > first && elements[last - 1]!.end > end) last--;
  return elements.slice(first, last);
}

/** Lists the quantities of a part of a text. */
export function quantitiesOf({ quantities }: Reading, start: number, end: number): readonly ParsedQuantity[] {
  const first = indexFrom(quantities, start);
  let last = indexFrom(quantities, end);
  while (last > first && quantities[last - 1]!.end > end) last--;
  return first === last ? [] : quantities.slice(first, last);
}

function readElements(
  text: string,
  words: readonly Word[],
  quantities: readonly ParsedQuantity[],
  trees: ReturnType<typeof lexiconOf>,
): Element[] {
  const elements: Element[] = [];
  let next = 0;
  for (let at = 0; at < words.length;) {
    const word = words[at]!;
    // The quantity may begin within the name before it: "Karnofsky score of > 60 %".
    while (next < quantities.length && quantities[next]!.end <= word.start) next++;
    const quantity = quantities[next];
    const isHere = quantity !== undefined && quantity.start < word.end;
    const name = nameAt(text, words, at, trees);
    const end = name === undefined ? 0 : words[name.next - 1]!.end;
    if (quantity !== undefined && isHere && (!isTerm(name?.meaning.kind) || end < quantity.end)) {
      const start = Math.max(quantity.start, word.start);
      elements.push({ kind: "quantity", key: quantity.unit, quantity, start, end: quantity.end });
      next++;
      while (at < words.length && words[at]!.start < quantity.end) at++;
    } else if (name === undefined) {
      elements.push({ kind: "word", key: word.form.folded, start: word.start, end: word.end });
      at++;
    } else {
      const { kind, key } = name.meaning;
      elements.push({ kind, key, start: word.start, end });
      at = name.next;
    }
  }
  return elements;
}

function isTerm(kind: MeaningKind | undefined): boolean {
  return kind !== undefined && kind !== "cue";
}

/** The index of the first span that begins at or after an offset. */
export function indexFrom(spans: readonly Offsets[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Checks whether an element is one of some cues. */
export function isCue(
  element: (Pick<Element, "key"> & { readonly kind: string }) | undefined,
  ...keys: readonly string[]
): boolean {
  return element?.kind === "cue" && keys.includes(element.key);
}
