import { ambiguousWords } from "./ambiguous-words.ts";
import { chineseTable, codeWordTable, phraseTable, symbolTable } from "../gen/unit-words.ts";

/** The unit of a word in running text. */
export interface TextWord {
  readonly code: string;
  /** The assumption that reading the word implies. */
  readonly assumption?: "letter_case" | "unspecified_units" | "molar" | "large_calorie" | "mass_ounce" | undefined;
  /** The possible codes where the word has several readings. */
  readonly readings?: readonly string[] | undefined;
}

/** The unit words of running text. */
export interface TextWords {
  /** Words as listed, with their letter case. */
  readonly exact: ReadonlyMap<string, TextWord>;
  /** Words in lower case. */
  readonly folded: ReadonlyMap<string, TextWord>;
  /** Lengths of the words that begin with two characters, in lower case, the longest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
}

let words: TextWords | undefined;

/** The unit words of running text; the maps are made on first use. */
export function textWords(): TextWords {
  return (words ??= loadWords());
}

function loadWords(): TextWords {
  const exact = new Map<string, TextWord>();
  const folded = new Map<string, TextWord>();
  addSymbols(exact, folded);
  for (const line of codeWordTable.split("\n")) {
    const [code = "", forms = "", read = ""] = line.split("\t");
    if (read === "") addWords(exact, folded, forms, { code });
  }
  for (const line of phraseTable.split("\n")) {
    const [code = "", forms = "", assumption, isExact] = line.split("\t");
    addWords(exact, isExact ? undefined : folded, forms, makeWord(code, assumption));
  }
  for (const line of chineseTable.split("\n")) {
    const [code = "", , forms = "", read = "", assumption] = line.split("\t");
    if (forms !== "" && (read === "" || read === "text")) addWords(exact, folded, forms, makeWord(code, assumption));
  }
  for (const [form, readings] of Object.entries(ambiguousWords)) exact.set(form, { code: readings[0]!, readings });
  return { exact, folded, lengths: lengthsOf([...exact.keys(), ...folded.keys()]) };
}

/** The beginning of a word by which its possible lengths are listed. */
export function beginning(word: string, at = 0): string {
  return word.slice(at, at + 2).toLowerCase();
}

function lengthsOf(all: readonly string[]): Map<string, number[]> {
  const lengths = new Map<string, Set<number>>();
  const add = (key: string, length: number): void => {
    const known = lengths.get(key);
    if (known === undefined) lengths.set(key, new Set([length]));
    else known.add(length);
  };
  for (const word of all) add(beginning(word), word.length);
  return new Map([...lengths].map(([key, known]) => [key, [...known].toSorted((a, b) => b - a)]));
}

function makeWord(code: string, assumption: string | undefined): TextWord {
  return assumption ? { code, assumption: assumption as TextWord["assumption"] } : { code };
}

/**
 * Symbols: a single letter is read in its own letter case only. Where milli and mega differ in letter case only (`mBq`,
 * `MBq`), another letter case has both readings.
 */
function addSymbols(exact: Map<string, TextWord>, folded: Map<string, TextWord>): void {
  for (const line of symbolTable.split("\n")) {
    const [code = "", forms = "", prefixes = ""] = line.split("\t");
    for (const prefix of ["", ...prefixes.split(" ").filter(Boolean)]) {
      const word = { code: prefix + code };
      for (const form of [code, ...forms.split("|").filter(Boolean)]) exact.set(prefix + form, word);
      // "PU" is not 10⁻¹² units, but "KU" is 1000 units.
      if (/^[A-Z]$/.test(code) && prefix !== "k") continue;
      const lower = (prefix + code).toLowerCase();
      const other = folded.get(lower)?.code;
      if (lower.length > 1 && other === undefined) folded.set(lower, word);
      else if (prefix === "M" && other === `m${code}`) folded.set(lower, { code: other, readings: [other, word.code] });
    }
  }
}

function addWords(
  exact: Map<string, TextWord>,
  folded: Map<string, TextWord> | undefined,
  forms: string,
  word: TextWord,
): void {
  for (const form of forms.split("|")) {
    exact.set(form, word);
    folded?.set(form.toLowerCase(), word);
  }
}
