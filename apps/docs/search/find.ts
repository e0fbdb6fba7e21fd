/** Finding entries by what a reader types. */
import { type Entry, fold } from "./entry.ts";

/** Entries made ready to be searched. */
export interface Index {
  readonly entries: readonly Entry[];
  /** For each entry its name and the others that it has, folded. */
  readonly names: readonly (readonly string[])[];
}

/** An entry, and the name of it that was found where that is not the one that is shown. */
export interface Found {
  readonly entry: Entry;
  readonly by?: string;
}

/** The longest text that is looked for. */
const longest = 100;

/** Makes entries ready to be searched. */
export function indexOf(entries: readonly Entry[]): Index {
  return { entries, names: entries.map(({ name, also }) => [fold(name), ...also.map(fold)]) };
}

/**
 * Finds the entries that a text may mean, the likeliest first.
 *
 * A name that is the text comes before one that begins with it, that before one in which a word begins with it, and that
 * before one that holds it anywhere; then come names that hold every word of it. Chinese is not divided by spaces and is found anywhere.
 */
export function find(text: string, { entries, names }: Index, most: number): Found[] {
  const wanted = fold(text.slice(0, longest));
  if (wanted === "") return [];
  const words = wanted.split(" ");
  const hits: { readonly index: number; readonly score: number; readonly at: number }[] = [];
  for (const [index, all] of names.entries()) {
    let [score, at] = [0, 0];
    for (const [position, name] of all.entries()) {
      const own = scoreOf(name, wanted, words) - (position === 0 ? 0 : 2);
      if (own > score) [score, at] = [own, position];
    }
    if (score > 0) hits.push({ index, score, at });
  }
  hits.sort((a, b) => b.score - a.score || a.index - b.index);
  return hits.slice(0, most).map(({ index, at }) => {
    const entry = entries[index]!;
    return at === 0 ? { entry } : { entry, by: entry.also[at - 1]! };
  });
}

/** The shorter of two names that begin alike is the likelier: it has less that was not asked for. */
function scoreOf(name: string, wanted: string, words: readonly string[]): number {
  const surplus = Math.min(9, (name.length - wanted.length) / 8);
  if (name === wanted) return 100;
  if (name.startsWith(wanted)) return 80 - surplus;
  if (name.includes(` ${wanted}`)) return 60 - surplus;
  if (name.includes(wanted)) return 40 - surplus;
  return words.length > 1 && words.every((word) => name.startsWith(word) || name.includes(` ${word}`))
    ? 20 - surplus
    : 0;
}
