/** Finds search entries that match a query. */
import { type Entry, normalizeForSearch } from "./entry.ts";

/** Entries with their normalized names. */
export interface Index {
  readonly entries: readonly Entry[];
  /** For each entry, its name and its other names, normalized. */
  readonly names: readonly (readonly string[])[];
}

/** A matching entry, and the name that matched where it is not the displayed name. */
export interface Found {
  readonly entry: Entry;
  readonly by?: string;
}

/** The largest number of characters of a query. */
const maxQueryLength = 100;

/** Creates the index of entries. */
export function indexOf(entries: readonly Entry[]): Index {
  return {
    entries,
    names: entries.map(({ name, also }) => [normalizeForSearch(name), ...also.map(normalizeForSearch)]),
  };
}

/**
 * Finds the entries that match a query, the best match first.
 *
 * The order is: names equal to the query, names that begin with it, names with a word that begins with it, names that
 * contain it, names that contain every word of it. Chinese text has no spaces, so a match may be anywhere in a name.
 */
export function find(text: string, { entries, names }: Index, limit: number): Found[] {
  const query = normalizeForSearch(text.slice(0, maxQueryLength));
  if (query === "") return [];
  const words = query.split(" ");
  const hits: { readonly index: number; readonly score: number; readonly matched: number }[] = [];
  for (const [index, all] of names.entries()) {
    let [score, matched] = [0, 0];
    for (const [position, name] of all.entries()) {
      const candidate = scoreOf(name, query, words) - (position === 0 ? 0 : 2);
      if (candidate > score) [score, matched] = [candidate, position];
    }
    if (score > 0) hits.push({ index, score, matched });
  }
  hits.sort((a, b) => b.score - a.score || a.index - b.index);
  return hits.slice(0, limit).map(({ index, matched }) => {
    const entry = entries[index]!;
    return matched === 0 ? { entry } : { entry, by: entry.also[matched - 1]! };
  });
}

/** Of two names with the same kind of match, the shorter scores higher. */
function scoreOf(name: string, query: string, words: readonly string[]): number {
  const surplus = Math.min(9, (name.length - query.length) / 8);
  if (name === query) return 100;
  if (name.startsWith(query)) return 80 - surplus;
  if (name.includes(` ${query}`)) return 60 - surplus;
  if (name.includes(query)) return 40 - surplus;
  return words.length > 1 && words.every((word) => name.startsWith(word) || name.includes(` ${word}`))
    ? 20 - surplus
    : 0;
}
