/** Conditions that several fields must meet together. */
import { describe, expect, test } from "vitest";
import type * as z from "zod";
import { formatIssue, Therapy, Trial, validate } from "./index.ts";

const therapy = { kind: "therapy", id: "therapy:x-101", names: [{ text: "X-101", kind: "code" }], modality: "car_t" };
const trial = { kind: "trial", id: "trial:x", type: "interventional" };

function issuesOf(schema: z.ZodType, value: unknown): string[] {
  const result = validate(schema, value);
  return result.ok ? [] : result.issues.map(formatIssue);
}

describe("what nobody in the field would believe is refused", () => {
  const trialWith = (fields: object): unknown => ({ ...trial, ...fields });
  const proportion = { kind: "proportion", endpoint: "overall_response_rate" };
  const percent = (value: number): unknown => ({ value, unit: "%" });
  const found = (finding: object): unknown => trialWith({ results: [{ findings: [finding] }] });
  const included = (criterion: object): unknown => trialWith({ eligibility: { inclusion: [criterion] } });
  const dosed = (dosing: object): unknown => ({ ...therapy, dosing: [dosing] });

  test.each([
    ["a proportion above 100 %", found({ ...proportion, value: percent(120) })],
    ["a proportion in milligrams", found({ ...proportion, value: { value: 5, unit: "mg" } })],
    ["a proportion without a number", found(proportion)],
    [
      "an interval below nothing",
      found({
        ...proportion,
        count: 1,
        interval: {
          level: 95,
          low: { kind: "observed", value: percent(-20) },
          high: { kind: "observed", value: percent(40) },
        },
      }),
    ],
    ["more patients than there were", found({ ...proportion, count: 6, denominator: 5 })],
    [
      "a median outside its range",
      found({
        kind: "summary",
        measurement: "hemoglobin",
        statistic: "median",
        value: { value: 200, unit: "g/L" },
        range: { low: { value: 95, unit: "g/L" }, high: { value: 142, unit: "g/L" } },
      }),
    ],
    ["an age criterion without an age", included({ kind: "age" })],
    [
      "ages that exclude everyone",
      included({ kind: "age", minimum: { value: 70, unit: "a" }, maximum: { value: 18, unit: "a" } }),
    ],
    ["an age of five thousand", included({ kind: "age", minimum: { value: 5000, unit: "a" } })],
    ["a negative dose", dosed({ amount: { value: -1, unit: "mg" } })],
    ["a dose that says nothing", dosed({})],
    [
      "a range from kilograms to months",
      dosed({ range: { low: { value: 1, unit: "kg" }, high: { value: 2, unit: "mo" } } }),
    ],
    ["cells of which nothing is said", { ...therapy, cells: [{}] }],
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
    ["an endpoint that measures nothing", trialWith({ endpoints: [{ level: "primary" }] })],
  ])("%s", (_, value) => {
    const schema: z.ZodType = (value as { kind: string }).kind === "trial" ? Trial : Therapy;
    expect(issuesOf(schema, value).join()).toContain("[incoherent_fields]");
  });

  test("while a dose in CAR+ cells per kilogram is ordinary", () => {
    expect(issuesOf(Therapy, dosed({ amount: { value: 1.5e6, unit: "{CAR+ cells}/kg" } }))).toEqual([]);
  });
});
