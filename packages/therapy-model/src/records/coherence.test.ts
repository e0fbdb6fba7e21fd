/** Constraints on several fields. */
import { describe, expect, test } from "vitest";
import type * as z from "zod";
import { formatIssue } from "../entries/issues.ts";
import { Therapy, Trial, validate } from "../entries/index.ts";

const therapy = { kind: "therapy", id: "therapy:x-101", names: [{ text: "X-101", kind: "code" }], modality: "car_t" };
const trial = { kind: "trial", id: "trial:x", type: "interventional" };

function issuesOf(schema: z.ZodType, value: unknown): string[] {
  const result = validate(schema, value);
  return result.ok ? [] : result.issues.map(formatIssue);
}

describe("a record with contradictory fields is rejected", () => {
  const trialWith = (fields: object): unknown => ({ ...trial, ...fields });
  const proportion = { kind: "proportion", endpoint: "overall_response_rate" };
  const percent = (value: number): unknown => ({ value, unit: "%" });
  const withResult = (result: object): unknown => trialWith({ results: [{ findings: [result] }] });
  const withCriterion = (criterion: object): unknown => trialWith({ eligibility: { inclusion: [criterion] } });
  const withDosing = (dosing: object): unknown => ({ ...therapy, dosing: [dosing] });

  test.each([
    ["a proportion above 100 %", withResult({ ...proportion, value: percent(120) })],
    ["a proportion in milligrams", withResult({ ...proportion, value: { value: 5, unit: "mg" } })],
    ["a proportion without a number", withResult(proportion)],
    [
      "an interval below zero",
      withResult({
        ...proportion,
        count: 1,
        interval: {
          level: 95,
          low: { kind: "observed", value: percent(-20) },
          high: { kind: "observed", value: percent(40) },
        },
      }),
    ],
    ["more patients than the denominator", withResult({ ...proportion, count: 6, denominator: 5 })],
    [
      "a median outside its range",
      withResult({
        kind: "summary",
        measurement: "hemoglobin",
        statistic: "median",
        value: { value: 200, unit: "g/L" },
        range: { low: { value: 95, unit: "g/L" }, high: { value: 142, unit: "g/L" } },
      }),
    ],
    ["an age criterion without an age", withCriterion({ kind: "age" })],
    [
      "ages that exclude everyone",
      withCriterion({ kind: "age", minimum: { value: 70, unit: "a" }, maximum: { value: 18, unit: "a" } }),
    ],
    ["an age of five thousand", withCriterion({ kind: "age", minimum: { value: 5000, unit: "a" } })],
    ["a negative dose", withDosing({ amount: { value: -1, unit: "mg" } })],
    ["an empty dose", withDosing({})],
    [
      "a range from kilograms to months",
      withDosing({ range: { low: { value: 1, unit: "kg" }, high: { value: 2, unit: "mo" } } }),
    ],
    ["empty cells", { ...therapy, cells: [{}] }],
    [
      "a time frame that ends before it begins",
      trialWith({
        endpoints: [
          {
            level: "primary",
            endpoint: "overall_survival",
            timeFrame: { from: { value: 10, unit: "d" }, to: { value: 1, unit: "d" } },
          },
        ],
      }),
    ],
    ["an endpoint without a description", trialWith({ endpoints: [{ level: "primary" }] })],
  ])("%s", (_, value) => {
    const schema: z.ZodType = (value as { kind: string }).kind === "trial" ? Trial : Therapy;
    expect(issuesOf(schema, value).join()).toContain("[inconsistent_fields]");
  });

  test("a dose in CAR+ cells per kilogram is valid", () => {
    expect(issuesOf(Therapy, withDosing({ amount: { value: 1.5e6, unit: "{CAR+ cells}/kg" } }))).toEqual([]);
  });
});
