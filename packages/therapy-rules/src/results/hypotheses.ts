/** Rules about tests of hypotheses and observed ranges. */
import type { EstimateResult, ObservedRange, TestResult } from "@org/therapy-model";
import { trial } from "../engine/example.ts";
import { type Rule, rule } from "../engine/rule.ts";
import { contradiction, unlikely } from "../engine/severities.ts";
import { findingsOf } from "./share.ts";

/** The significance level of a two-sided test that trials use unless they state another. ICH E9, section 5.5. */
const usualLevel = 0.05;

const outcomeAgainstPValue = rule({
  id: "outcome_against_p_value",
  title: "Endpoint that was met with a large p-value",
  recordKinds: ["trial"],
  requires: ["results"],
  severity: unlikely,
  rationale:
    "A test of superiority succeeds if its p-value is below the significance level, at most 0.05 in nearly all trials. With a larger p-value, the outcome or the p-value is wrong.",
  source: "ICH E9, section 5.5: significance tests and confidence intervals",
  check(record, report, context) {
    for (const { finding, path } of findingsOf(record, context, "test")) {
      const { outcome, hypothesis, pValue } = finding;
      if (outcome !== "met" || pValue === undefined || pValue.value < usualLevel) continue;
      if (hypothesis !== undefined && hypothesis !== "superiority") continue;
      if (pValue.comparator === "lt" || pValue.comparator === "le") continue;
      report({
        path: [...path, "outcome"],
        message: `is "met", but the p-value is ${pValue.value}; one of the two is wrong`,
      });
    }
  },
  valid: [[trial({ results: [{ findings: [superiority("met", 0.003)] }] })]],
  invalid: [[trial({ results: [{ findings: [superiority("met", 0.3)] }] })]],
});

function superiority(outcome: TestResult["outcome"], value: number): TestResult {
  return {
    kind: "test",
    endpoint: "overall_survival",
    hypothesis: "superiority",
    outcome,
    pValue: { comparator: "eq", value },
  };
}

const estimateOutsideRange = rule({
  id: "estimate_outside_range",
  title: "Median outside the observed range",
  recordKinds: ["trial"],
  requires: ["results"],
  severity: contradiction,
  rationale: "A median or mean lies between the smallest and the largest observation, unless the largest is censored.",
  source: "Definition of a range",
  check(record, report, context) {
    for (const { finding, path } of findingsOf(record, context, "estimate")) {
      const { estimate, range, statistic } = finding;
      if (range === undefined || estimate.kind !== "observed") continue;
      if (statistic !== "median" && statistic !== "mean") continue;
      const { value, unit } = estimate.value;
      if (range.low.value.unit !== unit || range.high.value.unit !== unit) continue;
      const isBelow = value < range.low.value.value;
      const isAbove = range.high.censored !== true && value > range.high.value.value;
      if (!isBelow && !isAbove) continue;
      report({
        path: [...path, "estimate", "value"],
        message: `is ${value} ${unit}, outside the observed range from ${range.low.value.value} to ${range.high.value.value} ${unit}`,
      });
    }
  },
  valid: [
    [trial({ results: [{ findings: [duration(11.2, 2.1, 15.9)] }] })],
    [trial({ results: [{ findings: [duration(16.5, 2.1, 15.9, true)] }] })],
  ],
  invalid: [[trial({ results: [{ findings: [duration(1.2, 2.1, 15.9)] }] })]],
});

function duration(median: number, low: number, high: number, censored?: true): EstimateResult {
  const range: ObservedRange = {
    low: { value: { value: low, unit: "mo" } },
    high: { value: { value: high, unit: "mo" }, ...(censored !== undefined && { censored }) },
  };
  return {
    kind: "estimate",
    endpoint: "duration_of_response",
    statistic: "median",
    estimate: { kind: "observed", value: { value: median, unit: "mo" } },
    range,
  };
}

export const rules: readonly Rule[] = [outcomeAgainstPValue, estimateOutsideRange];
