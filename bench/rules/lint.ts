/**
 * Prints the cost of linting relative to validation of the same record set by the schema, and the cost of one change relative to all.
 *
 * Run: node --conditions=@org/source bench/rules/lint.ts. The records are copies of the shipped record sets with new ids, names
 * and numbers, and the trials of ClinicalTrials.gov as the adapter reads them, if those data are present. All measurements
 * alternate in one process. Times are processor times, which depend less on other programs than elapsed time. A ratio is the
 * median of the ratios of all rounds.
 */
import { RecordSet, type ModelRecord, modelVersion, validate } from "@org/therapy-model";
import { recordSets } from "@org/therapy-catalog/record-sets";
import { createLinter, lint, type LintOptions, rules } from "@org/therapy-rules";
import { read } from "@org/therapy-exchange/clinicaltrials-gov";
import { present, text } from "../../testing/shared-data.ts";

/** Copies the shipped records up to a number; ids, references and names get the number of the copy. */
function copies(count: number): RecordSet {
  const records: ModelRecord[] = [];
  for (let copy = 0; records.length < count; copy++) {
    for (const recordSet of recordSets) {
      const suffix = `${copy}-${recordSet.id.slice("record_set:".length)}`;
      const id = /"((?:organization|platform|therapy|trial|regulatory_event|source):[a-z0-9.-]+)"/g;
      const text = JSON.stringify(recordSet.records).replaceAll(id, `"$1-${suffix}"`);
      for (const record of JSON.parse(text) as ModelRecord[]) records.push(distinct(record, suffix));
    }
  }
  return { kind: "record_set", modelVersion, id: "record_set:copies", title: "Copies", records };
}

/** Makes names, files and addresses unique, and removes identifiers, which have check digits. */
function distinct(record: ModelRecord, suffix: string): ModelRecord {
  if ("names" in record) for (const name of record.names ?? []) name.text += ` ${suffix}`;
  if (record.kind === "source") {
    const { identifiers: _identifiers, ...rest } = record;
    if (rest.file !== undefined) rest.file = `${suffix}-${rest.file}`;
    if (rest.url !== undefined) rest.url += `/${suffix}`;
    return rest;
  }
  const left = record.citations?.filter(({ field }) => !/^\/(?:registrations|identifiers)/.test(field)) ?? [];
  const { citations: _citations, ...rest } = record;
  const kept = left.length === 0 ? rest : { ...rest, citations: left };
  if (kept.kind === "trial") {
    const { registrations: _registrations, ...trial } = kept;
    return trial;
  }
  if (!("identifiers" in kept)) return kept;
  const { identifiers: _identifiers, ...unnumbered } = kept;
  return unnumbered;
}

/** The trials of ClinicalTrials.gov as the adapter reads them, parsed from their JSON text. */
function registry(): RecordSet {
  const records = text("data/clinicaltrials-gov/studies.jsonl.gz")
    .trim()
    .split("\n")
    .flatMap((line) => {
      const result = read(JSON.parse(line));
      return result.ok ? [result.value] : [];
    });
  const written = JSON.stringify(records);
  return {
    kind: "record_set",
    modelVersion,
    id: "record_set:registry",
    title: "ClinicalTrials.gov",
    records: JSON.parse(written) as ModelRecord[],
  };
}

/** The processor time of a function, in milliseconds. */
function costOf(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** Prints a row. The measurements alternate; as many rounds as are measured run before as a warm-up. */
function row(name: string, recordSet: RecordSet, rounds: number, severities: LintOptions["severities"] = {}): void {
  const linter = createLinter(recordSet, { profile: "publishable", severities });
  const changed = recordSet.records.filter(({ kind }) => kind === "trial").slice(0, 100);
  let turn = 0;
  const ways = [
    () => validate(RecordSet, recordSet),
    () => lint(recordSet, { profile: "registered", severities }),
    () => lint(recordSet, { profile: "publishable", severities }),
    () => linter.update({ ...changed[turn++ % changed.length]! }),
  ];
  const costs = ways.map(() => [] as number[]);
  for (let round = -rounds; round < rounds; round++) {
    for (const [index, way] of ways.entries()) {
      const cost = costOf(way);
      if (round >= 0) costs[index]!.push(cost);
    }
  }
  const each = (way: number): string => ((1000 * median(costs[way]!)) / recordSet.records.length).toFixed(2);
  const share = (way: number, of: number): number => median(costs[way]!.map((cost, at) => cost / costs[of]![at]!));
  const cells = [
    name,
    recordSet.records.length.toLocaleString("en"),
    each(0),
    each(1),
    share(1, 0).toFixed(2),
    each(2),
    share(2, 0).toFixed(2),
    share(3, 2).toFixed(4),
  ];
  console.log(`| ${cells.join(" | ")} |`);
}

console.log(`${rules.length} rules; processor time in microseconds per record\n`);
console.log(
  "| records | number | validate | registered | relative to validate | publishable | relative to validate | one change, relative to all |",
);
console.log("|:--|--:|--:|--:|--:|--:|--:|--:|");
for (const [count, rounds] of [
  [1000, 61],
  [10_000, 15],
  [100_000, 5],
] as const) {
  row("copies", copies(count), rounds);
}
// Registry records are their own source, so they have no citations.
if (present) row("ClinicalTrials.gov", registry(), 31, { uncited_fact: "off" });
