import { expect, test } from "vitest";
import { present, rows } from "../../../../testing/shared-data.ts";
import { regulatorJurisdictions, regulators } from "./regulator.ts";

test.skipIf(!present)("regulators are those of the table, each with its jurisdiction", () => {
  const table = rows("data/reference/regulators/regulators.tsv");
  const held = new Set<string>(Object.values(regulatorJurisdictions));
  const absent = table.map((row) => Object.values(row)[0]!).filter((country) => !held.has(country));
  expect(absent).toEqual([]);
  expect(Object.keys(regulators.terms).length).toBeGreaterThan(table.length);
});
