/** What is fuzzed: each target gets a random input and throws if a promise is broken. */
import assert from "node:assert/strict";
import { duplicateKeys } from "../../src/input/duplicate-keys.ts";
import { scanJson } from "../../src/input/json-scanner.ts";
import { therapy } from "../../test/therapy.ts";
import { formatDocument, parseDocument } from "@org/therapy-exchange";
import { decimalLeaves, textWithNumbers } from "../../../../packages/therapy-exchange/test/exact-numbers.ts";
import type { Dice } from "../../../../packages/therapy-exchange/test/mutate.ts";
import { checkRoundTrip } from "../../../../packages/therapy-exchange/test/round-trip.ts";
import * as identifiers from "@org/therapy-identifiers";
import { ModelRecord, Trial, validate } from "@org/therapy-model";
import { formatIssue } from "@org/therapy-model/issues";
import * as ledger from "@org/therapy-model/ledger";
import * as naming from "@org/therapy-model/naming";
import * as records from "@org/therapy-model/records";
import { predicate } from "@org/therapy-model/schema";
import { downgrade, upgrade } from "@org/therapy-model/versions";
import { vocabularies } from "@org/therapy-model/vocabularies";
import { normalizeForSuggestion } from "@org/therapy-model/vocabulary";
import { lint } from "@org/therapy-rules";
import { splitEligibility } from "@org/therapy-text/eligibility";
import { findAnalyte } from "@org/therapy-units/analytes";
import * as units from "@org/therapy-units";
import { findQuantities, parseQuantity } from "@org/therapy-units/parse";
import { annotate } from "@org/therapy-text/annotate";
import { draftRecords } from "@org/therapy-text/draft";
import { pick, randomDocument, randomJson, randomRecord, randomText, randomWords } from "./inputs.ts";

/** A target: its share of the inputs, and the check of one input. */
export interface Target {
  readonly share: number;
  readonly check: (roll: Dice) => unknown;
}

const textParsers: readonly ((text: string) => unknown)[] = [
  annotate,
  (text: string) => draftRecords(text),
  identifiers.identify,
  identifiers.decode,
  identifiers.parseCurie,
  identifiers.parseUrl,
  naming.decodeInn,
  naming.parseCodeName,
  records.isPartialDate,
  records.kindOfId,
  normalizeForSuggestion,
  units.checkUnit,
  units.canonicalUnit,
  units.dimensionOf,
  units.kindsOf,
  findAnalyte,
  findQuantities,
  parseQuantity,
  splitEligibility,
  (text: string) => units.convert(text, "mg", "g" as never),
];

/** The targets by name. */
export const targets: { readonly [name: string]: Target } = {
  texts: { share: 60, check: (roll) => pick(roll, textParsers)(randomText(roll)) },
  identifiers: { share: 10, check: checkIdentifiers },
  units: { share: 10, check: (roll) => units.convert(randomText(roll), randomText(roll), randomText(roll) as never) },
  validation: { share: 10, check: checkValidation },
  records: { share: 4, check: checkRecords },
  json: { share: 4, check: checkJson },
  adapters: { share: 2, check: checkAdapter },
  numbers: { share: 2, check: checkNumbers },
  arguments: { share: 1, check: checkArguments },
};

const schemes = Object.keys(identifiers.schemes) as identifiers.SchemeKey[];

/** An identifier that is valid in its canonical form is found valid again. */
function checkIdentifiers(roll: Dice): void {
  const scheme = pick(roll, schemes);
  identifiers.checkIdentifier(scheme, randomText(roll));
}

/** The predicate, zod and `validate` agree, and each issue can be formatted. */
function checkValidation(roll: Dice): void {
  const record = JSON.parse(JSON.stringify(randomRecord(roll))) as unknown;
  const result = validate(ModelRecord, record, { vocabularies });
  assert.equal(result.ok, predicate(ModelRecord)(record));
  if (!result.ok) assert.ok(result.issues.length > 0 && result.issues.every((issue) => formatIssue(issue) !== ""));
  if (!JSON.stringify(record).includes('"toString":') && deepest(record) < 90) {
    assert.equal(result.ok, ModelRecord.safeParse(record).success);
  }
}

function deepest(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(deepest));
}

/** Valid records can be checked, merged, linted, upgraded and downgraded. */
function checkRecords(roll: Dice): void {
  const all = Array.from({ length: 1 + roll(4) }, () => JSON.parse(JSON.stringify(randomRecord(roll))) as unknown);
  const valid = all.flatMap((record) => (validate(ModelRecord, record).ok ? [record as ModelRecord] : []));
  if (valid.length === 0) return;
  records.checkIntegrity(valid);
  records.mergeRecords(valid);
  const set = { kind: "record_set", modelVersion: "0.1.0", id: "record_set:x", title: "X", records: valid } as const;
  lint(set, { profile: "registered" });
  upgrade(set);
  downgrade(set, "0.1.0-pre");
  const events = valid.filter((record) => record.kind === "regulatory_event");
  ledger.checkLedger(events);
  ledger.ledgerDiff(events, "2019", "2024");
}

/** The scanner accepts what JSON.parse accepts, and a parsed document is written as it was. */
function checkJson(roll: Dice): void {
  const text = randomJson(roll);
  let document: unknown;
  let isJson = true;
  try {
    document = JSON.parse(text);
  } catch {
    isJson = false;
  }
  assert.equal(scanJson(text) === undefined, isJson);
  if (!isJson) return;
  duplicateKeys(text, document, 10);
  assert.deepEqual(JSON.parse(formatDocument(parseDocument(text))), JSON.parse(JSON.stringify(document)));
}

function checkAdapter(roll: Dice): void {
  const { adapter, document } = randomDocument(roll);
  checkRoundTrip(adapter.adapter, Trial, document);
}

/** The round trip of a document with extreme numbers has their decimal values. */
function checkNumbers(roll: Dice): void {
  const { adapter, document } = randomDocument(roll);
  const text = textWithNumbers(document, roll);
  const result = adapter.adapter.read(parseDocument(text));
  if (!result.ok) return;
  const unmapped = parseDocument(formatDocument(result.unmapped)) as typeof result.unmapped;
  assert.deepEqual(decimalLeaves(formatDocument(adapter.adapter.write(result.value, unmapped))), decimalLeaves(text));
}

/** No command line ends with status 3, a bug of the program. */
async function checkArguments(roll: Dice): Promise<void> {
  const words = randomWords(roll);
  const { status, stderr } = await therapy(words, { cwd: "/", input: roll(2) === 0 ? "" : randomJson(roll) });
  assert.notEqual(status, 3, `${JSON.stringify(words)}: ${stderr}`);
}
