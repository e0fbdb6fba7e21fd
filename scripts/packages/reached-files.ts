/** The files of a built package that its users reach: those that its entries import, directly or through each other. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A target of `exports`: a path, or one path for each condition. */
export type Target = string | Readonly<Record<string, string>>;

/** Lists the built files that the entries of a package name; an entry with a star names each file that matches it. */
export function entryFiles(directory: string, exports: Readonly<Record<string, Target>>): string[] {
  const built = filesBelow(path.join(directory, "dist")).map((file) => `./dist/${file}`);
  const named = Object.values(exports).flatMap((target) => (typeof target === "string" ? [] : Object.values(target)));
  const wanted = named.filter((file) => file.startsWith("./dist/"));
  const found = wanted.flatMap((pattern) => {
    const [start = "", end] = pattern.split("*");
    return end === undefined ? [start] : built.filter((file) => file.startsWith(start) && file.endsWith(end));
  });
  return found.map((file) => path.join(directory, file));
}

/** Reads the files that files reach through relative imports, including themselves; returns their texts by path. */
export function reachedFiles(starts: readonly string[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open = [...starts];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (texts.has(file)) continue;
    const text = readFileSync(file, "utf8");
    texts.set(file, text);
    for (const [, specifier] of text.matchAll(/(?:from|import)\s*\(?"(\.{1,2}\/[^"]+)"/g)) {
      const target = path.resolve(path.dirname(file), specifier!);
      open.push(file.endsWith(".d.ts") ? declarationOf(target) : target);
    }
  }
  return texts;
}

/** Lists the files below a folder, by their paths from it. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"));
}

function declarationOf(module: string): string {
  return module.replace(/(?:\.d)?\.(?:js|ts)$/, ".d.ts");
}
