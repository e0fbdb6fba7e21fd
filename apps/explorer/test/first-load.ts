/** What the browser loads before a tab is shown. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { dist } from "./serve.ts";

/** The size in bytes, compressed with gzip, of the page, its style sheets, its scripts and the scripts of a tab. */
export function firstLoad(tab: string): number {
  const html = readFileSync(path.join(dist, "index.html"), "utf8");
  const linked = [...html.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map((match) => match[1]!);
  const entry = linked.find((name) => name.endsWith(".js"))!;
  const page = new RegExp(String.raw`assets/${tab}-page-[\w-]+\.js|\./${tab}-page-[\w-]+\.js`);
  const tabScript = page.exec(readFileSync(path.join(dist, entry), "utf8"))?.[0];
  if (tabScript === undefined) throw new Error(`${entry} does not load the tab ${tab}`);
  const files = new Set(linked);
  for (const start of [entry, path.posix.join("assets", path.posix.basename(tabScript))]) collectImports(start, files);
  let size = gzipSync(html).length;
  for (const file of files) size += gzipSync(readFileSync(path.join(dist, file))).length;
  return size;
}

/** Collects a script and the scripts that it imports statically. */
function collectImports(name: string, files: Set<string>): void {
  files.add(name);
  const source = readFileSync(path.join(dist, name), "utf8");
  for (const match of source.matchAll(/(?:\bfrom|\bimport)\s*"(\.\/[^"]+\.js)"/g)) {
    const imported = path.posix.join(path.posix.dirname(name), match[1]!);
    if (!files.has(imported)) collectImports(imported, files);
  }
}
