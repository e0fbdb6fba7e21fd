import fc from "fast-check";
import { expect, test } from "vitest";
import { recordSets, regulatoryHistories } from "../catalog-data.ts";
import { differences, pairs } from "./agreement.ts";
import { mutate, randomOf } from "./mutation.ts";

const records = [...recordSets, ...regulatoryHistories].flatMap((recordSet) => recordSet.records);
/** `AGREEMENT=1000000` compares a million, which takes a quarter of an hour. */
const rounds = Number(process.env["AGREEMENT"] ?? 30_000);

test(`validators agree with validate for ${rounds} changed records`, { timeout: 3_600_000 }, () => {
  const random = randomOf(20_261_129);
  const found: unknown[] = [];
  for (let round = 0; round < rounds && found.length < 10; round++) {
    const record = records[round % records.length]!;
    const changed = mutate(record, random);
    const different = differences(record.kind, changed);
    if (different.length > 0) found.push({ round, id: record.id, different });
  }
  expect(found).toEqual([]);
});

test("validators agree with validate for 20,000 arbitrary values", { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(pairs)), (value, kind) => {
      expect(differences(kind, value)).toEqual([]);
    }),
    { seed: 2, numRuns: 20_000 },
  );
});
