/** The search of the site: names first, then the text of the pages. */
import { entryOf, normalizeForSearch, type Row } from "./entry.ts";
import { find, indexOf } from "./find.ts";
import { type Section, textSearch } from "./text.ts";

/** The data that the search reads. */
export interface SearchData {
  /** Names: terms, codes, exports, pages. */
  readonly names: readonly Row[];
  /** Sections of pages. */
  readonly sections: readonly Section[];
}

/** A result. */
export interface Result {
  /** The text of the link. */
  readonly name: string;
  /** The kind of thing, or the part of the site. */
  readonly detail: string;
  /** Its path from the root of the site. */
  readonly url: string;
  /** The name that matched where it is not the displayed name. */
  readonly by?: string;
}

/** The largest number of characters of a query. */
const maxQueryLength = 100;

/** How many names are compared with the query: many exports and fields have the name of a vocabulary. */
const maxNames = 60;

/** How many exactly equal names come before the text of pages. */
const maxEqualNames = 1;

/**
 * Creates the search. A name that equals the query is the first result; then come the pages whose text matches, and the
 * other names.
 */
export function createSearch({ names, sections }: SearchData): (query: string, limit: number) => Result[] {
  const index = indexOf(names.map(entryOf));
  const searchText = textSearch(sections);
  return (query, limit) => {
    const text = query.slice(0, maxQueryLength);
    const key = normalizeForSearch(text);
    if (key === "") return [];
    const byName = find(text, index, Math.max(limit, maxNames)).map(({ entry: { name, detail, url }, by }): Result => ({
      name,
      detail,
      url,
      ...(by === undefined ? {} : { by }),
    }));
    const isEqual = ({ name, by = name }: Result): boolean => normalizeForSearch(by) === key;
    const equal = byName
      .filter(isEqual)
      .toSorted((a, b) => Number(isApi(a)) - Number(isApi(b)))
      .slice(0, maxEqualNames);
    const found = searchText(text, 8).map(({ section }): Result => resultOf(section));
    return unique([...equal, ...found, ...byName]).slice(0, limit);
  };
}

/** Whether a result is an export or a field in the API reference: a term or a page of the same name comes first. */
function isApi({ url }: Result): boolean {
  return /^(?:classes|functions|interfaces|modules|types|variables)\//.test(url);
}

function resultOf({ title, heading, url, part }: Section): Result {
  return { name: heading === "" ? title : `${title}: ${heading}`, detail: part, url };
}

function unique(results: readonly Result[]): Result[] {
  const urls = new Set<string>();
  return results.filter(({ url }) => urls.size !== urls.add(url).size);
}
