/** How often the rules of the model speak up on real records; every alarm was held against its record by eye. */
import type { Trial } from "@org/therapy-model";
import { modelVersion } from "@org/therapy-model";
import { lint, rules } from "@org/therapy-model/rules";
import { expect, test } from "vitest";
import { present, text } from "../../../testing/shared-data.ts";
import { read } from "../src/clinicaltrials-gov.ts";

/** Records of a registry are their own source, so that not one of their facts is cited. */
const asked = rules.filter(({ id }) => id !== "uncited_fact");

test.skipIf(!present)("alarms of each rule on the records of ClinicalTrials.gov, fit to publish", () => {
  const records: Trial[] = [];
  for (const line of text("data/clinicaltrials-gov/studies.jsonl.gz").trim().split("\n")) {
    const result = read(JSON.parse(line));
    if (result.ok) records.push(result.value);
  }
  expect(records).toHaveLength(1056);
  const { issues } = lint(
    { kind: "dossier", modelVersion, id: "dossier:registry", title: "ClinicalTrials.gov", records },
    { profile: "publishable", rules: asked },
  );
  expect(issues.filter(({ code }) => code !== "broken_rule")).toEqual([]);
  const counts = new Map<string, number>();
  for (const { rule, severity } of issues) {
    const key = `${rule} ${severity}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const table = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => `${key} ${count}`);
  expect(table.join("\n")).toMatchInlineSnapshot(`
    "age_beyond_human warning 3
    enrollment_type warning 7
    intervention_twice warning 7
    masked_roles_missing warning 9
    non_randomized_single_arm warning 6
    open_placebo warning 6
    parallel_single_arm warning 1
    randomized_single_arm error 2
    randomized_single_group error 13
    recruiting_after_primary warning 5
    registered_after_start warning 237
    registered_twice warning 1
    reported_percentage warning 10
    single_group_control warning 15
    stop_without_reason warning 2"
  `);
});
