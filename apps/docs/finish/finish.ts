/** Completes the site that Astro built: relative links, scripts, the search, and the pages as Markdown. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { referencePages } from "../pages/generated.ts";
import { sitePages } from "../pages/pages.ts";
import { externalLinks } from "./external-links.ts";
import { llmsText } from "./llms.ts";
import { markdownPage } from "./markdown.ts";
import { withRelativeLinks } from "./relative.ts";
import { writeScripts } from "./scripts.ts";
import { searchData } from "./search-data.ts";

const site = path.resolve(import.meta.dirname, "../site");
const address = "https://org.github.io/therapy-model/";
const pages = sitePages();

moveIndexes();
nameRegions();
for (const page of pages) {
  const file = path.join(site, `${page.address}.md`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, markdownPage(page));
}
writeFileSync(path.join(site, "llms.txt"), llmsText(pages, address));
const assets = path.join(site, "assets");
mkdirSync(assets, { recursive: true });
await writeScripts(assets);
writeFileSync(
  path.join(assets, "search-data.js"),
  `window.siteSearchData = ${JSON.stringify(searchData(pages, referencePages()))};\n`,
);
writeFileSync(path.join(site, "typedoc-links.json"), JSON.stringify(externalLinks(address), undefined, 1));
copyFileSync(path.resolve(import.meta.dirname, "../.content/typedoc.json"), path.join(site, "typedoc.json"));

/** A block of code that scrolls is a region without a name; a group is not a landmark, of which there would be many. */
function nameRegions(): void {
  const folder = path.join(site, "_astro");
  for (const file of readdirSync(folder).filter((name) => /^ec\..*\.js$/.test(name))) {
    const script = readFileSync(path.join(folder, file), "utf8");
    writeFileSync(path.join(folder, file), script.replaceAll('"role","region"', '"role","group"'));
  }
}

/** Astro writes the page of a folder beside it; here it is the index of the folder. */
function moveIndexes(): void {
  const moved = new Map<string, string>();
  for (const { address: page } of pages) {
    if (!page.endsWith("/index")) continue;
    const folder = page.replace(/\/index$/, "");
    moved.set(`${folder}.html`, `${page}.html`).set(folder, `${page}.html`);
    if (!existsSync(path.join(site, `${folder}.html`))) continue;
    mkdirSync(path.join(site, folder), { recursive: true });
    renameSync(path.join(site, `${folder}.html`), path.join(site, `${page}.html`));
  }
  for (const file of readdirSync(site, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".html")) continue;
    const place = path.join(site, file);
    const html = withRelativeLinks(readFileSync(place, "utf8"), file.replaceAll(path.sep, "/"), moved);
    writeFileSync(place, focusable(html));
  }
}

/** Lets the keyboard scroll code and tables that are wider than the page. */
function focusable(html: string): string {
  return html
    .replaceAll("<pre data-language", '<pre tabindex="0" data-language')
    .replaceAll("<table>", '<table tabindex="0">');
}
