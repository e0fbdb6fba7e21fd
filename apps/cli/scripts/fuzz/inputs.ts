/** Random inputs from a seed: texts, JSON values and words of a command line. */
import { readFileSync } from "node:fs";
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
  "valueOf",
  "hasOwnProperty",
];

/** Words that the readers of sentences look for: criteria, press releases and titles of trials. */
const phrases: readonly string[] = [
  "ECOG 0-1",
  "ANC >= 1.5 x 10^9/L",
  "bilirubin <= 1.5 x ULN",
  "within 28 days before",
  "or",
  "and",
  "unless",
  "except for",
  "no history of",
  "Prior treatment with",
  "at least 2 of the following:",
  "Active hepatitis B",
  "Age 18 to 75 years",
  "年龄≥18岁",
  "Cohort A:",
  "for cohort B only",
  "relapsed or refractory",
  "multiple myeloma",
  "B-Cell",
  "(ALL)",
  "FDA approved",
  "on August 30, 2017",
  "Q3 2024",
  "The median hemoglobin was 105 (range: 95~142 g/L).",
  "announced today that the first patient",
  "Phase 1/2 trial",
  "overall survival",
  "at 12 months",
  "terminated due to lack of funding",
  "Kymriah",
  "LentiGlobin BB305",
  "University of Example, Berlin, Germany",
  "完全缓解",
];

/** A text of phrases, pieces and arbitrary code units. */
export function randomSentences(roll: Dice): string {
  let text = "";
  for (let count = 1 + roll(8); count > 0; count--) {
    text += roll(4) === 0 ? randomText(roll) : pick(roll, phrases);
    text += pick(roll, [" ", " ", ", ", ".\n", "\n- ", "; "]);
  }
  return text;
}

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

const trials = records.filter((record) => (record as { kind?: unknown }).kind === "trial");

/** A trial of the catalog with invented texts and one or two changes. */
export function randomTrial(roll: Dice): object {
  const texts = (): string[] =>
    Array.from({ length: 1 + roll(3) }, () => randomSentences(roll).replaceAll(/\s+/g, " ").trim());
  return mutated(
    {
      ...pick(roll, trials),
      ...(roll(2) === 0 && { title: texts()[0] }),
      ...(roll(2) === 0 && { conditionNames: texts() }),
      ...(roll(2) === 0 && { keywords: texts() }),
      ...(roll(2) === 0 && { whyStopped: texts()[0] }),
      ...(roll(2) === 0 && { interventions: texts().map((name) => ({ name, type: "biological" })) }),
      ...(roll(2) === 0 && { eligibility: { text: randomSentences(roll) } }),
    },
    roll,
  );
}

const testData = new URL("../../../../test-data/", import.meta.url);

function textOf(name: string): string {
  return readFileSync(new URL(name, testData), "utf8");
}

const patients = ["fhir/r4-patient.json", "fhir/r5-patient.json"].map((name) => JSON.parse(textOf(name)) as object);

/** A FHIR bundle with one to three changes; some texts are keys of objects, numbers or arbitrary texts. */
export function randomPatient(roll: Dice): unknown {
  let bundle = mutated(pick(roll, patients), roll);
  if (roll(3) === 0) bundle = mutated(bundle, roll);
  if (roll(2) === 0) return bundle;
  const text = JSON.stringify(bundle).replace(/(?<=:)(?:"[^"\\]*"|\d[\d.]*)(?=[,}])/g, (leaf) =>
    roll(30) === 0 ? pick(roll, [JSON.stringify(pick(roll, pieces)), "1e308", "-0", "5e-324", "[]"]) : leaf,
  );
  return JSON.parse(text) as unknown;
}

const matchingCases = textOf("matching/cases.jsonl")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as { readonly criterion: object; readonly patient: object });

/** A patient profile and a trial whose criteria are those of different cases; both with changes or without. */
export function randomMatch(roll: Dice): { readonly profile: unknown; readonly trial: unknown } {
  const criteria = (): object[] => Array.from({ length: roll(4) }, () => pick(roll, matchingCases).criterion);
  const eligibility = { inclusion: criteria(), exclusion: criteria() };
  const trial = { kind: "trial", id: "trial:x", type: "interventional", title: "X", eligibility };
  const { patient } = pick(roll, matchingCases);
  return {
    profile: roll(3) === 0 ? patient : mutated({ ...pick(roll, matchingCases).patient, ...patient }, roll),
    trial: roll(3) === 0 ? trial : mutated(trial, roll),
  };
}

/** Lines of NDJSON, each with a text, or damaged. */
export function randomLines(roll: Dice): string {
  return Array.from({ length: 1 + roll(3) }, (_, index) => {
    const line = JSON.stringify({ ...(roll(2) === 0 && { id: index }), text: randomSentences(roll) });
    return roll(5) === 0 ? line.slice(roll(9)) : roll(8) === 0 ? randomJson(roll) : line;
  }).join(roll(6) === 0 ? "\r\n" : "\n");
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
  "criteria",
  "match",
  "records",
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
  "--interpret",
  "--interpret=likely",
  "--language",
  "zh",
  "--explain",
  "--limit",
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
  return changed(JSON.stringify(randomRecord(roll)).slice(0, 20_000), roll, [
    "",
    "\\",
    '"',
    ",",
    "[",
    "}",
    "1",
    "e",
    "\u0001",
    "\\u00",
  ]);
}

/** A text of XML or CSV with changes of single characters. */
export function damaged(text: string, roll: Dice): string {
  return changed(text, roll, [
    "",
    "<",
    ">",
    "</",
    "&",
    "&#0;",
    "&lt;",
    "<!DOCTYPE x>",
    "]]>",
    '"',
    ",",
    ";",
    "\t",
    "\n",
    "=",
    "1e400",
    "🧬",
  ]);
}

/** A text with up to two changes of a few characters. */
function changed(original: string, roll: Dice, replacements: readonly string[]): string {
  let text = original;
  for (let count = roll(3); count > 0; count--) {
    const at = roll(text.length + 1);
    text = text.slice(0, at) + pick(roll, replacements) + text.slice(at + roll(3));
  }
  return text;
}
