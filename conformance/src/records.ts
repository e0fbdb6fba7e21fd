/** The records that every system has to give back as they were. */
import { read } from "@org/therapy-exchange/clinicaltrials-gov";
import type { ModelRecord } from "@org/therapy-model";
import { dossiers } from "@org/therapy-model/dossiers";
import { histories } from "@org/therapy-model/histories";
import { sampleRecords } from "../../packages/therapy-model/test/sample-records.ts";
import { present, text } from "../../testing/shared-data.ts";

/** Records of one origin. */
export interface RecordSet {
  readonly name: string;
  readonly records: readonly ModelRecord[];
}

/** Whether all records are wanted, not a part that is quick to try. */
const whole: boolean = process.env["CONFORMANCE"] === "all";

/** Of the registry's records, each of this number is tried where not all are. */
const step = 40;
/** How many records of each kind are made up. */
const madeUp = whole ? 200 : 20;

/** The sets of records, each read or made once. */
export const recordSets: readonly RecordSet[] = [
  { name: "shipped", records: [...dossiers, ...histories].flatMap((dossier) => dossier.records.map(asJson)) },
  { name: "read from ClinicalTrials.gov", records: registryRecords() },
  { name: "made up from the schemas", records: sampleRecords(madeUp) as ModelRecord[] },
];

/** Says how many records came out as they were. */
export function summary(system: string, counts: ReadonlyMap<string, number>): string {
  const parts = [...counts].map(([name, count]) => `${count} ${name}`);
  return `${system}: ${parts.join(", ")} came out as they went in`;
}

/** Splits records into parts in which no id stands twice: dossiers may have records of the same id. */
export function withoutRepetition(records: readonly ModelRecord[]): readonly (readonly ModelRecord[])[] {
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
  return lines
    .filter((_, index) => whole || index % step === 0)
    .flatMap((line) => {
      const result = read(JSON.parse(line));
      return result.ok ? [asJson(result.value)] : [];
    });
}

/** A record as it is in a file: without fields whose value is undefined. */
function asJson(record: ModelRecord): ModelRecord {
  return JSON.parse(JSON.stringify(record)) as ModelRecord;
}
