/** Properties of matching: more knowledge refines a verdict, combinations obey De Morgan's laws, nothing throws. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EligibilityExpression } from "../../src/entries/index.ts";
import { evaluateExpression, type Verdict } from "../../src/entries/eligibility.ts";
import {
  judgeCriterion,
  matchTrial,
  patientChart,
  rankTrials,
  type PatientProfile,
} from "../../src/entries/patient.ts";

interface Case {
  readonly criterion: EligibilityExpression;
  readonly patient: PatientProfile;
}

const file = new URL("../../../../test-data/matching/cases.jsonl", import.meta.url);
const cases = readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Case);
const criteria = fc.constantFrom(...cases.map(({ criterion }) => criterion));
const profiles = fc.constantFrom(...cases.map(({ patient }) => patient));

function verdictOf(profile: PatientProfile, expression: EligibilityExpression): Verdict {
  const chart = patientChart(profile);
  return evaluateExpression(expression, (criterion) => judgeCriterion(chart, criterion).verdict);
}

const lists = [
  "observations",
  "conditions",
  "treatments",
  "scores",
  "adverseEvents",
  "genotypes",
  "expressions",
] as const;

/** A profile with the knowledge of another one about other subjects: each entry of another term, and fields that it lacks. */
function withMore(profile: PatientProfile, other: PatientProfile): PatientProfile {
  const more = { ...other, ...profile };
  for (const list of lists) {
    const known = new Set((profile[list] ?? []).map(subjectOf));
    const added = (other[list] ?? []).filter((entry) => !known.has(subjectOf(entry)));
    const all = [...(profile[list] ?? []), ...added];
    if (all.length > 0) Object.assign(more, { [list]: all });
  }
  // A list that was complete has no further entries.
  for (const list of profile.complete ?? []) Object.assign(more, { [list]: profile[list] });
  const complete = new Set([...(profile.complete ?? []), ...(other.complete ?? [])]);
  for (const list of other.complete ?? []) if (profile[list] !== undefined) complete.delete(list);
  for (const list of profile.complete ?? []) complete.add(list);
  return { ...more, ...(complete.size > 0 && { complete: [...complete] }) };
}

function subjectOf(entry: object): string {
  const { measurement, disease, treatment, scale, event, gene, target } = entry as Readonly<Record<string, string>>;
  return event ?? measurement ?? disease ?? treatment ?? gene ?? target ?? scale ?? "";
}

describe("more knowledge", () => {
  test("about other subjects never changes met to not met, or not met to met", () => {
    fc.assert(
      fc.property(criteria, profiles, profiles, (criterion, profile, other) => {
        const before = verdictOf(profile, criterion);
        const after = verdictOf(withMore(profile, other), criterion);
        if (before !== "unknown" && after !== "unknown") expect(after).toBe(before);
      }),
      { numRuns: 2000 },
    );
  });

  test("that a list is complete only decides what was unknown", () => {
    for (const { criterion, patient } of cases) {
      const before = verdictOf(patient, criterion);
      const after = verdictOf(
        { ...patient, complete: ["conditions", "treatments", "adverseEvents", "donors"] },
        criterion,
      );
      if (before !== "unknown") expect(after).toBe(before);
    }
  });
});

const { expression } = fc.letrec<{ expression: EligibilityExpression }>((tie) => ({
  expression: fc.oneof(
    { depthSize: "small" },
    criteria,
    fc.record({
      kind: fc.constantFrom("all" as const, "any" as const),
      of: fc.array(tie("expression"), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant("not" as const), of: tie("expression") }),
  ),
}));

test("combinations obey De Morgan's laws", () => {
  fc.assert(
    fc.property(fc.array(expression, { minLength: 1, maxLength: 4 }), profiles, (of, profile) => {
      const negated = of.map((each) => ({ kind: "not" as const, of: each }));
      const [notAll, anyNot] = [
        { kind: "not" as const, of: { kind: "all" as const, of } },
        { kind: "any" as const, of: negated },
      ];
      const [notAny, allNot] = [
        { kind: "not" as const, of: { kind: "any" as const, of } },
        { kind: "all" as const, of: negated },
      ];
      expect(verdictOf(profile, notAll)).toBe(verdictOf(profile, anyNot));
      expect(verdictOf(profile, notAny)).toBe(verdictOf(profile, allNot));
      expect(verdictOf(profile, { kind: "not", of: notAll })).toBe(verdictOf(profile, { kind: "all", of }));
    }),
    { numRuns: 500 },
  );
});

test("ranking and matching agree, and only a possible trial has questions", () => {
  fc.assert(
    fc.property(
      fc.array(expression, { maxLength: 4 }),
      fc.array(expression, { maxLength: 4 }),
      profiles,
      (inclusion, exclusion, profile) => {
        const trial = { id: "trial:example" as const, eligibility: { inclusion, exclusion } };
        const chart = patientChart(profile);
        const match = matchTrial(chart, trial);
        const [ranked] = rankTrials(chart, [trial]);
        expect(ranked?.verdict).toBe(match.verdict);
        expect(match.criteria.some(({ excludes }) => excludes)).toBe(match.verdict === "excluded");
        expect(match.questions.length > 0).toBe(match.verdict === "possible");
        for (const { reason } of match.criteria) expect(reason).toMatch(/[.…”]$/);
      },
    ),
    { numRuns: 500 },
  );
});

describe("questions", () => {
  const a = { kind: "condition", disease: "asthma" } as const;
  const b = { kind: "condition", disease: "melanoma" } as const;
  const ask = (inclusion: EligibilityExpression[], exclusion: EligibilityExpression[] = []): string[] =>
    matchTrial(patientChart({}), { id: "trial:example", eligibility: { inclusion, exclusion } }).questions.map(
      ({ about }) => about,
    );

  test("of a criterion that another one implies are left out", () => {
    expect(ask([a, { kind: "any", of: [a, b] }])).toEqual(["condition asthma"]);
    expect(ask([{ kind: "any", of: [a, { kind: "all", of: [a, b] }] }])).toEqual(["condition asthma"]);
    expect(ask([{ kind: "any", of: [a, b] }])).toEqual(["condition asthma", "condition melanoma"]);
    expect(ask([{ kind: "any", of: [a, b] }], [a])).toEqual(["condition melanoma", "condition asthma"]);
  });

  test("on one measurement are one", () => {
    const above = (value: number) =>
      ({
        kind: "measurement",
        measurement: "platelet_count",
        limit: { kind: "absolute", comparator: "ge", value: { value, unit: "10*9/L" } },
      }) as const;
    expect(ask([above(50), above(100)])).toEqual(["measurement platelet_count"]);
  });
});

test("hostile profiles and criteria do not throw", () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), criteria, (first, second, criterion) => {
      const profile = {
        conditions: [{ text: String.raw`${typeof first === "string" ? first : "x"}` }, { disease: "__proto__" }],
        treatments: [{ treatment: "constructor" }],
        observations: [{ measurement: "toString", value: { value: Number.NaN, unit: "x" } }],
        scores: [{ scale: "valueOf", score: Infinity }],
        genotypes: [{ gene: "hasOwnProperty" }],
        hla: ["HLA-", "*"],
        birthDate: "2000",
      } as unknown as PatientProfile;
      const strange = {
        kind: typeof second === "string" ? `x${second}` : "strange",
      } as unknown as EligibilityExpression;
      const trial = { id: "trial:example" as const, eligibility: { inclusion: [criterion, strange] } };
      for (const { reason } of matchTrial(patientChart(profile), trial).criteria) expect(reason).toBeTypeOf("string");
    }),
    { numRuns: 300 },
  );
});

test("deep exceptions end", () => {
  let when: EligibilityExpression = { kind: "consent" };
  const limit = { kind: "absolute", comparator: "ge", value: { value: 1, unit: "10*9/L" } } as const;
  for (let depth = 0; depth < 60; depth++) {
    when = { kind: "measurement", measurement: "platelet_count", limit, exceptions: [{ when, limit }] };
  }
  const chart = patientChart({
    observations: [{ measurement: "platelet_count", value: { value: 1, unit: "10*9/L" } }],
  });
  expect(judgeCriterion(chart, when as never).verdict).toBe("met");
});
