/**
 * Prints what the validators of `@org/therapy-model/validators` cost beside zod, `z.compile`, `predicate`, `validate`, other
 * libraries and `JSON.parse` of the same bytes.
 *
 * Run: `node --conditions=@org/source bench/model/validators.ts`. The records are those of the catalog and, if they are beside
 * the repository, those of ClinicalTrials.gov. First, all ways must give the same verdict for each record.
 *
 * zod/mini and valibot have every condition of the schemas. ajv and TypeBox read our JSON Schema, which has no constraints
 * across fields. ArkType is left out, because it took minutes to build these schemas; so is typia, which reads types, which
 * have no patterns and limits.
 */
import { recordSets } from "@org/therapy-catalog/record-sets";
import {
  type ModelRecord,
  Organization,
  Platform,
  RegulatoryEvent,
  Source,
  Therapy,
  Trial,
  validate,
} from "@org/therapy-model";
import { predicate } from "@org/therapy-model/schema";
import * as validators from "@org/therapy-model/validators";
import * as v from "valibot";
import * as z from "zod";
import { importedTrials } from "./imported-trials.ts";
import { type Contender, measure } from "./measure.ts";
import { ofAjv, ofAjvStandalone, ofTypeBox } from "./peers/json-schema.ts";
import { toValibot } from "./peers/valibot.ts";
import { toZodMini } from "./peers/zod-mini.ts";

type Accepts = (value: unknown) => boolean;

interface Ways {
  readonly schema: z.ZodType;
  readonly compiled: z.ZodType;
  readonly accepts: Accepts;
  readonly is: Accepts;
  readonly validate: (value: unknown) => { readonly ok: boolean };
  /** Other libraries by their names. */
  readonly peers: { readonly [name: string]: Accepts };
}

function waysOf(kind: ModelRecord["kind"], schema: unknown, is: Accepts, validateIssues: Ways["validate"]): Ways {
  const ofZod = schema as z.ZodType;
  const compiled = z.compile(ofZod);
  return {
    schema: ofZod,
    compiled,
    accepts: predicate(ofZod),
    is,
    validate: validateIssues,
    peers: peersOf(kind, ofZod),
  };
}

function peersOf(kind: string, schema: z.ZodType): Ways["peers"] {
  const mini = toZodMini(schema);
  const ofValibot = toValibot(schema);
  return {
    "zod/mini": (value) => mini.safeParse(value).success,
    "valibot `is`": (value) => v.is(ofValibot, value),
    ajv: ofAjv(kind),
    "ajv standalone": ofAjvStandalone(kind),
    TypeBox: ofTypeBox(kind),
  };
}

const ways: { readonly [Kind in ModelRecord["kind"]]: Ways } = {
  organization: waysOf("organization", Organization, validators.isOrganization, validators.validateOrganization),
  platform: waysOf("platform", Platform, validators.isPlatform, validators.validatePlatform),
  therapy: waysOf("therapy", Therapy, validators.isTherapy, validators.validateTherapy),
  trial: waysOf("trial", Trial, validators.isTrial, validators.validateTrial),
  regulatory_event: waysOf(
    "regulatory_event",
    RegulatoryEvent,
    validators.isRegulatoryEvent,
    validators.validateRegulatoryEvent,
  ),
  source: waysOf("source", Source, validators.isSource, validators.validateSource),
};

const records: readonly ModelRecord[] = recordSets.flatMap((recordSet) => recordSet.records);
const imported = importedTrials();
const minimumRecords = 200;

for (const [title, chosen] of [
  ["records of the catalog", records],
  ["trials of the catalog", records.filter(({ kind }) => kind === "trial")],
  ["therapies of the catalog", records.filter(({ kind }) => kind === "therapy")],
  ["trials imported from ClinicalTrials.gov", imported],
] as const) {
  if (chosen.length === 0) {
    console.log(`\n${title}: the data are not beside the repository`);
    continue;
  }
  const copies = Array.from({ length: Math.ceil(minimumRecords / chosen.length) }, () =>
    structuredClone(chosen),
  ).flat();
  report(`${title}, valid`, copies, copies);
  report(`${title}, invalid`, copies.map(corrupted), copies);
}

/** The record with a field of the wrong type and an unknown field, both last, so that most of it is read. */
function corrupted(record: ModelRecord): ModelRecord {
  return { ...record, citations: "wrong", color: "red" } as unknown as ModelRecord;
}

function report(title: string, input: readonly ModelRecord[], parsed: readonly ModelRecord[]): void {
  assertEqualVerdicts(input);
  const texts = parsed.map((record) => JSON.stringify(record));
  const way = (name: string, accepts: (record: ModelRecord, of: Ways) => boolean): Contender => ({
    name,
    run: () => input.filter((record) => accepts(record, ways[record.kind])).length,
  });
  const timings = measure(
    [
      way("zod `safeParse`", (record, { schema }) => schema.safeParse(record).success),
      way("`z.compile`", (record, { compiled }) => compiled.safeParse(record).success),
      way("`predicate`", (record, { accepts }) => accepts(record)),
      way("`validate`", (record, { schema }) => validate<unknown>(schema, record).ok),
      ...Object.keys(ways.trial.peers).map((name) => way(name, (record, { peers }) => peers[name]!(record))),
      way("validator, verdict", (record, { is }) => is(record)),
      way("validator, issues", (record, of) => of.validate(record).ok),
      { name: "`JSON.parse`", run: () => texts.map((text) => JSON.parse(text) as unknown) },
    ],
    31,
    60,
  );
  const [base, parsing] = [timings[0]!.median, timings.at(-1)!.median];
  console.log(`\n${title}: ${input.length} records, ${Math.round(texts.join("").length / 1000)} kB of JSON\n`);
  console.log("| way | median ms | × zod | of `JSON.parse` |\n|:--|--:|--:|--:|");
  for (const { name, median } of timings) {
    console.log(
      `| ${name} | ${median.toFixed(3)} | ${(base / median).toFixed(2)} | ${(median / parsing).toFixed(2)} |`,
    );
  }
}

function assertEqualVerdicts(input: readonly ModelRecord[]): void {
  for (const record of input) {
    const { schema, compiled, accepts, is, validate: ofValidator, peers } = ways[record.kind];
    const expected = schema.safeParse(record).success;
    const others = [
      compiled.safeParse(record).success,
      accepts(record),
      validate<unknown>(schema, record).ok,
      is(record),
      ofValidator(record).ok,
      ...Object.values(peers).map((ofPeer) => ofPeer(record)),
    ];
    if (others.some((verdict) => verdict !== expected)) throw new Error(`the verdicts differ for ${record.id}`);
  }
}
