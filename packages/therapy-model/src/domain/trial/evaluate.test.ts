/** Three-valued evaluation never treats unknown as met or not met. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EligibilityExpression } from "../../entries/index.ts";
import type { Verdict } from "../../entries/eligibility.ts";
import { evaluateEligibility, evaluateExpression, meetsLimit } from "../../entries/eligibility.ts";

/** Expressions of criteria that differ in their text. */
const { expression } = fc.letrec<{ expression: EligibilityExpression }>((tie) => ({
  expression: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.record({ kind: fc.constant("text" as const), text: fc.constantFrom("a", "b", "c") }),
    fc.record({
      kind: fc.constantFrom("all" as const, "any" as const),
      of: fc.array(tie("expression"), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant("not" as const), of: tie("expression") }),
  ),
}));

const verdicts =
  (facts: Readonly<Record<string, Verdict>>) =>
  (criterion: { readonly text?: string | undefined }): Verdict =>
    facts[criterion.text ?? ""] ?? "unknown";

describe("an expression", () => {
  test("that is decided despite unknown criteria has the same verdict for all their values", () => {
    fc.assert(
      fc.property(expression, fc.constantFrom<Verdict>("met", "not_met", "unknown"), (each, a) => {
        const before = evaluateExpression(each, verdicts({ a }));
        for (const b of ["met", "not_met"] as const) {
          for (const c of ["met", "not_met"] as const) {
            const after = evaluateExpression(each, verdicts({ a: a === "unknown" ? "met" : a, b, c }));
            if (before !== "unknown") expect(after).toBe(before);
            expect(after).not.toBe("unknown");
          }
        }
      }),
    );
  });

  test("and its negation have opposite verdicts", () => {
    fc.assert(
      fc.property(expression, (of) => {
        const [yes, no] = [of, { kind: "not" as const, of }].map((each) =>
          evaluateExpression(each, verdicts({ a: "met" })),
        );
        expect(yes === "unknown" ? no === "unknown" : yes !== no).toBe(true);
      }),
    );
  });
});

test("eligibility without criteria is unknown", () => {
  expect(evaluateEligibility({}, () => "met")).toBe("unknown");
  expect(evaluateEligibility({ text: "Adults" }, () => "met")).toBe("unknown");
});

test("a value of exactly a multiple of the limit of normal is at most that multiple", () => {
  const times = [1.2, 1.5, 2, 2.5, 3, 5, 10];
  for (let tenths = 1; tenths <= 200; tenths++) {
    for (const multiple of times) {
      const value = Number(((tenths * (multiple * 10)) / 100).toFixed(2));
      const references = { upper_limit_of_normal: { value: tenths / 10, unit: "mg/dL" } };
      const limit = { kind: "relative", comparator: "le", multiple, of: "upper_limit_of_normal" } as const;
      expect(meetsLimit({ value: { value, unit: "mg/dL" }, references }, limit), `${tenths / 10} × ${multiple}`).toBe(
        "met",
      );
    }
  }
});

test.each([
  ["positive", "detectable", "met"],
  ["detectable", "positive", "unknown"],
  ["high", "abnormal", "met"],
  ["low", "high", "not_met"],
  ["positive", "low", "unknown"],
  ["undetectable", "positive", "not_met"],
] as const)("%s, if %s is required, is %s", (finding, required, verdict) => {
  expect(meetsLimit({ finding }, { kind: "qualitative", finding: required })).toBe(verdict);
});

test("with an unknown exclusion criterion, eligibility is unknown", () => {
  expect(evaluateEligibility({ exclusion: [{ kind: "consent" }] }, () => "unknown")).toBe("unknown");
});

test.each([
  [
    { kind: "absolute", comparator: "lt", value: { value: 2, unit: "mg/dL" } },
    { value: { value: 20, unit: "mg/L" } },
    "not_met",
  ],
  [
    { kind: "absolute", comparator: "le", value: { value: 2, unit: "mg/dL" } },
    { value: { value: 20, unit: "mg/L" } },
    "met",
  ],
  [
    { kind: "relative", comparator: "le", multiple: 2.5, of: "upper_limit_of_normal" },
    { value: { value: 100, unit: "U/L" }, references: { upper_limit_of_normal: { value: 40, unit: "U/L" } } },
    "met",
  ],
  [
    { kind: "range", low: { value: 7.5, unit: "mg/d" }, high: { value: 30, unit: "mg/d" } },
    { value: { value: 30.1, unit: "mg/d" } },
    "not_met",
  ],
  [{ kind: "qualitative", finding: "positive" }, { finding: "negative" }, "not_met"],
  [{ kind: "qualitative", finding: "positive" }, {}, "unknown"],
  [
    { kind: "absolute", comparator: "ge", value: { value: 1, unit: "{vg}" } },
    { value: { value: 1, unit: "{cells}" } },
    "unknown",
  ],
] as const)("%j: %j is %s", (limit, measured, verdict) => {
  expect(meetsLimit(measured, limit)).toBe(verdict);
});
