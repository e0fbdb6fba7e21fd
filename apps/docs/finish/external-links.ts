/** The page of each export, for TypeDoc's option `externalSymbolLinkMappings` in other packages. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { ApiEntry } from "../search/entry.ts";

const entries = path.resolve(import.meta.dirname, "../.content/entries.json");

/** Returns the addresses by package and name; a name of a type and of its schema leads to the type. */
export function externalLinks(site: string): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const found: Record<string, Record<string, string>> = {};
  for (const { name, detail, url } of JSON.parse(readFileSync(entries, "utf8")) as ApiEntry[]) {
    const [, module = ""] = /\/_org_(therapy-\w+)/.exec(url) ?? [];
    if (module === "" || /^(?:property|module|project) /.test(detail) || url.includes("#")) continue;
    const names = (found[`@org/${module}`] ??= {});
    const isType = !detail.startsWith("variable ");
    if (names[name] === undefined || (isType && names[name].includes("/variables/"))) names[name] = site + url;
  }
  return found;
}
