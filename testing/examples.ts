/** The runnable examples of doc comments and Markdown pages, and how they are run. */
import { readdirSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";

/** A block of code and its location. */
export interface Example {
  readonly where: string;
  readonly code: string;
}

/** The modules that examples may import, by the name that they import them under. */
export type Modules = Readonly<Record<string, () => Promise<object>>>;

/** Called for every line `expression; // => value` after both sides are evaluated. */
export type Compare = (actual: unknown, expected: unknown, line: string) => void;

/** Every block marked `@example` in the sources of a folder. */
export function docExamples(folder: string): Example[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    /(?<!\.test(?:-d)?)\.ts$/.test(file),
  );
  return files.toSorted().flatMap((file) => {
    const source = readFileSync(join(folder, file), "utf8");
    return [...source.matchAll(/@example[^\n]*\n \* ```ts\n([^]*?) \* ```/g)].map(([, code = ""], index) => ({
      where: `${file}, example ${index + 1}`,
      code: code.replaceAll(/^ \* ?/gm, ""),
    }));
  });
}

/** Every block of TypeScript in a Markdown file. */
export function markdownExamples(file: string): Example[] {
  const blocks = readFileSync(file, "utf8").matchAll(/^```ts\n([^]*?)^```/gm);
  return [...blocks].map(([, code = ""], index) => ({ where: `block ${index + 1}`, code }));
}

/** Runs an example and compares each value that it states; returns the number of values. */
export async function run({ code }: Example, modules: Modules, compare: Compare): Promise<number> {
  const scope = new Map<string, unknown>();
  const imports = /^import (type )?(?:\* as (\w+)|\{([^}]*)\}) from "([^"]+)";\n/gm;
  for (const [, type, star, names = "", from = ""] of code.matchAll(imports)) {
    const load = modules[from];
    if (load === undefined) throw new Error(`examples cannot import ${from}`);
    const module = (await load()) as Record<string, unknown>;
    if (star !== undefined) scope.set(star, module);
    for (const name of names
      .split(",")
      .map((part) => part.trim())
      .filter(Boolean)) {
      if (type !== undefined || name.startsWith("type ")) continue;
      if (!(name in module)) throw new Error(`${from} exports no ${name}`);
      scope.set(name, module[name]);
    }
  }
  const promised = code
    .replaceAll(imports, "")
    .replaceAll(/^((?!const |let |\/\/|\s).*); \/\/ => (.+)$/gm, (_, expression: string, value: string) => {
      return `$compare((${expression}), (${value}), ${JSON.stringify(expression)});`;
    });
  let count = 0;
  const AsyncFunction = (async () => {}).constructor as new (
    ...parts: string[]
  ) => (...values: unknown[]) => Promise<void>;
  const body = new AsyncFunction("$compare", ...scope.keys(), stripTypeScriptTypes(promised));
  await body(
    (actual: unknown, expected: unknown, line: string) => {
      count += 1;
      compare(actual, expected, line);
    },
    ...scope.values(),
  );
  return count;
}
