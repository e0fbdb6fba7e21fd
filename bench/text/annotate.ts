/**
 * How fast names are found and texts annotated, what loading costs, and how the steps grow with hostile texts.
 * Run from the repository root: node --expose-gc --conditions=@org/source bench/text/annotate.ts
 *
 * The texts are the eligibility texts of the registry records in ../shared; without them, invented ones are repeated. Times are
 * processor times, the least of several rounds.
 */
import { identify } from "@org/therapy-identifiers";
import { vocabularies } from "@org/therapy-model/vocabularies";
import { annotate } from "@org/therapy-text/annotate";
import { findQuantities } from "@org/therapy-units/parse";
import { annotateWithSteps } from "../../packages/therapy-text/src/annotate/annotate.ts";
import { nameTable } from "../../packages/therapy-text/src/annotate/name-table.ts";
import { annotatedVocabularies } from "../../packages/therapy-text/src/annotate/vocabularies.ts";
import { trieOf } from "../../packages/therapy-text/src/terms/name-trie.ts";
import { scanNames } from "../../packages/therapy-text/src/terms/scan.ts";
import { realEligibilityTexts } from "../../packages/therapy-text/test/real-texts.ts";
import { present } from "../../testing/shared-data.ts";

const invented =
  "Relapsed or refractory B-ALL; ANC ≥ 1500/µL; no history of lupus nephritis before March 2021 (NCT01234567). ";
const texts = present ? [...realEligibilityTexts()].map(([, text]) => text) : [invented.repeat(2000)];
const size = texts.reduce((sum, text) => sum + text.length, 0);

const rounds = 7;

/** The least processor time of a function, in milliseconds. */
function leastTime(run: () => void, count = rounds): number {
  let least = Infinity;
  for (let round = 0; round < count; round++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

function printSpeed(title: string, run: (text: string) => void): void {
  const time = leastTime(() => {
    for (const text of texts) run(text);
  });
  console.log(`${title.padEnd(52)} ${(size / 1000 / time).toFixed(1).padStart(7)} MB/s`);
}

const all = [...vocabularies.values()].map((of) => ({ of }));
for (const { of } of all) void of.terms;
const loading = leastTime(() => trieOf(all), 5);
globalThis.gc?.();
const before = process.memoryUsage();
const table = { ids: [...vocabularies.keys()], tries: [trieOf(all)] };
nameTable(annotatedVocabularies, true, true, []);
globalThis.gc?.();
const after = process.memoryUsage();
const memory = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1e6;
console.log(`names of all vocabularies: ${loading.toFixed(0)} ms; with those of annotate: ${memory.toFixed(0)} MB`);

console.log(`${texts.length} texts, ${(size / 1e6).toFixed(1)} million characters`);
printSpeed("terms of all vocabularies", (text) => scanNames(text, table));
printSpeed("terms of the annotated vocabularies, and products", (text) =>
  scanNames(text, nameTable(annotatedVocabularies, true, false, [])),
);
printSpeed("identify", (text) => identify(text));
printSpeed("findQuantities", (text) => findQuantities(text));
printSpeed("annotate", (text) => annotate(text));

const hostile = [
  "CD19/22/",
  "(CAR) T ",
  "chimeric antigen receptor (CAR) ",
  "no not may ",
  "2021-2021-",
  "Aa Bb Inc. ",
  "acute ",
  "系统性红斑",
];
for (const part of hostile) {
  const [short, long] = [1000, 10_000].map((count) => annotateWithSteps(part.repeat(count), {}).steps);
  console.log(
    `steps per character of ${JSON.stringify(part).padEnd(36)} ${(long! / part.length / 10_000).toFixed(2)}; ten times the text: ${(long! / short!).toFixed(2)} times`,
  );
}
