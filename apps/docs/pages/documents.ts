/** The Markdown files of the repository as pages. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { mapLinks, targetIn } from "./links.ts";
import type { Part, SitePage } from "./page.ts";

/** The root of the repository. */
export const root = path.resolve(import.meta.dirname, "../../..");

/** The folders and files, with the folder of their pages in the site and their part. */
const sources: readonly { readonly from: string; readonly to: string; readonly part: Part }[] = [
  { from: "docs/tutorials", to: "tutorials", part: "tutorial" },
  { from: "docs/guides", to: "guides", part: "guide" },
  { from: "docs/cookbook", to: "cookbook", part: "recipe" },
  { from: "docs/registers", to: "mappings", part: "mapping" },
  { from: "docs/fhir-r5-fields.md", to: "mappings", part: "mapping" },
  { from: "docs/fhir-r6.md", to: "mappings", part: "mapping" },
  { from: "bench/README.md", to: "documents/performance.md", part: "project" },
  { from: "conformance/README.md", to: "documents/accuracy.md", part: "project" },
  { from: "conformance/interpretation/README.md", to: "documents/accuracy-interpretation.md", part: "project" },
  { from: "conformance/drafts/README.md", to: "documents/accuracy-drafts.md", part: "project" },
  { from: "docs/decisions", to: "decisions", part: "project" },
  { from: "docs", to: "documents", part: "project" },
  { from: ".", to: "documents", part: "project" },
  { from: "apps/cli/README.md", to: "documents/cli.md", part: "guide" },
];

/** The front page has its own text. */
const left = new Set(["README.md"]);

/** Returns the files with their addresses. */
function documentAddresses(): ReadonlyMap<string, { readonly address: string; readonly part: Part }> {
  const found = new Map<string, { readonly address: string; readonly part: Part }>();
  for (const { from, to, part } of sources) {
    const files = from.endsWith(".md") ? [from] : filesIn(from);
    for (const file of files) {
      if (left.has(file) || found.has(file)) continue;
      const name = to.endsWith(".md") ? path.basename(to, ".md") : path.basename(file, ".md");
      const folder = to.endsWith(".md") ? path.dirname(to) : to;
      found.set(file, { address: `${folder}/${name === "README" ? "index" : name}`, part });
    }
  }
  return found;
}

/** Reads the files: the heading is the title, and links lead to the pages. */
export function documentPages(): SitePage[] {
  const addresses = documentAddresses();
  const pages = new Map([...addresses].map(([file, { address }]) => [file, address]));
  return [...addresses].map(([file, { address, part }]) => {
    const { keywords, text } = withoutKeywords(readFileSync(path.join(root, file), "utf8"));
    const title = /^# (.+)$/m.exec(text)?.[1] ?? path.basename(file, ".md");
    const markdown = mapLinks(text.replace(/^\s*# .*\n+/, ""), (target) => targetIn(file, address, target, pages));
    return {
      address,
      title: title.replaceAll("`", ""),
      description: firstSentence(markdown),
      part,
      content: { markdown },
      file,
      // The name of a file has short names, such as `euctr`, that its title spells out.
      keywords: `${keywords ?? ""} ${path.basename(file, ".md").replaceAll("-", " ")}`.trim(),
    };
  });
}

/** Returns the first sentence of the first paragraph, without markup. */
export function firstSentence(markdown: string): string {
  const paragraph = markdown.split(/\n{2,}/).find((block) => /^[\p{L}`*[]/u.test(block)) ?? "";
  const text = plainText(paragraph).replaceAll(/\s+/g, " ").trim();
  return /^.{20,250}?[.!?](?=\s|$)/.exec(text)?.[0] ?? text.slice(0, 200);
}

/** Removes the markup of a line of Markdown. */
export function plainText(markdown: string): string {
  return markdown
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/<[^>]{0,200}>/g, " ")
    .replaceAll(/[`*|]|\\(?=[<>|_])/g, "");
}

/** Reads the comment with the words that users search and the page does not have. */
function withoutKeywords(text: string): { readonly keywords?: string; readonly text: string } {
  const found = /^<!-- keywords: ([^\n]*?) -->\n(?:<!--[^\n]*-->\n)*\n*/.exec(text);
  return found === null ? { text } : { keywords: found[1]!, text: text.slice(found[0].length) };
}

function filesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => path.posix.join(folder, name));
}
