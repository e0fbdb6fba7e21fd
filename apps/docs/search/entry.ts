/** Search entries and how their names are normalized. */

/** A search entry. */
export interface Entry {
  /** The text of the search result. */
  readonly name: string;
  /** The kind of entry, or its parent. */
  readonly detail: string;
  /** Its path from the root of the site. */
  readonly url: string;
  /** Other names that match the entry. */
  readonly also: readonly string[];
}

/** A stored entry: name, detail, path, and other names. */
export type Row = readonly [name: string, detail: string, url: string, ...also: readonly string[]];

/** Converts a stored entry. */
export function entryOf([name, detail, url, ...also]: Row): Entry {
  return { name, detail, url, also };
}

/** Normalizes text for search: without case, accents and separators, so `CAR-T`, `car_t` and `Car T` are equal. */
export function normalizeForSearch(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** An entry of the API reference. */
export interface ApiEntry {
  readonly name: string;
  readonly detail: string;
  readonly url: string;
  /** The summary of its doc comment. */
  readonly text: string;
}
