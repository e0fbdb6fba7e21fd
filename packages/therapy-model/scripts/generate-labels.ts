/**
 * Writes src/gen/labels/LANGUAGE/ID.ts from labels/LANGUAGE/ID.tsv, for every vocabulary that has such a table, and
 * src/gen/labels/LANGUAGE.ts, which loads any of them.
 *
 * Run: pnpm generate
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { vocabularies } from "../src/vocabularies.ts";

const sources = new URL("../src/", import.meta.url);
const generated = new URL("gen/labels/", sources);
const columns = ["key", "label", "synonyms"] as const;

/** The languages other than English, as BCP 47 tags; a table's folder has this name, a generated one is lower-case. */
export const labelLanguages: readonly string[] = ["zh-Hans"];

/** The ids of the vocabularies that have a table in a language. */
export function labelled(language: string): string[] {
  const folder = folderOf(language);
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith(".tsv"));
  return files.map((file) => file.slice(0, -4)).toSorted();
}

/** The ids of the vocabularies that have no table in a language. */
export function unlabelled(language: string): string[] {
  const those = new Set(labelled(language));
  return [...vocabularies.keys()].filter((id) => !those.has(id));
}

/** Makes the text of the generated file of a vocabulary's labels; refuses a table that does not name each term once. */
export function generateLabels(language: string, id: string, tsv: string = readTable(language, id)): string {
  const place = `${language}/${id}.tsv`;
  const keys = vocabularies.get(id)?.keys;
  if (keys === undefined) throw new Error(`${place}: no vocabulary has the id ${id}`);
  const rows = readRows(place, tsv);
  const wanted = new Set(keys);
  const unknown = [...rows.keys()].filter((key) => !wanted.has(key));
  const missing = keys.filter((key) => !rows.has(key));
  if (unknown.length > 0) throw new Error(`${place}: no term of ${id} has the key ${unknown.join(", ")}`);
  if (missing.length > 0) throw new Error(`${place}: no label for ${missing.join(", ")}`);
  const { file, name } = declarationOf(id);
  const lines = keys.map((key) => `    ${JSON.stringify(key)}: ${rows.get(key)!},`);
  return `// Written by scripts/generate-labels.ts from labels/${place}. Do not edit.
import type { ${name} } from "../../../${file}";
import type { TermKey } from "../../../vocabulary.ts";
import type { VocabularyLabels } from "../../../vocabulary-labels.ts";

/** What the terms of the vocabulary are called in ${language}. */
export const ${labelsName(id)}: VocabularyLabels<TermKey<typeof ${name}>> = {
  language: ${JSON.stringify(language)},
  vocabulary: ${JSON.stringify(id)},
  terms: {
${lines.join("\n")}
  },
};
`;
}

/** Makes the text of the file that loads the labels of any vocabulary in a language. */
export function generateLoaders(language: string): string {
  const folder = language.toLowerCase();
  const whole = labelled(language).filter((id) => existsSync(new URL(`${folder}/${id}.ts`, generated)));
  const lines = whole.map((id) => {
    return `  ${id}: async () => (await import("./${folder}/${id}.ts")).${labelsName(id)},`;
  });
  return `// Written by scripts/generate-labels.ts from labels/${language}. Do not edit.
import type { VocabularyLabels } from "../../vocabulary-labels.ts";

/** Loads the labels of a vocabulary, by its id. */
export const loaders: { readonly [vocabulary: string]: () => Promise<VocabularyLabels> } = {
${lines.join("\n")}
};
`;
}

function labelsName(id: string): string {
  return `${id.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())}Labels`;
}

function folderOf(language: string): URL {
  return new URL(`../labels/${language}/`, import.meta.url);
}

function readTable(language: string, id: string): string {
  return readFileSync(new URL(`${id}.tsv`, folderOf(language)), "utf8");
}

/** The names of each term as they stand in the generated file, by key. */
function readRows(place: string, tsv: string): Map<string, string> {
  const [head, ...lines] = tsv.replaceAll("\r\n", "\n").trimEnd().split("\n");
  if (head !== columns.join("\t")) throw new Error(`${place} begins with ${head}`);
  const rows = new Map<string, string>();
  for (const [index, line] of lines.entries()) {
    const refuse = (what: string): never => {
      throw new Error(`${place}:${index + 2}: ${what}`);
    };
    const [key = "", label = "", synonyms = "", ...more] = line.split("\t");
    if (more.length > 0) refuse(`${more.length + columns.length} cells`);
    if (rows.has(key)) refuse(`${key} stands twice`);
    const others = synonyms === "" ? [] : synonyms.split("|");
    for (const name of [key, label, ...others])
      if (name === "" || name !== name.trim()) refuse(`an empty or padded name`);
    rows.set(key, JSON.stringify({ label, ...(others.length > 0 && { synonyms: others }) }));
  }
  return rows;
}

/** Where each vocabulary is declared, and under which name. */
let declarations: Map<string, { readonly file: string; readonly name: string }> | undefined;

function declarationOf(id: string): { readonly file: string; readonly name: string } {
  declarations ??= new Map(
    readdirSync(sources, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !file.startsWith("gen/"))
      .flatMap((file) => {
        const text = readFileSync(new URL(file, sources), "utf8");
        const found = text.matchAll(/^export const (\w+)[^=\n]*= [^\n]*vocabulary(?:<\w+>)?\(\{\n\s+id: "(\w+)"/gm);
        return [...found].map(([, name = "", each = ""]) => [each, { file, name }] as const);
      }),
  );
  const found = declarations.get(id);
  if (found === undefined) throw new Error(`no source file declares the vocabulary ${id}`);
  return found;
}

if (import.meta.main) {
  for (const language of labelLanguages) {
    const folder = new URL(`${language.toLowerCase()}/`, generated);
    mkdirSync(folder, { recursive: true });
    const ids = new Set(labelled(language));
    for (const file of readdirSync(folder)) if (!ids.has(file.slice(0, -3))) rmSync(new URL(file, folder));
    for (const id of ids) {
      try {
        writeFileSync(new URL(`${id}.ts`, folder), generateLabels(language, id));
      } catch (error) {
        // The other tables are written all the same: one that waits for a label stops nobody else.
        console.error(error instanceof Error ? error.message : error);
        process.exitCode = 1;
      }
    }
    writeFileSync(new URL(`${language.toLowerCase()}.ts`, generated), generateLoaders(language));
    const missing = unlabelled(language);
    if (missing.length > 0) console.warn(`no labels in ${language} yet: ${missing.join(", ")}`);
  }
}
