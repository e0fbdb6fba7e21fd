/** What is fuzzed: each target gets a random input and throws if a promise is broken. */
import assert from "node:assert/strict";
import { duplicateKeys } from "../../src/input/duplicate-keys.ts";
import { scanJson } from "../../src/input/json-scanner.ts";
import { therapy } from "../../test/therapy.ts";
import { productsNamed } from "@org/therapy-catalog/products";
import { formatDocument, parseDocument } from "@org/therapy-exchange";
import { decimalLeaves, textWithNumbers } from "../../../../packages/therapy-exchange/test/exact-numbers.ts";
import type { Dice } from "../../../../packages/therapy-exchange/test/mutate.ts";
import { checkRoundTrip } from "../../../../packages/therapy-exchange/test/round-trip.ts";
import * as identifiers from "@org/therapy-identifiers";
import { ModelRecord, Trial, validate } from "@org/therapy-model";
import { formatIssue } from "@org/therapy-model/issues";
import { lookup } from "@org/therapy-model/lookup";
import * as ledger from "@org/therapy-model/ledger";
import * as naming from "@org/therapy-model/naming";
import * as records from "@org/therapy-model/records";
import { findLocalNames } from "@org/therapy-model/regulators";
import { predicate } from "@org/therapy-model/schema";
import { downgrade, upgrade } from "@org/therapy-model/versions";
import { isModelRecord, validateModelRecord } from "@org/therapy-model/validators";
import { diseases, suggest, vocabularies } from "@org/therapy-model/vocabularies";
import { normalizeForSuggestion } from "@org/therapy-model/vocabulary";
import { lint } from "@org/therapy-rules";
import { findTerms } from "@org/therapy-text";
import { splitEligibility } from "@org/therapy-text/eligibility";
import { findAnalyte } from "@org/therapy-units/analytes";
import * as units from "@org/therapy-units";
import { findQuantities, parseQuantity } from "@org/therapy-units/parse";
import { convertLine, convertText } from "@org/therapy-units/requests";
import { pick, randomDocument, randomJson, randomLines, randomRecord, randomText, randomWords } from "./inputs.ts";
import { checkFhir, checkMerge, checkTables, checkXml } from "./exchange.ts";
import { checkInterpretation, checkMatch, checkPatient, checkReading } from "./readers.ts";

/** A target: its share of the inputs, and the check of one input. */
export interface Target {
  readonly share: number;
  readonly check: (roll: Dice) => unknown;
}

const textParsers: readonly ((text: string) => unknown)[] = [
  identifiers.identify,
  identifiers.parseCurie,
  identifiers.parseUrl,
  naming.decodeInn,
  naming.parseCodeName,
  records.isPartialDate,
  records.kindOfId,
  normalizeForSuggestion,
  units.canonicalUnit,
  units.dimensionOf,
  units.kindsOf,
  findAnalyte,
  parseQuantity,
  splitEligibility,
  (text: string) => records.parseResultNumber(text as never),
  records.parsePValue,
  convertLine,
  productsNamed,
  (text: string) => units.convert(text, "mg", "g" as never),
];

/** Parsers that read a text in more than a tenth of a millisecond. */
const slowParsers: readonly ((text: string) => unknown)[] = [
  identifiers.decode,
  units.checkUnit,
  findQuantities,
  findLocalNames,
  (text: string) => convertText(text, "mg/L"),
  (text: string) => lookup(text, diseases),
  (text: string) => findTerms(text, diseases),
];

/** The targets by name. Cheap ones have the largest shares. */
export const targets: { readonly [name: string]: Target } = {
  texts: { share: 19_200, check: (roll) => pick(roll, textParsers)(randomText(roll)) },
  "slow texts": { share: 30, check: (roll) => pick(roll, slowParsers)(randomText(roll)) },
  identifiers: { share: 5400, check: checkIdentifiers },
  units: { share: 1800, check: (roll) => units.convert(randomText(roll), randomText(roll), randomText(roll) as never) },
  reading: { share: 12, check: checkReading },
  interpretation: { share: 4, check: checkInterpretation },
  patients: { share: 6, check: checkPatient },
  matching: { share: 10, check: checkMatch },
  validation: { share: 7, check: checkValidation },
  records: { share: 3, check: checkRecords },
  json: { share: 8, check: checkJson },
  adapters: { share: 2, check: checkAdapter },
  numbers: { share: 2, check: checkNumbers },
  fhir: { share: 2, check: checkFhir },
  xml: { share: 2, check: checkXml },
  tables: { share: 2, check: checkTables },
  merging: { share: 2, check: checkMerge },
  arguments: { share: 2, check: checkArguments },
};

const schemes = Object.keys(identifiers.schemes) as identifiers.SchemeKey[];

/** An identifier that is valid in its canonical form is found valid again. */
function checkIdentifiers(roll: Dice): void {
  const scheme = pick(roll, schemes);
  identifiers.checkIdentifier(scheme, randomText(roll));
}

/** The predicate, the generated validators, zod and `validate` agree, and each issue can be formatted. */
function checkValidation(roll: Dice): void {
  const record = JSON.parse(JSON.stringify(randomRecord(roll))) as unknown;
  const result = validate(ModelRecord, record, { vocabularies });
  assert.equal(result.ok, predicate(ModelRecord)(record));
  assert.equal(result.ok, isModelRecord(record));
  const generated = validateModelRecord(record, { suggest });
  assert.deepEqual(generated.ok ? [] : generated.issues, result.ok ? [] : result.issues);
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
  assert.deepEqual(JSON.parse(formatDocument(parseDocument(text))), document);
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
  const input = [() => "", randomJson, randomLines][roll(3)]!(roll);
  const { status, stderr } = await therapy(words, { cwd: "/", input });
  assert.notEqual(status, 3, `${JSON.stringify(words)}: ${stderr}`);
}
