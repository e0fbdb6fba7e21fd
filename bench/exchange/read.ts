/**
 * Prints what reading registry records as records of the model costs, beside decoding and parsing the same bytes.
 *
 * Run by `node --conditions=@org/source bench/exchange/read.ts`. The documents are the ClinicalTrials.gov records beside
 * the repository; without them there is nothing to measure.
 */
import { read } from "@org/therapy-exchange/clinicaltrials-gov";
import { predicate, Trial } from "@org/therapy-model";
import { present, text } from "../../testing/shared-data.ts";
import { type Contender, measure } from "../model/measure.ts";

if (!present) process.exit(0);

const bytes = Buffer.from(text("data/clinicaltrials-gov/studies.jsonl.gz"));
const decoder = new TextDecoder();

/** Splits the bytes into lines, decodes and parses each, and does something with it. */
function eachDocument<Result>(use: (document: unknown) => Result): Result | undefined {
  let last: Result | undefined;
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(10, start);
    const end = found === -1 ? bytes.length : found;
    if (end > start) last = use(JSON.parse(decoder.decode(bytes.subarray(start, end))));
    start = end + 1;
  }
  return last;
}

const contenders: readonly Contender[] = [
  { name: "decode and JSON.parse", run: () => eachDocument((document) => document) },
  { name: "and read as trials", run: () => eachDocument((document) => read(document)) },
  {
    name: "and write trials and residues out as JSON",
    run: () =>
      eachDocument((document) => {
        const result = read(document);
        return result.ok ? JSON.stringify(result.value).length + JSON.stringify(result.residue).length : 0;
      }),
  },
  {
    name: "and ask the predicate of the model once more",
    run: () =>
      eachDocument((document) => {
        const result = read(document);
        return result.ok && predicate(Trial)(result.value);
      }),
  },
];

const timings = measure(contenders, 21, 5);
const base = timings[0]!.median;
console.log(`${(bytes.length / 1e6).toFixed(1)} MB of records, one a line\n`);
console.log("| way | median ms | × decode and parse |");
console.log("|:--|--:|--:|");
for (const { name, median } of timings)
  console.log(`| ${name} | ${median.toFixed(1)} | ${(median / base).toFixed(2)} |`);
