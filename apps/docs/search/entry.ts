/** What can be found in the site, and how it is compared with what a reader types. */

/** Something that can be found. */
export interface Entry {
  /** What is shown. */
  readonly name: string;
  /** What it belongs to. */
  readonly detail: string;
  /** Where it stands, from the root of the site. */
  readonly url: string;
  /** What else it is found by. */
  readonly also: readonly string[];
}

/** An entry as it is stored: name, detail, address, and whatever else it is found by. */
export type Row = readonly [name: string, detail: string, url: string, ...also: readonly string[]];

/** Reads an entry that was stored. */
export function entryOf([name, detail, url, ...also]: Row): Entry {
  return { name, detail, url, also };
}

/** Text with neither case nor accents, its words apart: `CAR-T`, `car_t` and `Car T` are the same. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
