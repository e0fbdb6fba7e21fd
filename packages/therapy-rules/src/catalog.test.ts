/** The examples of each rule, checked with all rules. */
import { describe, expect, test } from "vitest";
import { type ModelRecord, modelVersion, RecordSet, validate } from "@org/therapy-model";
import { productExamples } from "@org/therapy-catalog/product-examples";
import { recordSets } from "@org/therapy-catalog/record-sets";
import { regulatoryHistories } from "@org/therapy-catalog/regulatory-histories";
import { formatIssue } from "@org/therapy-model/issues";
import { rules } from "./gen/catalog.ts";
import { lint } from "./linter/lint.ts";
import type { LintResult } from "./linter/linter.ts";
import type { SeverityProfile, Rule } from "./engine/rule.ts";

const profiles: readonly SeverityProfile[] = ["draft", "registered", "publishable"];
const rank = { off: 0, warning: 1, error: 2 };

/** Returns a record set of the records, which must be valid by the schema. */
function recordSetOf(records: readonly ModelRecord[]): RecordSet {
  const recordSet: RecordSet = {
    kind: "record_set",
    modelVersion,
    id: "record_set:example",
    title: "Example",
    records: [...records],
  };
  const result = validate(RecordSet, recordSet);
  expect(result.ok ? [] : result.issues.map(formatIssue)).toEqual([]);
  return recordSet;
}

/** Runs the rule and all rules of the profile `registered`. Examples may be incomplete, so rules that only apply to `publishable` do not run. */
function lintExample(records: readonly ModelRecord[], rule: Rule): LintResult {
  const enabled = rules.filter((other) => other === rule || other.severity.registered !== "off");
  return lint(recordSetOf(records), { profile: "publishable", rules: enabled });
}

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  test.each(rule.valid.map((records, index) => [index, records] as const))("valid example %i", (_, records) => {
    expect(lintExample(records, rule).issues.map(formatIssue)).toEqual([]);
  });

  test.each(rule.invalid.map((records, index) => [index, records] as const))("invalid example %i", (_, records) => {
    const { issues } = lintExample(records, rule);
    expect([...new Set(issues.map((issue) => issue.rule))], issues.map(formatIssue).join("\n")).toEqual([id]);
    expect(issues.map(({ code }) => code)).not.toContain("rule_error");
  });

  test("has a title, a rationale, a source and examples of both kinds", () => {
    expect([rule.valid.length > 0, rule.invalid.length > 0]).toEqual([true, true]);
    for (const text of [rule.title, rule.rationale, rule.source]) expect(text.length).toBeGreaterThan(10);
    expect(rule.title).not.toMatch(/\.$/);
    expect(rule.rationale).toMatch(/\.$/);
  });

  test("has severities that do not decrease with the profile, and is enabled in one", () => {
    const severities = profiles.map((profile) => rank[rule.severity[profile]]);
    expect(severities).toEqual(severities.toSorted((a, b) => a - b));
    expect(severities.at(-1)).toBeGreaterThan(0);
  });
});

test("ids are unique and have no prefix", () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/);
});

test.each(recordSets.map((recordSet) => [recordSet.id, recordSet] as const))(
  "%s has no violations in the profile publishable",
  (_, recordSet) => {
    expect(lint(recordSet, { profile: "publishable" }).issues.map(formatIssue)).toEqual([]);
  },
);

test.each(regulatoryHistories.map((history) => [history.id, history] as const))(
  "%s, a real history, has no violations in the profile registered",
  (_, history) => {
    expect(lint(history, { profile: "registered" }).issues.map(formatIssue)).toEqual([]);
  },
);

/** The rules on details that the sources of the product examples do not state, such as the trials of an approval in the EU. */
const notInSources: ReadonlySet<string | undefined> = new Set([
  "approval_without_trial",
  "comparison_missing",
  "masked_roles_missing",
  "percentage_of_unknown",
  "time_limited_without_expiry",
]);

test.each(productExamples.map((example) => [example.id, example] as const))(
  "%s, a real product, has no violations in the profile registered, and lacks only what its sources do not state",
  (_, example) => {
    expect(lint(example, { profile: "registered" }).issues.map(formatIssue)).toEqual([]);
    const { issues } = lint(example, { profile: "publishable" });
    expect(issues.filter(({ rule }) => !notInSources.has(rule)).map(formatIssue)).toEqual([]);
  },
);
