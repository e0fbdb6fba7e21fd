/** The violations of each rule on all real records of ClinicalTrials.gov; each was compared with its record by hand. */
import { describe, expect, test } from "vitest";
import { adapterCase } from "./adapters.ts";
import { lintTrials, testErrors, trialsOf } from "./rules-suite.ts";

const trials = trialsOf(adapterCase("clinicaltrials-gov").real());

test.skipIf(trials.length === 0)("the violations of each rule on the real records of ../shared", () => {
  expect(trials).toHaveLength(1056);
  const issues = lintTrials(trials);
  expect(issues.filter(({ code }) => code !== "rule_violation")).toEqual([]);
  const counts = new Map<string, number>();
  for (const { rule, severity } of issues) {
    const key = `${rule} ${severity}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const table = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => `${key} ${count}`);
  expect(table.join("\n")).toMatchInlineSnapshot(`
    "age_above_maximum warning 3
    anticipated_in_past warning 4
    enrollment_type warning 7
    masked_roles_missing warning 9
    non_randomized_single_arm warning 6
    open_placebo warning 6
    parallel_single_arm warning 1
    randomized_single_arm error 2
    randomized_single_group error 13
    recruiting_after_primary warning 5
    registered_after_start warning 237
    repeated_intervention warning 7
    result_percentage warning 10
    single_group_control warning 15
    stop_without_reason warning 2"
  `);
});

describe.skipIf(trials.length === 0)("an error in a real record of ../shared", { timeout: 600_000 }, () => {
  testErrors(trials, 20);
});
