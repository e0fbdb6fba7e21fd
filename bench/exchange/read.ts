/**
 * Measures reading registry records as records of the model, compared with decoding and parsing the same bytes.
 *
 * Run it with `node --conditions=@org/source bench/exchange/read.ts`. The documents are the ClinicalTrials.gov records in
 * ../shared; without them, it ends at once.
 *
 * All alternatives process each record in turn. "Least" is the sum of the fastest round of each record, which excludes
 * garbage collection and most effects of other processes; "mean" includes both.
 */
import { read } from "@org/therapy-exchange/clinicaltrials-gov";
import { predicate } from "@org/therapy-model/schema";
import { Trial } from "@org/therapy-model";
import { present, text } from "../../testing/shared-data.ts";

if (!present) process.exit(0);

const rounds = 25;
const warmups = 5;
const decoder = new TextDecoder();
const lines = text("data/clinicaltrials-gov/studies.jsonl.gz")
  .trimEnd()
  .split("\n")
  .map((line) => Buffer.from(line));

interface Way {
  readonly name: string;
  readonly run: (line: Uint8Array) => unknown;
}

const parsed = (line: Uint8Array): unknown => JSON.parse(decoder.decode(line));
const protocolOf = (document: unknown): object => ({
  protocolSection: (document as { protocolSection: object }).protocolSection,
});

const ways: readonly Way[] = [
  { name: "decode and JSON.parse", run: parsed },
  { name: "and read as trials", run: (line) => read(parsed(line)) },
  { name: "… their protocol sections alone", run: (line) => read(protocolOf(parsed(line))) },
  {
    name: "and write trials and unmapped values out as JSON",
    run(line) {
      const result = read(parsed(line));
      return result.ok ? JSON.stringify(result.value).length + JSON.stringify(result.unmapped).length : 0;
    },
  },
  {
    name: "read, and check the record with the predicate of the model",
    run(line) {
      const result = read(parsed(line));
      return result.ok && predicate(Trial)(result.value);
    },
  },
];

const least = ways.map(() => lines.map(() => Infinity));
const total = ways.map(() => 0);
let kept: unknown;
for (let round = -warmups; round < rounds; round++) {
  for (const [index, line] of lines.entries()) {
    for (let turn = 0; turn < ways.length; turn++) {
      const way = (turn + index) % ways.length;
      const start = performance.now();
      kept = ways[way]!.run(line);
      const time = performance.now() - start;
      if (round < 0) continue;
      total[way]! += time;
      if (time < least[way]![index]!) least[way]![index] = time;
    }
  }
}
void kept;

const megabytes = lines.reduce((sum, line) => sum + line.length, 0) / 1e6;
const sums = least.map((times) => times.reduce((sum, time) => sum + time, 0));
console.log(`${lines.length} records, ${megabytes.toFixed(1)} MB\n`);
console.log("| way | least ms | × | mean ms | × |");
console.log("|:--|--:|--:|--:|--:|");
for (const [way, { name }] of ways.entries()) {
  const mean = total[way]! / rounds;
  const cells = [sums[way]!, sums[way]! / sums[0]!, mean, mean / (total[0]! / rounds)];
  const [ms, times, meanMs, meanTimes] = cells.map((cell, index) => cell.toFixed(index % 2 === 0 ? 1 : 2));
  console.log(`| ${name} | ${ms} | ${times} | ${meanMs} | ${meanTimes} |`);
}
