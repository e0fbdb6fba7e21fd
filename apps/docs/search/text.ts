/** Full-text search over the sections of the pages. */
import MiniSearch from "minisearch";
import { isStopWord, synonymsOf } from "./synonyms.ts";

/** A section of a page. */
export interface Section {
  /** Its address, with the anchor of the section. */
  readonly url: string;
  /** The title of the page. */
  readonly title: string;
  /** The heading of the section; empty for the beginning of the page. */
  readonly heading: string;
  /** The part of the site, such as `guide`. */
  readonly part: string;
  readonly text: string;
  readonly keywords?: string;
}

/** A section that matches, with a higher score for a better match. */
export interface FoundSection {
  readonly section: Section;
  readonly score: number;
}

/** How much a match in a part of the site counts. */
const weights: { readonly [part: string]: number } = {
  tutorial: 1.4,
  guide: 1.5,
  recipe: 1.5,
  model: 1.2,
  mapping: 0.9,
  project: 0.6,
  api: 0.35,
};

/** Creates a search: it returns at most one section of a page, the best match first. */
export function textSearch(sections: readonly Section[]): (query: string, limit: number) => FoundSection[] {
  const index = new MiniSearch<Section & { readonly id: number }>({
    fields: ["title", "heading", "keywords", "text"],
    tokenize: wordsOf,
    processTerm: (word) => word,
  });
  index.addAll(sections.map((section, id) => ({ ...section, id })));
  return (query, limit) => {
    const typed = new Set(wordsOf(query));
    const found = index.search(query, {
      boost: { title: 4, heading: 3, keywords: 4 },
      boostDocument: (id) => weights[sections[Number(id)]!.part] ?? 1,
      tokenize: (text) => {
        const words = wordsOf(text);
        const meaningful = words.filter((word) => !isStopWord(word));
        return meaningful.length === 0 ? words : meaningful;
      },
      processTerm: (word) => [word, ...synonymsOf(word)],
      // A synonym counts less than the word itself.
      boostTerm: (word) => (typed.has(word) ? 1 : 0.4),
      prefix: (word) => word.length > 2,
      fuzzy: (word) => (word.length > 5 ? 0.15 : false),
      weights: { prefix: 0.4, fuzzy: 0.2 },
    });
    return onePerPage(found.map(({ id, score }) => ({ section: sections[Number(id)]!, score }))).slice(0, limit);
  };
}

/** Splits a text into words: without case, accents and the plural. */
export function wordsOf(text: string): string[] {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(stem);
}

/** Removes the plural and the ending of a verb, so that `importing` finds `import`; `v2` is a version. */
function stem(word: string): string {
  if (/^v\d+$/.test(word)) return "version";
  if (word.length > 6 && word.endsWith("ing")) return word.slice(0, -3);
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith("s") && !word.endsWith("ss")) return word.slice(0, -1);
  return word;
}

function onePerPage(found: readonly FoundSection[]): FoundSection[] {
  const pages = new Set<string>();
  return found.filter(({ section }) => {
    // Each export of the API reference is an entry of its own.
    const page = section.part === "api" ? section.url : section.url.split("#")[0]!;
    return pages.size !== pages.add(page).size;
  });
}
