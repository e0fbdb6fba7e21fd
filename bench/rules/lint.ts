/**
 * Prints what linting costs beside validation of the same dossier by the schema, and what one change costs beside all.
 *
 * Run by `node --conditions=@org/source bench/rules/lint.ts`. The records are copies of those of the shipped dossiers, with
 * ids, names and numbers of their own, and the trials of ClinicalTrials.gov as the adapter reads them, where they are at
 * hand. What is done is done in turns, in one process; the times are those of the processor, which other programs on the
 * machine change less than those of the clock, and a share is the median of the shares of all turns.
 */
import { Dossier, type ModelRecord, modelVersion, validate } from "@org/therapy-model";
import { dossiers } from "@org/therapy-model/dossiers";
import { createLinter, lint, type LintOptions, rules } from "@org/therapy-model/rules";
import { read } from "@org/therapy-exchange/clinicaltrials-gov";
import { present, text } from "../../testing/shared-data.ts";

/** Copies the shipped records until there are so many; ids, references and names get the number of the copy. */
function copies(count: number): Dossier {
  const records: ModelRecord[] = [];
  for (let copy = 0; records.length < count; copy++) {
    for (const dossier of dossiers) {
      const own = `${copy}-${dossier.id.slice("dossier:".length)}`;
      const id = /"((?:organization|platform|therapy|trial|regulatory_event|source):[a-z0-9.-]+)"/g;
      const text = JSON.stringify(dossier.records).replaceAll(id, `"$1-${own}"`);
      for (const record of JSON.parse(text) as ModelRecord[]) records.push(distinct(record, own));
    }
  }
  return { kind: "dossier", modelVersion, id: "dossier:copies", title: "Copies", records };
}

/** What two things would share by mistake is made different, or left out where it has a check digit. */
function distinct(record: ModelRecord, own: string): ModelRecord {
  if ("names" in record) for (const name of record.names ?? []) name.text += ` ${own}`;
  if (record.kind === "source") {
    const { identifiers: _identifiers, ...rest } = record;
    if (rest.file !== undefined) rest.file = `${own}-${rest.file}`;
    if (rest.url !== undefined) rest.url += `/${own}`;
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

/** The trials of ClinicalTrials.gov, as they are read and written to a file, and read from it again. */
function registry(): Dossier {
  const records = text("data/clinicaltrials-gov/studies.jsonl.gz")
    .trim()
    .split("\n")
    .flatMap((line) => {
      const result = read(JSON.parse(line));
      return result.ok ? [result.value] : [];
    });
  const written = JSON.stringify(records);
  return {
    kind: "dossier",
    modelVersion,
    id: "dossier:registry",
    title: "ClinicalTrials.gov",
    records: JSON.parse(written) as ModelRecord[],
  };
}

/** How much time of the processor something takes, in milliseconds. */
function costOf(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** Prints a row: each way in turns, after as many turns to warm up as there are rounds. */
function row(name: string, dossier: Dossier, rounds: number, grades: LintOptions["grades"] = {}): void {
  const linter = createLinter(dossier, { profile: "publishable", grades });
  const changed = dossier.records.filter(({ kind }) => kind === "trial").slice(0, 100);
  let turn = 0;
  const ways = [
    () => validate(Dossier, dossier),
    () => lint(dossier, { profile: "registered", grades }),
    () => lint(dossier, { profile: "publishable", grades }),
    () => linter.update({ ...changed[turn++ % changed.length]! }),
  ];
  const costs = ways.map(() => [] as number[]);
  for (let round = -rounds; round < rounds; round++) {
    for (const [index, way] of ways.entries()) {
      const cost = costOf(way);
      if (round >= 0) costs[index]!.push(cost);
    }
  }
  const each = (way: number): string => ((1000 * median(costs[way]!)) / dossier.records.length).toFixed(2);
  const share = (way: number, of: number): number => median(costs[way]!.map((cost, at) => cost / costs[of]![at]!));
  const cells = [
    name,
    dossier.records.length.toLocaleString("en"),
    each(0),
    each(1),
    share(1, 0).toFixed(2),
    each(2),
    share(2, 0).toFixed(2),
    share(3, 2).toFixed(4),
  ];
  console.log(`| ${cells.join(" | ")} |`);
}

console.log(`${rules.length} rules; microseconds of the processor a record\n`);
console.log(
  "| records | how many | validate | registered | of validate | publishable | of validate | one change, of all |",
);
console.log("|:--|--:|--:|--:|--:|--:|--:|--:|");
for (const [count, rounds] of [
  [1000, 61],
  [10_000, 15],
  [100_000, 5],
] as const) {
  row("copies", copies(count), rounds);
}
// Records of a registry are their own source, so that not one of their facts is cited.
if (present) row("ClinicalTrials.gov", registry(), 31, { uncited_fact: "off" });
