import { expect, test } from "vitest";
import { present, rows } from "../../../../../testing/shared-data.ts";
import { regulators } from "../../gen/vocabularies/regulator.ts";
import { regulatorJurisdictions } from "./regulator.ts";

test.skipIf(!present)("regulators include every jurisdiction of the table in ../shared", () => {
  const table = rows("data/reference/regulators/regulators.tsv");
  const included = new Set<string>(Object.values(regulatorJurisdictions));
  const absent = table.map((row) => Object.values(row)[0]!).filter((country) => !included.has(country));
  expect(absent).toEqual([]);
  expect(Object.keys(regulators.terms).length).toBeGreaterThan(table.length);
});
