/**
 * Measures writing records as FHIR R5, compared with `JSON.stringify` of the same records.
 *
 * Run it with `node --conditions=@org/source bench/exchange/write-fhir.ts`. The records are those of the catalog and, with ../shared, the
 * trials of ClinicalTrials.gov. Both ways process the records of a group in turn; a line has the medians over the rounds, and
 * their ratio, which is at most 1.5 for all records together.
 */
import { productExamples } from "@org/therapy-catalog/product-examples";
import { recordSets } from "@org/therapy-catalog/record-sets";
import { regulatoryHistories } from "@org/therapy-catalog/regulatory-histories";
import { read } from "@org/therapy-exchange/clinicaltrials-gov";
import { fhirR5 } from "@org/therapy-exchange/fhir-r5";
import type { ModelRecord } from "@org/therapy-model";
import { present, text } from "../../testing/shared-data.ts";

const rounds = 11;

/** A record as in a file. */
function asJson(record: ModelRecord): ModelRecord {
  return JSON.parse(JSON.stringify(record)) as ModelRecord;
}

const catalog = [...recordSets, ...productExamples, ...regulatoryHistories].flatMap(({ records }) =>
  records.map(asJson),
);
const trials = present
  ? text("data/clinicaltrials-gov/studies.jsonl.gz")
      .trimEnd()
      .split("\n")
      .flatMap((line) => {
        const result = read(JSON.parse(line));
        return result.ok ? [asJson(result.value)] : [];
      })
  : [];

const kinds = [...new Set(catalog.map(({ kind }) => kind))];
const groups = [
  ...kinds.map((kind) => ({ name: `catalog, ${kind}`, records: catalog.filter((record) => record.kind === kind) })),
  { name: "catalog, all", records: catalog },
  { name: "ClinicalTrials.gov", records: trials },
];

/** The time of one pass, repeated until it is long enough to be measured, in microseconds per record. */
function timeOf(run: (record: ModelRecord) => unknown, records: readonly ModelRecord[]): number {
  const passes = Math.max(1, Math.round(600 / records.length));
  const start = performance.now();
  for (let pass = 0; pass < passes; pass++) for (const record of records) kept = run(record);
  return ((performance.now() - start) * 1000) / passes / records.length;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1]!;
}

let kept: unknown;
console.log("| records | count | JSON.stringify µs | write µs | × |");
console.log("|:--|--:|--:|--:|--:|");
for (const { name, records } of groups) {
  if (records.length === 0) continue;
  const [stringified, written]: [number[], number[]] = [[], []];
  for (let round = -2; round < rounds; round++) {
    const first = timeOf((record) => JSON.stringify(record), records);
    const second = timeOf((record) => fhirR5.write([record]), records);
    if (round < 0) continue;
    stringified.push(first);
    written.push(second);
  }
  const [base, time] = [median(stringified), median(written)];
  console.log(
    `| ${name} | ${records.length} | ${base.toFixed(2)} | ${time.toFixed(2)} | ${(time / base).toFixed(2)} |`,
  );
}
void kept;
