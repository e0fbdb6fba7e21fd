/** The public subpaths of every package, read from `src/entries`, so that an example may import any of them. */
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Modules } from "./examples.ts";

const packages = fileURLToPath(new URL("../packages/", import.meta.url));

/** Every public subpath of every package, by the name that users import it under. */
export const entries: Modules = {
  ...Object.fromEntries(readdirSync(packages).flatMap(entriesOf)),
  zod: () => import("zod"),
};

/** The public subpaths of one package, with the text of the file for each. */
export function subpathsOf(name: string): ReadonlyMap<string, string> {
  const folder = path.join(packages, name, "src/entries");
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  const sources = files.filter((file) => file.endsWith(".ts")).toSorted();
  return new Map(sources.map((file) => [subpath(name, file.slice(0, -".ts".length)), path.join(folder, file)]));
}

function entriesOf(name: string): [string, () => Promise<object>][] {
  const labels = path.join(packages, name, "src/gen/labels/zh-hans");
  const tables = existsSync(labels) ? readdirSync(labels) : [];
  return [
    ...subpathsOf(name),
    ...tables.map((file) => [`@org/${name}/labels/zh-hans/${file.slice(0, -3)}`, path.join(labels, file)] as const),
  ].map(([specifier, file]) => [specifier, () => import(/* @vite-ignore */ file) as Promise<object>]);
}

function subpath(name: string, entry: string): string {
  return entry === "index" ? `@org/${name}` : `@org/${name}/${entry}`;
}
