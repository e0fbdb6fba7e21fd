/**
 * Prints the steps of each computation on 1,000, 10,000 and 100,000 items, for valid and for invalid input, as a JSON object.
 *
 * Run it with `node --no-opt --no-maglev --conditions=@org/source`: optimized code does not count its steps.
 */
import assert from "node:assert/strict";
import {
  type EligibilityExpression,
  modalities,
  type ModelRecord,
  modelVersion,
  type PartialDate,
  RecordSet,
  type RegulatoryEvent,
  validate,
} from "@org/therapy-model";
import { extendVocabulary, toCanonical, withVocabularies } from "@org/therapy-model/extension";
import { checkLedger, ledgerDiff, ledgerScopes, statusAt, timeline } from "@org/therapy-model/ledger";
import { matchTrial, patientChart, type PatientProfile, rankTrials } from "@org/therapy-model/patient";
import { checkIntegrity, mergeRecords } from "@org/therapy-model/records";
import { validateRecordSet } from "@org/therapy-model/validators";
import { upgrade } from "@org/therapy-model/versions";
import { identify, link, type LinkRecord } from "@org/therapy-identifiers";
import { lint } from "@org/therapy-rules";
import { countSteps, startCounting } from "./count-steps.ts";

/** `GROWTH=100000` also counts the steps for 100,000 items, which takes minutes. */
const sizes = process.env["GROWTH"] === "100000" ? [1000, 10_000, 100_000] : [1000, 10_000];

const platform = (index: number, more: object = {}): ModelRecord => ({
  kind: "platform",
  id: `platform:one-of-many-that-resemble-one-another-${index}`,
  names: [{ text: `P-${index}`, kind: "code" }],
  ...more,
});

const platforms = (count: number, more: (index: number) => object = () => ({})): ModelRecord[] =>
  Array.from({ length: count }, (_, index) => platform(index, more(index)));

const recordSet = (records: readonly ModelRecord[]): RecordSet => ({
  kind: "record_set",
  modelVersion,
  id: "record_set:many",
  title: "Many",
  records: [...records],
});

const parentOf = (index: number): string => `platform:one-of-many-that-resembel-one-another-${index}`;

const events = (count: number): RegulatoryEvent[] =>
  Array.from({ length: count }, (_, index) => ({
    kind: "regulatory_event",
    id: `regulatory_event:e-${index}`,
    therapy: `therapy:t-${index % (count / 10)}`,
    jurisdiction: "US",
    milestone: index % 20 < 10 ? "marketing_application_submitted" : "approved",
    date: { value: `20${String(10 + (index % 15))}-0${1 + (index % 9)}-01`, type: "actual" },
  })) as RegulatoryEvent[];

/** Criteria on one measurement, each with another limit. */
const limits = (count: number): EligibilityExpression[] =>
  Array.from({ length: count }, (_, index) => ({
    kind: "measurement",
    measurement: "total_bilirubin",
    limit: { kind: "absolute", comparator: "le", value: { value: 1 + (index % 90), unit: "mg/dL" } },
  }));

const bilirubin = (count: number): PatientProfile => ({
  screeningDate: "2026-11-20",
  observations: Array.from({ length: count }, (_, index) => ({
    measurement: "total_bilirubin",
    value: { value: 20 + (index % 30), unit: "umol/L" },
    date: `20${String(10 + (index % 15))}-0${1 + (index % 9)}-01` as PartialDate,
  })),
});

const matched = (profile: PatientProfile, inclusion: EligibilityExpression[]): unknown =>
  matchTrial(patientChart(profile), { id: "trial:x", eligibility: { inclusion } });

const extended = (count: number) =>
  extendVocabulary(modalities, {
    prefix: "acme",
    terms: Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `acme:m_${index}`,
        { label: `Modality ${index} of many`, definition: "CAR-T cells.", broader: ["car_t"] as const },
      ]),
    ),
  });

const therapies = (count: number, modality: (index: number) => string): object => ({
  ...recordSet([]),
  records: Array.from({ length: count }, (_, index) => ({
    kind: "therapy",
    id: `therapy:t-${index}`,
    names: [{ text: `T-${index}`, kind: "code" }],
    modality: modality(index),
  })),
});

const nct = (index: number): string => `NCT${String(10_000_000 + index)}`;

/** Records each of which has the identifier of another one. */
const linked = (count: number, other: (index: number) => number): LinkRecord[] =>
  Array.from({ length: count }, (_, index) => ({
    source: `record ${index}`,
    id: nct(index),
    statements: [{ field: "secondary id", text: nct(other(index)) }],
  }));

interface Computation {
  readonly input: (count: number) => unknown;
  readonly run: (input: never) => unknown;
}

function computation<Input>(input: (count: number) => Input, run: (input: Input) => unknown): Computation {
  return { input, run: run };
}

const scope = { therapy: "therapy:t-0", jurisdiction: "US" } as const;

const computations: { readonly [name: string]: Computation } = {
  "validate, valid": computation(
    (count) => recordSet(platforms(count)),
    (set) => assert.equal(validate(RecordSet, set).ok, true),
  ),
  "validate, each record invalid": computation(
    (count) => recordSet(platforms(count, () => ({ colour: 1 }))),
    (set) => assert.equal(validate(RecordSet, set).ok, false),
  ),
  "validate, each reference dangling": computation(
    (count) => recordSet(platforms(count, (index) => ({ parent: parentOf(index) }))),
    (set) => assert.equal(validate(RecordSet, set).ok, false),
  ),
  "integrity, each reference dangling": computation(
    (count) => platforms(count, (index) => ({ parent: parentOf(index) })),
    (records) => assert.equal(checkIntegrity(records).length, records.length),
  ),
  "integrity, each record its own parent": computation(
    (count) => platforms(count, (index) => ({ parent: platform(index).id })),
    (records) => assert.equal(checkIntegrity(records).length, records.length),
  ),
  "integrity, one chain": computation(
    (count) => platforms(count, (index) => (index === 0 ? {} : { parent: platform(index - 1).id })),
    (records) => assert.deepEqual(checkIntegrity(records), []),
  ),
  "integrity, one id": computation(
    (count) => platforms(count).map((record) => ({ ...record, id: "platform:x" }) as ModelRecord),
    (records) => assert.equal(checkIntegrity(records).length, records.length - 1),
  ),
  "merge, different ids": computation((count) => platforms(count), mergeRecords),
  "merge, pairs of one id": computation((count) => platforms(count / 2).flatMap((each) => [each, each]), mergeRecords),
  lint: computation(
    (count) => recordSet(platforms(count)),
    (set) => lint(set, { profile: "registered" }),
  ),
  "ledger scopes": computation(events, ledgerScopes),
  "status on a date": computation(events, (all) => statusAt(all, "2020", scope)),
  "order of the ledger": computation(events, checkLedger),
  timeline: computation(events, (all) => timeline(all, scope)),
  "difference of the ledger": computation(events, (all) => ledgerDiff(all, "2012", "2020")),
  upgrade: computation(
    (count) => ({
      ...recordSet(platforms(count)),
      kind: "dossier",
      id: "dossier:many",
      modelVersion: "0.1.0-pre",
    }),
    (set) => assert.equal(upgrade(set).ok, true),
  ),
  "generated validator, each record invalid": computation(
    (count) => recordSet(platforms(count, () => ({ colour: 1 }))),
    (set) => assert.equal(validateRecordSet(set).ok, false),
  ),
  "evaluation, many criteria": computation(limits, (criteria) => matched(bilirubin(10), criteria)),
  "evaluation, many observations": computation(bilirubin, (profile) => matched(profile, limits(10))),
  "evaluation, without data": computation(limits, (criteria) => matched({}, criteria)),
  "evaluation, one criterion of many parts": computation(
    (count) => [{ kind: "any", of: limits(count) }] as unknown as EligibilityExpression[],
    (criteria) => matched(bilirubin(10), criteria),
  ),
  "ranking of trials": computation(
    (count) =>
      Array.from({ length: count }, (_, index) => ({
        id: `trial:x-${index}` as const,
        eligibility: { inclusion: limits(3) },
      })),
    (trials) => rankTrials(patientChart(bilirubin(10)), trials),
  ),
  "extension, many terms": computation((count) => count, extended),
  "extension, many records": computation(
    (count) => therapies(count, (index) => `acme:m_${index % 10}`),
    (set) => assert.equal(validate(withVocabularies(RecordSet, [extended(10)]), set).ok, true),
  ),
  "extension, each record invalid": computation(
    (count) => therapies(count, (index) => `acme:other_${index}`),
    (set) => assert.equal(validate(withVocabularies(RecordSet, [extended(10)]), set).ok, false),
  ),
  "extension, canonical terms": computation(
    (count) => therapies(count, (index) => `acme:m_${index % 10}`),
    (set) => toCanonical(set, [extended(10)]),
  ),
  "link, pairs": computation(
    (count) => linked(count, (index) => index ^ 1),
    (records) => assert.equal(link(records).clusters.length, records.length / 2),
  ),
  "link, one chain": computation((count) => linked(count, (index) => index + 1), link),
  "link, one number in each record": computation((count) => linked(count, () => 0), link),
  "identify, links of identifiers": computation(
    (count) => Array.from({ length: count }, (_, index) => `NCT0${1_000_000 + index}`).join(", "),
    (text) => identify(text),
  ),
};

startCounting();
const steps: { [name: string]: number[] } = {};
for (const [name, { input, run }] of Object.entries(computations)) {
  steps[name] = sizes.map((size) => {
    const given = input(size) as never;
    return countSteps(() => run(given));
  });
  console.error(`${name.padEnd(40)} ${steps[name].map((count) => count.toLocaleString("en").padStart(14)).join("")}`);
}
console.log(JSON.stringify(steps));
