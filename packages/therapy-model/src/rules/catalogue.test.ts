/** Every rule is tested by its own examples, against the whole catalogue. */
import { describe, expect, test } from "vitest";
import { Dossier, modelVersion } from "../dossier.ts";
import { dossiers } from "../dossiers.ts";
import { histories } from "../histories.ts";
import { formatIssue } from "../issue.ts";
import type { ModelRecord } from "../record.ts";
import { validate } from "../validate.ts";
import { rules } from "./catalogue.ts";
import { lint } from "./lint.ts";
import type { Lint } from "./linter.ts";
import type { Profile, Rule } from "./rule.ts";

const profiles: readonly Profile[] = ["draft", "registered", "publishable"];
const rank = { off: 0, warning: 1, error: 2 };

/** The records as a dossier that is valid by the schema, or the test fails. */
function dossierOf(records: readonly ModelRecord[]): Dossier {
  const dossier: Dossier = {
    kind: "dossier",
    modelVersion,
    id: "dossier:example",
    title: "Example",
    records: [...records],
  };
  const result = validate(Dossier, dossier);
  expect(result.ok ? [] : result.issues.map(formatIssue)).toEqual([]);
  return dossier;
}

/** Everything that is asked of a registered dossier, and the rule itself: examples need not be complete. */
function hold(records: readonly ModelRecord[], rule: Rule): Lint {
  const asked = rules.filter((other) => other === rule || other.grades.registered !== "off");
  return lint(dossierOf(records), { profile: "publishable", rules: asked });
}

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  test.each(rule.passes.map((records, index) => [index, records] as const))("passing example %i", (_, records) => {
    expect(hold(records, rule).issues.map(formatIssue)).toEqual([]);
  });

  test.each(rule.fails.map((records, index) => [index, records] as const))("failing example %i", (_, records) => {
    const { issues } = hold(records, rule);
    expect([...new Set(issues.map((issue) => issue.rule))], issues.map(formatIssue).join("\n")).toEqual([id]);
    expect(issues.map(({ code }) => code)).not.toContain("failed_rule");
  });

  test("says what it is, and has an example of each kind", () => {
    expect([rule.passes.length > 0, rule.fails.length > 0]).toEqual([true, true]);
    for (const words of [rule.title, rule.why, rule.source]) expect(words.length).toBeGreaterThan(10);
    expect(rule.title).not.toMatch(/\.$/);
    expect(rule.why).toMatch(/\.$/);
  });

  test("is not milder in a stricter profile, and is asked in one", () => {
    const grades = profiles.map((profile) => rank[rule.grades[profile]]);
    expect(grades).toEqual(grades.toSorted((a, b) => a - b));
    expect(grades.at(-1)).toBeGreaterThan(0);
  });
});

test("ids are unique and have no prefix", () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/);
});

test.each(dossiers.map((dossier) => [dossier.id, dossier] as const))("%s is fit to publish", (_, dossier) => {
  expect(lint(dossier, { profile: "publishable" }).issues.map(formatIssue)).toEqual([]);
});

test.each(histories.map((history) => [history.id, history] as const))(
  "%s, of real events, breaks nothing",
  (_, history) => {
    expect(lint(history, { profile: "registered" }).issues.map(formatIssue)).toEqual([]);
  },
);
