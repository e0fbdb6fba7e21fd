/** `words/`: the table of unit words (`data/unit-words.tsv`) as maps, for the folders that read or write units. */
import { codeWordTable } from "../gen/unit-words.ts";

/** The code that a spelling stands for inside a unit code; not certain where the word is ambiguous. */
export interface CodeSpelling {
  readonly code: string;
  readonly certain: boolean;
}

let spellings: Map<string, CodeSpelling> | undefined;

/** English spellings that occur in place of a UCUM symbol, in lower case: `mcg`, `hours`. */
export function codeSpellings(): ReadonlyMap<string, CodeSpelling> {
  if (spellings !== undefined) return spellings;
  spellings = new Map();
  for (const line of codeWordTable.split("\n")) {
    const [code = "", forms = "", read = ""] = line.split("\t");
    for (const form of forms.split("|")) spellings.set(form.toLowerCase(), { code, certain: read !== "guess" });
  }
  return spellings;
}
