import { chineseTable, codeWordTable, phraseTable, symbolTable } from "../gen/unit-words.ts";

/** The unit of a word in running text. */
export interface TextWord {
  readonly code: string;
  /** The assumption that reading the word implies. */
  readonly assumption?: "unspecified_units" | undefined;
}

/** The unit words of running text. */
export interface TextWords {
  /** Words as listed, with their letter case. */
  readonly exact: ReadonlyMap<string, TextWord>;
  /** Words in lower case. */
  readonly folded: ReadonlyMap<string, TextWord>;
  /** Length of the longest word. */
  readonly longest: number;
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
    const [code = "", forms = "", assumption] = line.split("\t");
    addWords(exact, folded, forms, makeWord(code, assumption));
  }
  for (const line of chineseTable.split("\n")) {
    const [code = "", , forms = "", read = "", assumption] = line.split("\t");
    if (forms !== "" && (read === "" || read === "text")) addWords(exact, folded, forms, makeWord(code, assumption));
  }
  return { exact, folded, longest: Math.max(...[...exact.keys()].map((word) => word.length)) };
}

function makeWord(code: string, assumption: string | undefined): TextWord {
  return { code, assumption: assumption as TextWord["assumption"] };
}

/** Symbols: a single letter is read in its own letter case only. */
function addSymbols(exact: Map<string, TextWord>, folded: Map<string, TextWord>): void {
  for (const line of symbolTable.split("\n")) {
    const [code = "", forms = "", prefixes = ""] = line.split("\t");
    for (const prefix of ["", ...prefixes.split(" ").filter(Boolean)]) {
      const word = { code: prefix + code };
      for (const form of [code, ...forms.split("|").filter(Boolean)]) exact.set(prefix + form, word);
      const lower = (prefix + code).toLowerCase();
      if (lower.length > 1 && !folded.has(lower)) folded.set(lower, word);
    }
  }
}

function addWords(exact: Map<string, TextWord>, folded: Map<string, TextWord>, forms: string, word: TextWord): void {
  for (const form of forms.split("|")) {
    exact.set(form, word);
    folded.set(form.toLowerCase(), word);
  }
}
