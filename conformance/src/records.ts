/** The records of the round-trip tests. */
import { read } from "@org/therapy-exchange/clinicaltrials-gov";
import type { ModelRecord } from "@org/therapy-model";
import { productExamples } from "@org/therapy-catalog/product-examples";
import { recordSets } from "@org/therapy-catalog/record-sets";
import { regulatoryHistories } from "@org/therapy-catalog/regulatory-histories";
import { sampleRecords } from "../../packages/therapy-schemas/test/sample-records.ts";
import { present, text } from "../../testing/shared-data.ts";

/** Records from one source. */
export interface RecordSample {
  readonly name: string;
  readonly records: readonly ModelRecord[];
}

/** The number of generated records of each kind. */
const generatedCount = 200;

/** The records by source. */
export const recordSamples: readonly RecordSample[] = [
  {
    name: "of the catalog",
    records: [...recordSets, ...regulatoryHistories, ...productExamples].flatMap(({ records }) => records.map(asJson)),
  },
  { name: "read from ClinicalTrials.gov", records: registryRecords() },
  { name: "generated from the schemas", records: sampleRecords(generatedCount) as ModelRecord[] },
];

/** Formats the numbers of unchanged records. */
export function summary(system: string, counts: ReadonlyMap<string, number>): string {
  const parts = [...counts].map(([name, count]) => `${count} ${name}`);
  return `${system}: ${parts.join(", ")} are unchanged`;
}

/** Divides records into parts without duplicate ids: record sets may share records. */
export function withoutDuplicates(records: readonly ModelRecord[]): readonly (readonly ModelRecord[])[] {
  const parts: ModelRecord[][] = [];
  const seen = new Map<string, number>();
  for (const record of records) {
    const part = seen.get(record.id) ?? 0;
    seen.set(record.id, part + 1);
    (parts[part] ??= []).push(record);
  }
  return parts;
}

function registryRecords(): readonly ModelRecord[] {
  if (!present) return [];
  const lines = text("data/clinicaltrials-gov/studies.jsonl.gz").trimEnd().split("\n");
  return lines.flatMap((line) => {
    const result = read(JSON.parse(line));
    return result.ok ? [asJson(result.value)] : [];
  });
}

/** A record as in a file: without undefined fields. */
function asJson(record: ModelRecord): ModelRecord {
  return JSON.parse(JSON.stringify(record)) as ModelRecord;
}
