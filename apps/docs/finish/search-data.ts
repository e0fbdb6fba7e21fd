/** The data of the search: names of terms, codes and exports, and the sections of pages. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { plainText } from "../pages/documents.ts";
import type { SitePage } from "../pages/page.ts";
import type { WrittenPage } from "../reference/page.ts";
import type { ApiEntry, Row } from "../search/entry.ts";
import type { SearchData } from "../search/search.ts";
import type { Section } from "../search/text.ts";
import { markdownPage } from "./markdown.ts";
import { slugger } from "./slugs.ts";

const content = path.resolve(import.meta.dirname, "../.content");

/** The longest text of a section in the index. */
const maxLength = 1500;

/** Collects the data; the terms of vocabularies are found by name, not by text. */
export function searchData(pages: readonly SitePage[], reference: readonly WrittenPage[]): SearchData {
  const api = JSON.parse(readFileSync(path.join(content, "entries.json"), "utf8")) as ApiEntry[];
  const names: Row[] = [
    ...pages
      .filter(({ part }) => part !== "api")
      .filter(({ part }) => part !== "reference")
      .map(({ title, part, address }): Row => [title, part, `${address}.html`]),
    ...reference.flatMap(namesOf),
    ...api.map(({ name, detail, url }): Row => [name, detail, url]),
  ];
  const sections = [
    ...pages.filter(({ part }) => part !== "api").flatMap(sectionsOf),
    ...api
      // The fields of records have sections on the pages of records.
      .filter(({ text, detail }) => text !== "" && !detail.startsWith("property "))
      .map(({ name, detail, url, text }): Section => ({
        url,
        title: name,
        heading: "",
        part: "api",
        text: `${detail}. ${text}`,
      })),
  ];
  return { names, sections };
}

function namesOf({ address, entries }: WrittenPage): Row[] {
  return entries.map(({ name, detail, anchor, also = [] }) => [
    name,
    detail,
    anchor === undefined ? `${address}.html` : `${address}.html#${anchor}`,
    ...also,
  ]);
}

function sectionsOf(page: SitePage): Section[] {
  const { address, title, part, keywords, description } = page;
  // The terms of a vocabulary and the examples of a rule have other entries: their page has one section.
  if (/^(?:vocabularies|rules)\/.*[^x]$/.test(address) && "html" in page.content) {
    return [
      {
        url: `${address}.html`,
        title,
        heading: "",
        part,
        text: description,
        ...(keywords === undefined ? {} : { keywords }),
      },
    ];
  }
  const slug = slugger();
  const parts = markdownPage(page)
    .split(/^#{1,3} /m)
    .slice(1);
  return parts.map((text, index): Section => {
    const [heading = "", ...lines] = text.split("\n");
    const name = plainText(heading).trim();
    const anchor = index === 0 ? "" : `#${slug(name)}`;
    return {
      url: `${address}.html${anchor}`,
      title,
      heading: index === 0 ? "" : name,
      part,
      text: plainText(lines.join("\n")).replaceAll(/\s+/g, " ").trim().slice(0, maxLength),
      ...(keywords === undefined || index > 0 ? {} : { keywords }),
    };
  });
}
