/** Migrating a record set of a million records. */
import { expect, test } from "vitest";
import { migrateRecords } from "./many-records.ts";

test("a million records are migrated, and issues are limited", () => {
  expect(migrateRecords(1_000_000)).toEqual({ renamed: 1_000_000, issues: 10_001, last: "too_many_issues" });
});
