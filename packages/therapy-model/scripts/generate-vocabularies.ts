/** Generates the TypeScript of all vocabularies and their labels in `src/gen/` from `vocabularies/<subject>/<id>.yaml`. */
import { existsSync, readdirSync } from "node:fs";
import { distinctAliases } from "./vocabularies/aliases.ts";
import { readVocabularies } from "./vocabularies/files.ts";
import { formatProblem } from "./vocabularies/source.ts";
import { aliasesModule, writeModules } from "./vocabularies/write.ts";

const generated = new URL("../src/gen/", import.meta.url);
const folders = ["vocabularies/", "labels/zh-hans/"];

/**
 * Makes the generated files; files that belong to no vocabulary are `undefined`.
 *
 * @throws Error with every problem of the vocabulary files, if there is one.
 */
export function vocabularyModules(): ReadonlyMap<URL, string | undefined> {
  const { vocabularies, problems } = readVocabularies();
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join("\n"));
  const modules = new Map(writeModules(vocabularies));
  for (const vocabulary of vocabularies) {
    if (vocabulary.aliases === undefined) continue;
    const [path, text] = aliasesModule(vocabulary, distinctAliases(vocabulary));
    modules.set(path, text);
  }
  const leftovers = folders
    .filter((folder) => existsSync(new URL(folder, generated)))
    .flatMap((folder) => readdirSync(new URL(folder, generated)).map((file) => folder + file))
    .filter((file) => !modules.has(file));
  const files = [...modules, ...leftovers.map((file) => [file, undefined] as const)];
  return new Map(files.map(([file, text]) => [new URL(file, generated), text]));
}
