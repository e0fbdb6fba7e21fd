/** The aliases of a vocabulary by key. */
import { readFileSync } from "node:fs";
import { normalizeTermName } from "../../src/vocabulary/term-name.ts";
import type { VocabularySource } from "./source.ts";

const folder = new URL("../../vocabularies/", import.meta.url);

/** Reads the table of aliases of a vocabulary: a key, the kind of name, its reading and the alias on each line. */
function readAliases(file: string): (readonly [key: string, alias: string, isExact: boolean])[] {
  const [, ...lines] = readFileSync(new URL(file, folder), "utf8").trimEnd().split("\n");
  return lines.map((line) => {
    const [key = "", , reading, alias = ""] = line.split("\t");
    return [key, alias, reading === "exact"];
  });
}

/**
 * Lists the aliases by key, without those that normalization makes equal to another name or alias of the same term, and
 * those that are a name of another term. An alias that is meant only as it is written begins with an equals sign.
 */
export function distinctAliases({ terms, aliases = "" }: VocabularySource): Map<string, string[]> {
  const seen = new Set(
    terms.flatMap(({ key, label, synonyms }) =>
      [key, label, ...synonyms].map(({ text }) => `${key.text} ${normalizeTermName(text)}`),
    ),
  );
  const names = new Set(terms.flatMap(({ key, label, synonyms }) => [key, label, ...synonyms].map(({ text }) => text)));
  const byKey = new Map<string, string[]>();
  for (const [key, alias, isExact] of readAliases(aliases)) {
    const name = `${key} ${normalizeTermName(alias)}`;
    if (seen.has(name) || names.has(alias)) continue;
    seen.add(name);
    byKey.set(key, [...(byKey.get(key) ?? []), isExact ? `=${alias}` : alias]);
  }
  return byKey;
}
