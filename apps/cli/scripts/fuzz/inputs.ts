/** Random inputs from a seed: texts, JSON values and words of a command line. */
import { type Dice, dice, mutated } from "../../../../packages/therapy-exchange/test/mutate.ts";
import { recordSets } from "@org/therapy-catalog/record-sets";
import { adapters } from "../../../../packages/therapy-exchange/test/adapters.ts";

/** The numbers of one input: every input can be made again from the seed of the run and its index. */
export function diceOf(seed: number, index: number): Dice {
  return dice(Math.imul(seed ^ (index >>> 0), 0x9e_37_79_b1) + index);
}

/** One of several values. */
export function pick<Value>(roll: Dice, values: readonly Value[]): Value {
  return values[roll(values.length)]!;
}

const pieces: readonly string[] = [
  "NCT02349698",
  "2021-004321-18",
  "EudraCT",
  "10.1056/NEJMoa1709866",
  "MONDO:0005147",
  "ISRCTN12345678",
  "PMID: 31067371",
  "https://doi.org/",
  "CAR-T",
  "BCMA",
  "ciltacabtagene autoleucel",
  "Phase I/II",
  "JNJ-68284528",
  "-cel",
  "EU CT 2022-",
  "1.5",
  "×10^9",
  "/L",
  "mg/m2",
  "10*6",
  "{vg}/kg",
  "<=",
  "≥",
  "1,000",
  "1015",
  "十二",
  "一二",
  "½",
  "±",
  " to ",
  "%",
  "Cel",
  "Inclusion Criteria:",
  "\n1. ",
  "\n- ",
  "Exclusion",
  "\n\n",
  "a) ",
  "\t",
  "  ",
  ";",
  "(",
  ")",
  "[",
  '"',
  "'",
  "\\",
  "\u0000",
  "\u001b[31m",
  "\u2028",
  "\u200b",
  "\ud800",
  "é",
  "e\u0301",
  "👩‍🔬",
  "ﬁ",
  "İ",
  "ß",
  "Ⅳ",
  "٣",
  "．",
  "\ufeff",
  "\u202e",
  "0",
  "-0",
  "1e400",
  "9".repeat(40),
  "x".repeat(300),
  "a b ".repeat(50),
  "__proto__",
  "constructor",
  "toString",
];

/** A text of pieces that parsers look for, and of arbitrary code units. */
export function randomText(roll: Dice): string {
  let text = "";
  for (let count = roll(8); count >= 0; count--) {
    text += roll(4) === 0 ? String.fromCharCode(roll(roll(2) === 0 ? 0x80 : 0x1_00_00)) : pick(roll, pieces);
    if (roll(3) === 0) text += " ";
  }
  return roll(6) === 0 ? text.slice(roll(text.length + 1)) : text;
}

const records: readonly object[] = recordSets.flatMap((set) => set.records);

/** A record of the catalog with one to four changes. */
export function randomRecord(roll: Dice): object {
  let record = mutated(pick(roll, records), roll);
  if (roll(3) === 0) record = mutated(record, roll);
  return record;
}

/** An adapter and one of its documents with one or two changes. */
export function randomDocument(roll: Dice): { readonly adapter: (typeof adapters)[number]; readonly document: object } {
  const adapter = pick(roll, adapters);
  return { adapter, document: mutated(pick(roll, adapter.invented), roll) };
}

const words: readonly string[] = [
  "validate",
  "lint",
  "report",
  "status",
  "timeline",
  "import",
  "export",
  "parquet",
  "annotate",
  "draft",
  "identify",
  "convert",
  "decode",
  "explain",
  "rules",
  "schema",
  "upgrade",
  "help",
  "--help",
  "--json",
  "--version",
  "-o",
  "--profile",
  "--format",
  "--on",
  "--therapy",
  "--jobs",
  "--strict",
  "--to",
  "--unmapped",
  "--fix",
  "--",
  "-",
  "=",
  "--no-color",
  "registered",
  "clinicaltrials-gov",
  "ctis",
  "US",
  "mg",
  "g",
  "2020-01",
  "1e400",
  "NaN",
  "therapy",
  "phase",
  "/nonexistent/x.json",
  "0.1.0",
];

/** Words of a command line; no word is the name of a file that exists. */
export function randomWords(roll: Dice): string[] {
  return Array.from({ length: roll(6) }, () =>
    roll(4) === 0 ? randomText(roll).replaceAll(/[/.]/g, "_") : pick(roll, words),
  );
}

/** A JSON text with changes of single characters. */
export function randomJson(roll: Dice): string {
  let text = JSON.stringify(randomRecord(roll));
  for (let count = roll(3); count > 0; count--) {
    const at = roll(text.length + 1);
    text =
      text.slice(0, at) +
      pick(roll, ["", "\\", '"', ",", "[", "}", "1", "e", "\u0001", "\\u00"]) +
      text.slice(at + roll(3));
  }
  return text.slice(0, 20_000);
}
