import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recordSets, regulatoryHistories } from "../catalog-data.ts";
import { differences, pairs } from "./agreement.ts";
import { mutate, randomOf } from "./mutation.ts";

const records = [...recordSets, ...regulatoryHistories].flatMap((recordSet) => recordSet.records);

describe("a generated validator has the verdict and the issues of validate", () => {
  test("for each record of the catalog and each record set", () => {
    for (const record of records) {
      expect(differences(record.kind, record)).toEqual([]);
      expect(differences("record", record)).toEqual([]);
      expect(pairs[record.kind]!.is(record)).toBe(true);
    }
    for (const recordSet of recordSets) expect(differences("record_set", recordSet)).toEqual([]);
  });

  test("for changed records", () => {
    const random = randomOf(1);
    for (let round = 0; round < 3000; round++) {
      const record = records[round % records.length]!;
      const changed = mutate(record, random);
      expect({ differences: differences(record.kind, changed), changed }).toEqual({ differences: [], changed });
    }
  });

  test("for changed record sets", () => {
    const random = randomOf(2);
    for (let round = 0; round < 100; round++) {
      const changed = mutate(recordSets[round % recordSets.length]!, random);
      expect(differences("record_set", changed)).toEqual([]);
    }
  });

  test("for arbitrary values", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(pairs)), (value, kind) => {
        expect(differences(kind, value)).toEqual([]);
      }),
      { seed: 1, numRuns: 1000 },
    );
  });
});
