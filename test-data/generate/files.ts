/** Compares the files on disk with those that the generator makes, and writes them. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** The contents of files by their paths in a folder. */
export type Files = ReadonlyMap<string, string>;

/** Lists the files that differ, are missing or are obsolete. */
export function staleFiles(made: Files, folder: URL): string[] {
  const changed = [...made].filter(([path, text]) => contentOf(path, folder) !== text).map(([path]) => path);
  return [...changed, ...obsoleteFiles(made, folder)];
}

/** Writes the files that differ, and removes obsolete ones. */
export function writeFiles(made: Files, folder: URL): void {
  for (const path of staleFiles(made, folder)) {
    const text = made.get(path);
    if (text === undefined) {
      rmSync(new URL(path, folder));
    } else {
      mkdirSync(new URL(`${dirname(path)}/`, folder), { recursive: true });
      writeFileSync(new URL(path, folder), text);
    }
  }
}

function contentOf(path: string, folder: URL): string | undefined {
  const file = new URL(path, folder);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/** Lists files of JSON lines that the generator does not make. */
function obsoleteFiles(made: Files, folder: URL): string[] {
  const folders = new Set([...made.keys()].map((path) => dirname(path)));
  return [...folders]
    .filter((name) => existsSync(new URL(`${name}/`, folder)))
    .flatMap((name) => readdirSync(new URL(`${name}/`, folder)).map((file) => `${name}/${file}`))
    .filter((path) => path.endsWith(".jsonl") && !made.has(path));
}
