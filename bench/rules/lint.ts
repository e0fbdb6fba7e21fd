/**
 * Prints what linting costs beside validation of the same dossier by the schema, and what one change costs beside all.
 *
 * Run by `node --conditions=@org/source bench/rules/lint.ts`. The records are copies of those of the shipped dossiers,
 * with ids, names and numbers of their own.
 */
import { Dossier, type ModelRecord, modelVersion, validate } from "@org/therapy-model";
import { dossiers } from "@org/therapy-model/dossiers";
import { createLinter, lint, rules } from "@org/therapy-model/rules";
import { measure } from "../model/measure.ts";

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

console.log(`${rules.length} rules, profile publishable\n`);
console.log("| records | validate ms | lint ms | of validate | µs a record | one change ms | of all |");
console.log("|--:|--:|--:|--:|--:|--:|--:|");
for (const [count, rounds] of [
  [1000, 21],
  [10_000, 11],
  [100_000, 5],
] as const) {
  const dossier = copies(count);
  const options = { profile: "publishable" } as const;
  const linter = createLinter(dossier, options);
  const changed = dossier.records.filter(({ kind }) => kind === "trial").slice(0, 100);
  let turn = 0;
  const [validating, linting, changing] = measure(
    [
      { name: "validate", run: () => validate(Dossier, dossier) },
      { name: "lint", run: () => lint(dossier, options) },
      { name: "one change", run: () => [linter.update({ ...changed[turn++ % changed.length]! }), linter.lint()] },
    ],
    rounds,
    3,
  ).map(({ median }) => median) as [number, number, number];
  const row = [
    count.toLocaleString("en"),
    validating.toFixed(1),
    linting.toFixed(1),
    (linting / validating).toFixed(2),
    ((1000 * linting) / count).toFixed(2),
    changing.toFixed(3),
    (changing / linting).toFixed(4),
  ];
  console.log(`| ${row.join(" | ")} |`);
}
