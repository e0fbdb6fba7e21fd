/** The pages that `generate` wrote: the API reference as Markdown, and the reference as HTML. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { WrittenPage } from "../reference/page.ts";
import { firstSentence } from "./documents.ts";
import { mapLinks } from "./links.ts";
import type { SitePage } from "./page.ts";

const content = path.resolve(import.meta.dirname, "../.content");

/** Reads the pages of TypeDoc. */
export function apiPages(): SitePage[] {
  const folder = path.join(content, "api");
  return filesIn(folder, ".md").map((file) => {
    const text = readFileSync(path.join(folder, file), "utf8");
    const title = /^# (.+)$/m.exec(text)?.[1] ?? file;
    const markdown = mapLinks(withAnchors(text.replace(/^# .*\n+/, "")), (target) =>
      target.replace(/\.md(?=#|$)/, ".html"),
    );
    return {
      address: addressOf(file),
      title: title.replaceAll(/[\\`]/g, ""),
      description: firstSentence(markdown.replaceAll(/^(?:> |Defined in).*$/gm, "")),
      part: "api",
      content: { markdown },
    };
  });
}

/** TypeDoc numbers the anchor of a field with the name of a type parameter, as in `Issue<Code>`; the site does not. */
function withAnchors(markdown: string): string {
  const parameters = new Set([...markdown.matchAll(/<a id="([\w-]+)"><\/a>/g)].map(([, id]) => id));
  return markdown.replaceAll(/^### `?(\w+)\??`?$/gm, (heading, name: string) => {
    const id = name.toLowerCase();
    return parameters.has(id) ? `<a id="${id}-1"></a>\n\n${heading}` : heading;
  });
}

/** Reads the pages that were generated from data. */
export function referencePages(): WrittenPage[] {
  const folder = path.join(content, "reference");
  return filesIn(folder, ".json").map(
    (file) => JSON.parse(readFileSync(path.join(folder, file), "utf8")) as WrittenPage,
  );
}

/** Returns a generated page as a page of the site. */
export function asSitePage({ address, title, html, part = "reference", keywords }: WrittenPage): SitePage {
  const text = /<p class="lead">([^]*?)<\/p>/.exec(html)?.[1] ?? "";
  return {
    address,
    title: title.replaceAll("`", ""),
    description: text
      .replaceAll(/<[^>]*>/g, "")
      .replaceAll(/\s+/g, " ")
      .trim()
      .slice(0, 250),
    part,
    content: { html },
    ...(html.includes('class="terms"') ? { scripts: ["terms"] } : {}),
    ...(keywords === undefined ? {} : { keywords }),
  };
}

/** The page of a package's root is the module's page; the list of packages has its own. */
function addressOf(file: string): string {
  const address = file.replace(/\.md$/, "");
  return address === "index" ? "modules" : address;
}

function filesIn(folder: string, extension: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(extension))
    .map((file) => file.replaceAll(path.sep, "/"))
    .toSorted();
}
