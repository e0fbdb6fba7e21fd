/**
 * The `exports` of each publishable package, from the files in its `src/entries`: one file for each public subpath.
 *
 * Patterns, such as `./schemes/*`, and files that are not code are kept as package.json has them.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { emit } from "./output.ts";

type Target = string | { readonly [condition: string]: string };

interface Manifest {
  readonly private?: boolean;
  exports?: Record<string, Target>;
  publishConfig?: { exports?: Record<string, Target> };
}

/** Makes the text of the package.json of each package that has entries, by its path. */
export function packageManifests(root: string): ReadonlyMap<string, string> {
  const packages = path.join(root, "packages");
  const made = new Map<string, string>();
  for (const name of readdirSync(packages).toSorted()) {
    const file = path.join(packages, name, "package.json");
    const entries = entriesOf(path.join(packages, name));
    if (entries.length > 0) made.set(file, withExports(readFileSync(file, "utf8"), entries));
  }
  return made;
}

/** Lists the names of the entries of a package, the main one first. */
export function entriesOf(directory: string): string[] {
  const folder = path.join(directory, "src/entries");
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const names = files.map((file) => file.slice(0, -".ts".length).replaceAll(path.sep, "/"));
  return names.toSorted((a, b) => Number(b === "index") - Number(a === "index") || (a < b ? -1 : 1));
}

function withExports(text: string, entries: readonly string[]): string {
  const manifest = JSON.parse(text) as Manifest;
  const kept = Object.entries(manifest.exports ?? {}).filter(([subpath]) => subpath.includes("*"));
  const inWorkspace: [string, Target][] = entries.map((name) => [
    subpathOf(name),
    { "@org/source": `./src/entries/${name}.ts`, ...published(name) },
  ]);
  const own: [string, Target] = ["./package.json", "./package.json"];
  manifest.exports = Object.fromEntries([...inWorkspace, ...kept, own]);
  const outside: [string, Target][] = entries.map((name) => [subpathOf(name), published(name)]);
  manifest.publishConfig = {
    ...manifest.publishConfig,
    exports: Object.fromEntries([...outside, ...kept.map(withoutSource), own]),
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

function subpathOf(name: string): string {
  return name === "index" ? "." : `./${name}`;
}

function published(name: string): { readonly [condition: string]: string } {
  const module = `./dist/entries/${name}`;
  // Labels and validators share nothing with other entries; joined for Node, they would only be stored twice.
  if (/^(?:labels\/|validators(?:\/|$))/.test(name)) return { types: `${module}.d.ts`, default: `${module}.js` };
  return { types: `${module}.d.ts`, node: `./dist/node/entries/${name}.js`, default: `${module}.js` };
}

function withoutSource([subpath, target]: [string, Target]): [string, Target] {
  if (typeof target === "string") return [subpath, target];
  return [subpath, Object.fromEntries(Object.entries(target).filter(([condition]) => condition !== "@org/source"))];
}

if (import.meta.main) emit(packageManifests(path.resolve(import.meta.dirname, "../..")));
