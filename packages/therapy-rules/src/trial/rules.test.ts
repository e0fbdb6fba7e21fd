/** The rules about trials run on any valid trial without an error. */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  EligibilityExpression,
  modelVersion,
  responseCategories,
  ResultSet,
  Trial,
  TrialResult,
  validate,
} from "@org/therapy-model";
import { endpoints } from "@org/therapy-model/vocabularies";
import { lint } from "../linter/lint.ts";
import { rules } from "../gen/catalog.ts";

const options = { requiredKeys: [] };
const number = fc.oneof(
  fc.integer({ min: -3, max: 130 }),
  fc.double({ min: -1e24, max: 1e24, noNaN: true }),
  fc.constantFrom(0, 5e-324, 1e24, -1e24, 0.1 + 0.2),
);
const count = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constantFrom(0, 1_000_000_000));
const unit = fc.constantFrom("%", "1", "mo", "d", "10*9/L", "/uL", "g/dL", "mmol/L", "Cel", "[pH]", "{vg}/kg");
const quantity = fc.record({ value: number, unit });
const time = fc.record({ value: number, unit: fc.constantFrom("a", "mo", "wk", "d", "h", "min", "s") });
const comparator = fc.constantFrom("lt", "le", "gt", "ge", "eq");
const bound = fc.oneof(
  fc.record({ kind: fc.constant("observed"), value: quantity }),
  fc.record({ kind: fc.constantFrom("not_reached", "not_estimable") }),
);
const interval = fc.record({ level: fc.constantFrom(0.95, 80, 95), low: bound, high: bound });
const endpoint = fc.constantFrom(...endpoints.keys);
const finding = fc.oneof(
  fc.record(
    {
      kind: fc.constant("proportion"),
      endpoint,
      response: fc.constantFrom(...responseCategories.keys),
      criteria: fc.constantFrom("imwg_2016", "recist_1_1"),
      count,
      denominator: count,
      value: quantity,
      at: time,
      interval,
    },
    { requiredKeys: ["kind", "endpoint", "value"] },
  ),
  fc.record(
    {
      kind: fc.constant("estimate"),
      endpoint,
      statistic: fc.constantFrom("median", "hazard_ratio", "mean_difference", "maximum"),
      estimate: fc.oneof(
        fc.record({ kind: fc.constant("observed"), value: quantity, interval }, { requiredKeys: ["kind", "value"] }),
        fc.record({ kind: fc.constant("not_reached"), interval }, { requiredKeys: ["kind"] }),
      ),
      comparison: fc.record({ experimental: fc.constant(["A"]), reference: fc.constantFrom(["A"], ["__proto__"]) }),
      pValue: fc.record({ comparator, value: fc.double({ min: 0, max: 1, noNaN: true }) }),
    },
    { requiredKeys: ["kind", "endpoint", "statistic", "estimate"] },
  ),
  fc.record(
    {
      kind: fc.constant("adverse_event"),
      event: fc.constantFrom("cytokine_release_syndrome", "icans"),
      grade: fc.record({ comparator, grade: fc.integer({ min: 0, max: 5 }) }),
      serious: fc.boolean(),
      related: fc.boolean(),
      count,
      denominator: count,
      value: quantity,
    },
    { requiredKeys: ["kind", "event"] },
  ),
);
const { expression } = fc.letrec<{ expression: unknown }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4 },
    fc.record({
      kind: fc.constant("measurement"),
      measurement: fc.constantFrom("platelet_count", "hemoglobin", "alt"),
      limit: fc.oneof(
        fc.record({ kind: fc.constant("absolute"), comparator, value: quantity }),
        fc.record({ kind: fc.constant("range"), low: quantity, high: quantity }),
        fc.record({
          kind: fc.constant("relative"),
          comparator,
          multiple: fc.constantFrom(0.5, 1, 3),
          of: fc.constantFrom("upper_limit_of_normal", "baseline"),
        }),
        fc.record({ kind: fc.constant("qualitative"), finding: fc.constant("positive") }),
      ),
    }),
    fc.record({ kind: fc.constant("age"), minimum: time, maximum: time }, { requiredKeys: ["kind", "minimum"] }),
    fc.record({ kind: fc.constant("scale"), scale: fc.constantFrom("ecog", "tnm"), comparator, score: number }),
    fc.record({ kind: fc.constant("text"), text: fc.constantFrom("__proto__", "Adults", "\u{1F9EC}") }),
    fc.record({ kind: fc.constant("not"), of: tie("expression") }),
    fc.record({ kind: fc.constantFrom("all", "any"), of: fc.array(tie("expression"), { minLength: 1, maxLength: 3 }) }),
  ),
}));
const date = fc.constantFrom("1800", "2020", "2020-02", "2020-02-29", "2199-12-31");
const reported = fc.record(
  { value: date, type: fc.constantFrom("actual", "anticipated") },
  { requiredKeys: ["value"] },
);
const arm = fc.record(
  { label: fc.constantFrom("A", "a", "__proto__"), participants: fc.record({ count }) },
  { requiredKeys: ["label"] },
);
const someTrial = fc.record(
  {
    kind: fc.constant("trial"),
    id: fc.constant("trial:x"),
    type: fc.constantFrom("interventional", "observational"),
    status: fc.record({ status: fc.constantFrom("recruiting", "withdrawn", "completed"), asOf: date }),
    dates: fc.record({ start: reported, primaryCompletion: reported, completion: reported, updated: date }, options),
    enrollment: fc.record({ count, type: fc.constant("actual") }),
    conditions: fc.array(fc.record({ disease: fc.constantFrom("multiple_myeloma", "MONDO:0009693") }), {
      minLength: 1,
    }),
    arms: fc.array(arm, { minLength: 1, maxLength: 3 }),
    eligibility: fc.record(
      {
        inclusion: fc.array(expression, { minLength: 1, maxLength: 4 }),
        exclusion: fc.array(expression, { minLength: 1, maxLength: 4 }),
      },
      options,
    ),
    results: fc.array(
      fc.record(
        {
          analyzed: count,
          dataCutoff: date,
          followUp: fc.record({ statistic: fc.constantFrom("median", "maximum"), value: time }),
          findings: fc.array(finding, { minLength: 1, maxLength: 6 }),
        },
        { requiredKeys: ["findings"] },
      ),
      { minLength: 1, maxLength: 3 },
    ),
  },
  { requiredKeys: ["kind", "id", "type"] },
);

const trialRules = rules.filter(({ recordKinds }) => recordKinds.includes("trial"));

/** Removes results and criteria that are invalid by themselves, so that most generated trials are valid. */
function pruned(value: typeof someTrial extends fc.Arbitrary<infer T> ? T : never): unknown {
  const keep = (criteria: readonly unknown[] = []): unknown[] =>
    criteria.filter((one) => validate(EligibilityExpression, one).ok);
  const results = value.results
    ?.map((set) => ({ ...set, findings: set.findings.filter((one) => validate(TrialResult, one).ok) }))
    .filter((set) => set.findings.length > 0 && validate(ResultSet, set).ok);
  const [inclusion, exclusion] = [keep(value.eligibility?.inclusion), keep(value.eligibility?.exclusion)];
  const { results: _, eligibility: __, ...rest } = value;
  return {
    ...rest,
    ...(results !== undefined && results.length > 0 && { results }),
    ...(inclusion.length > 0 && {
      eligibility: { inclusion, ...(exclusion.length > 0 && { exclusion }) },
    }),
  };
}

test("no rule throws for a valid trial, and every path leads to a value or to the object that lacks the field", () => {
  let valid = 0;
  let found = 0;
  fc.assert(
    fc.property(someTrial, (value) => {
      const result = validate(Trial, pruned(value));
      if (!result.ok) return;
      valid++;
      const { issues } = lint(
        { kind: "record_set", modelVersion, id: "record_set:x", title: "X", records: [result.value] },
        { profile: "publishable", rules: trialRules },
      );
      found += issues.length;
      expect(issues.filter(({ code }) => code !== "rule_violation")).toEqual([]);
      for (const { path, message } of issues) {
        let at: unknown = { records: [result.value] };
        for (const key of path.slice(0, -1)) at = (at as { readonly [key: string]: unknown })[key];
        expect(typeof at, `${path.join(".")} ${message}`).toBe("object");
        expect(message).not.toMatch(/\p{Surrogate}/u);
        expect(message.length).toBeLessThan(1000);
      }
    }),
    { numRuns: 500 },
  );
  expect(valid).toBeGreaterThan(100);
  expect(found).toBeGreaterThan(valid);
});

test("rules run on expressions nested as deeply as the schema allows", () => {
  let deep: EligibilityExpression = { kind: "consent" };
  for (let depth = 0; depth < 15; depth++) deep = { kind: "not", of: { kind: "all", of: [deep] } };
  const trial: Trial = {
    kind: "trial",
    id: "trial:x",
    type: "interventional",
    eligibility: { inclusion: [deep, { kind: "consent" }] },
  };
  const result = validate(Trial, trial);
  expect(result.ok).toBe(true);
  const { issues } = lint(
    { kind: "record_set", modelVersion, id: "record_set:x", title: "X", records: [trial] },
    { profile: "registered", rules: trialRules },
  );
  expect(issues.map(({ rule }) => rule)).toEqual(["contradictory_criteria"]);
});
