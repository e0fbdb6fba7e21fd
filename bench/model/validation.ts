/**
 * Prints what validation costs beside zod as it is, zod compiled, ajv on our JSON Schema, and reading the same bytes.
 *
 * Run by `pnpm bench:validation`. The records are those of the shipped record sets.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Organization, Platform, RegulatoryEvent, Source, Therapy, Trial, validate } from "@org/therapy-model";
import { predicate } from "@org/therapy-model/schema";
import { recordSets } from "@org/therapy-catalog/record-sets";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as z from "zod";
import { type Contender, measure } from "./measure.ts";

const schemas = {
  organization: Organization,
  platform: Platform,
  therapy: Therapy,
  trial: Trial,
  regulatory_event: RegulatoryEvent,
  source: Source,
};
type Kind = keyof typeof schemas;

const records = recordSets.flatMap((recordSet) => recordSet.records);
const resolve = createRequire(import.meta.url).resolve;
const ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: false });
const ajvAll = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
const readSchema = (kind: Kind): object =>
  JSON.parse(readFileSync(resolve(`@org/therapy-schemas/json-schema/${kind}.schema.json`), "utf8")) as object;
const ajvFirst = Object.fromEntries(Object.keys(schemas).map((kind) => [kind, ajv.compile(readSchema(kind as Kind))]));
const ajvEvery = Object.fromEntries(
  Object.keys(schemas).map((kind) => [kind, ajvAll.compile(readSchema(kind as Kind))]),
);
const compiled = Object.fromEntries(Object.entries(schemas).map(([kind, schema]) => [kind, z.compile(schema)]));

/** The records with one field of the wrong type each, the last one, so that most of the record is read. */
function corrupted(record: object): object {
  return { ...record, names: "wrong", title: 3 };
}

for (const [title, chosen] of [
  ["all shipped records", records],
  ["trials (with eligibility expressions, which recurse)", records.filter(({ kind }) => kind === "trial")],
  ["therapies (no recursion)", records.filter(({ kind }) => kind === "therapy")],
] as const) {
  const copies = Array.from({ length: Math.ceil(200 / chosen.length) }, () => structuredClone(chosen)).flat();
  const texts = copies.map((record) => JSON.stringify(record));
  const bad = copies.map(corrupted) as typeof copies;
  const times = (input: typeof copies): Contender[] => [
    {
      name: "zod safeParse",
      run: () => input.filter((record) => schemas[record.kind].safeParse(record).success).length,
    },
    { name: "z.compile", run: () => input.filter((record) => compiled[record.kind]!.safeParse(record).success).length },
    {
      name: "validate (ours)",
      run: () => input.filter((record) => validate<unknown>(schemas[record.kind], record).ok).length,
    },
    {
      name: "predicate (ours, yes or no)",
      run: () => input.filter((record) => predicate(schemas[record.kind])(record)).length,
    },
    { name: "ajv, first error", run: () => input.filter((record) => ajvFirst[record.kind]!(record)).length },
    { name: "ajv, all errors", run: () => input.filter((record) => ajvEvery[record.kind]!(record)).length },
    { name: "JSON.parse of the bytes", run: () => texts.map((text) => JSON.parse(text) as unknown) },
  ];
  report(`${title}, valid: ${copies.length} records, ${kilobytes(texts)} of JSON`, times(copies));
  report(`${title}, invalid`, times(bad));
}

function report(title: string, contenders: readonly Contender[]): void {
  const timings = measure(contenders);
  const base = timings[0]!.median;
  const parsing = timings.at(-1)!.median;
  console.log(`\n${title}\n`);
  console.log("| way | median ms | × zod | of JSON.parse |");
  console.log("|:--|--:|--:|--:|");
  for (const { name, median } of timings) {
    console.log(
      `| ${name} | ${median.toFixed(3)} | ${(base / median).toFixed(2)} | ${(median / parsing).toFixed(2)} |`,
    );
  }
}

function kilobytes(texts: readonly string[]): string {
  return `${Math.round(texts.join("").length / 1000)} kB`;
}
