/** Checks of FHIR bundles, XML, tables and merging: what was written is read back, and no input throws. */
import assert from "node:assert/strict";
import * as classicXml from "@org/therapy-exchange/clinicaltrials-gov-xml";
import { formatDocument, parseDocument } from "@org/therapy-exchange";
import { readCsv, type ReadTableRow, writeCsv } from "@org/therapy-exchange/csv";
import { fhirR5 } from "@org/therapy-exchange/fhir-r5";
import * as ictrp from "@org/therapy-exchange/ictrp";
import { linkedTrials, mergeTrials, statusHistory, trialDiff } from "@org/therapy-exchange/merge";
import { tableColumns } from "@org/therapy-exchange/tables";
import { readXlsx, writeXlsx } from "@org/therapy-exchange/xlsx";
import { ModelRecord, type SourceId, Trial, validate } from "@org/therapy-model";
import { adapterCase } from "../../../../packages/therapy-exchange/test/adapters.ts";
import { decimalLeaves, textWithNumbers } from "../../../../packages/therapy-exchange/test/exact-numbers.ts";
import { fhirRecords } from "../../../../packages/therapy-exchange/test/fhir-records.ts";
import { type Dice, mutated } from "../../../../packages/therapy-exchange/test/mutate.ts";
import { isSame } from "../../../../packages/therapy-exchange/test/round-trip.ts";
import { damaged, pick, randomDocument, randomRecord, randomText } from "./inputs.ts";

/** Valid records of which most have one to four changes. */
function validRecords(roll: Dice): ModelRecord[] {
  const all = Array.from({ length: 1 + roll(3) }, () => {
    const record = roll(2) === 0 ? randomRecord(roll) : mutated(pick(roll, fhirRecords), roll);
    return JSON.parse(JSON.stringify(record)) as unknown;
  });
  const valid = all.filter((record): record is ModelRecord => validate(ModelRecord, record).ok);
  return [...new Map(valid.map((record) => [record.id, record])).values()];
}

/** Records come back from a bundle, and a changed bundle from its records and what is unmapped, with the same numbers. */
export function checkFhir(roll: Dice): void {
  const records = validRecords(roll);
  if (records.length === 0) return;
  const bundle = JSON.parse(JSON.stringify(fhirR5.write(records))) as object;
  const again = fhirR5.read(bundle);
  assert.ok(again.ok && isSame(again.records, records), "the records are not read back");
  const text = roll(2) === 0 ? textWithNumbers(bundle, roll) : JSON.stringify(mutated(bundle, roll));
  const result = fhirR5.read(parseDocument(text));
  if (!result.ok) {
    assert.ok(result.issues.length > 0);
    return;
  }
  for (const record of result.records) assert.ok(validate(ModelRecord, record).ok, JSON.stringify(record));
  const unmapped = parseDocument(formatDocument(result.unmapped)) as typeof result.unmapped;
  const written = formatDocument(fhirR5.write(JSON.parse(JSON.stringify(result.records)) as ModelRecord[], unmapped));
  assert.deepEqual(decimalLeaves(written), decimalLeaves(text));
}

/** A damaged XML text is read or has an issue, and what was read is formatted and read as the same. */
export function checkXml(roll: Dice): void {
  if (roll(2) === 0) {
    const text = damaged(ictrp.format([pick(roll, adapterCase("ictrp").invented) as { [key: string]: unknown }]), roll);
    const result = ictrp.parse(text);
    if (!result.ok) assert.ok(result.issues.length > 0);
    else assert.deepEqual(ictrp.parse(ictrp.format(result.value)), result);
    return;
  }
  const study = pick(roll, adapterCase("clinicaltrials-gov-xml").invented) as { [key: string]: unknown };
  const result = classicXml.parse(damaged(classicXml.format(study), roll));
  if (!result.ok) assert.ok(result.issues.length > 0);
  else assert.deepEqual(classicXml.parse(classicXml.format(result.value)), result);
}

async function listOf<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const list: Row[] = [];
  for await (const row of rows) list.push(row);
  return list;
}

/** A row has the record that was written, or an issue; a damaged file has valid records or issues. */
export async function checkTables(roll: Dice): Promise<void> {
  const [record] = validRecords(roll);
  if (record === undefined) return;
  const { kind } = record;
  const isCsv = roll(3) > 0;
  const rowsOf = (file: Buffer): AsyncIterable<ReadTableRow> => (isCsv ? readCsv([file], kind) : readXlsx(file));
  const pieces = isCsv ? writeCsv([record], tableColumns(kind)) : writeXlsx([{ kind, records: [record], count: 1 }]);
  const file = Buffer.concat((await listOf<string | Uint8Array>(pieces)).map((piece) => Buffer.from(piece)));
  const rows = await listOf(rowsOf(file));
  assert.ok(rows.length > 0, "the record is missing");
  for (const row of rows) if (row.ok) assert.deepEqual(row.record, record);
  const changed = isCsv ? Buffer.from(damaged(file.toString("utf8"), roll)) : Buffer.from(file);
  if (!isCsv) for (let count = 1 + roll(4); count > 0; count--) changed[roll(changed.length)] = roll(256);
  for (const row of await listOf(rowsOf(changed))) {
    if (row.ok) assert.ok(validate(ModelRecord, row.record).ok);
    else assert.ok(row.issues.length > 0);
  }
}

/** A valid trial of a registry document or of a random text. */
function randomTrialOf(roll: Dice): Trial | undefined {
  const { adapter, document } = randomDocument(roll);
  const result = adapter.adapter.read(document);
  if (!result.ok) return undefined;
  const trial = roll(3) > 0 ? result.value : { ...mutated(result.value, roll), keywords: [randomText(roll)] };
  const checked = validate(Trial, JSON.parse(JSON.stringify(trial)));
  return checked.ok ? checked.value : undefined;
}

/** A merged trial is valid, a trial does not differ from itself, and each version is in the history or skipped. */
export function checkMerge(roll: Dice): void {
  const [first, ...others] = Array.from({ length: 2 + roll(2) }, () => randomTrialOf(roll)).filter(
    (trial) => trial !== undefined,
  );
  if (first === undefined) return;
  const trials = [first, ...others];
  const sources = trials.map((trial, index) => ({ source: `source:s-${index}` as SourceId, trial }));
  const result = validate(Trial, mergeTrials(sources).trial);
  assert.ok(result.ok, result.ok ? "" : JSON.stringify(result.issues.slice(0, 3)));
  assert.deepEqual(trialDiff(first, structuredClone(first)), []);
  for (const other of others) {
    assert.equal(trialDiff(first, other).length > 0, trialDiff(other, first).length > 0);
  }
  const { periods, skipped } = statusHistory(trials.map((trial) => ({ trial })));
  assert.equal(
    periods.reduce((sum, { versions }) => sum + versions, skipped.length),
    trials.length,
  );
  for (const group of linkedTrials(trials)) assert.ok(group.length > 1);
}
