/** The elements of a criterion: names of terms, quantities, words that relate them, and other words. */
import type { ParsedQuantity } from "@org/therapy-units/parse";
import { type lexiconOf, type MeaningKind, nameAt } from "./lexicon.ts";
import type { Offsets } from "./located.ts";
import type { Word } from "./words.ts";

/** A part of a criterion with one meaning. */
export interface Element extends Offsets {
  /** `word` for a word without a known meaning. */
  readonly kind: MeaningKind | "quantity" | "word";
  /** The key of the term or cue; the word itself. */
  readonly key: string;
  /** The quantity. */
  readonly quantity?: ParsedQuantity;
}

/** A text with its words, quantities and names, in the order of their offsets. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly quantities: readonly ParsedQuantity[];
  readonly trees: ReturnType<typeof lexiconOf>;
}

/** Lists the elements of a part of a text. */
export function elementsOf(reading: Reading, start: number, end: number): Element[] {
  const { text, words, quantities, trees } = reading;
  const elements: Element[] = [];
  let at = indexFrom(words, start);
  let quantityAt = indexFrom(quantities, start);
  while (at < words.length && words[at]!.start < end) {
    const word = words[at]!;
    while ((quantities[quantityAt]?.start ?? end) < word.start) quantityAt++;
    const quantity = quantities[quantityAt];
    const isHere = quantity !== undefined && quantity.start < word.end && quantity.end <= end;
    const name = nameAt(text, words, at, trees);
    const nameEnd = name === undefined ? 0 : words[name.next - 1]!.end;
    if (quantity !== undefined && isHere && (nameEnd <= quantity.start || !isTerm(name?.meaning.kind) || nameEnd < quantity.end)) {
      elements.push({ kind: "quantity", key: quantity.unit, quantity, start: quantity.start, end: quantity.end });
      quantityAt++;
      while (at < words.length && words[at]!.start < quantity.end) at++;
    } else if (name !== undefined && nameEnd <= end) {
      elements.push({ ...name.meaning, start: word.start, end: nameEnd });
      at = name.next;
    } else {
      elements.push({ kind: "word", key: word.folded, start: word.start, end: word.end });
      at++;
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
export function isCue(element: Element | undefined, ...keys: readonly string[]): boolean {
  return element?.kind === "cue" && keys.includes(element.key);
}
