/** Findings and estimates for the examples of rules about results. */
import type { ConfidenceInterval } from "../shared/estimate.ts";
import type { EstimateResult, TrialResult } from "../trial/result.ts";

/** No serious adverse event: about nothing that most rules ask. */
export const noSeriousEvent: TrialResult = { kind: "count", endpoint: "serious_adverse_events", count: 0 };

/** A statistic that was observed. */
export function observed(
  value: number,
  unit: "1" | "%" | "mo",
  around?: ConfidenceInterval,
): EstimateResult["estimate"] {
  return { kind: "observed", value: { value, unit }, ...(around !== undefined && { interval: around }) };
}

/** An interval with both ends. */
export function interval(low: number, high: number, unit: "1" | "%" | "mo", level = 95): ConfidenceInterval {
  return {
    level,
    low: { kind: "observed", value: { value: low, unit } },
    high: { kind: "observed", value: { value: high, unit } },
  };
}

/** What compares two arms. */
export function ratio(estimate: EstimateResult["estimate"], p?: EstimateResult["pValue"]): EstimateResult {
  return {
    kind: "estimate",
    endpoint: "progression_free_survival",
    statistic: "hazard_ratio",
    estimate,
    comparison: { experimental: ["X-101"], reference: ["Standard of care"] },
    ...(p !== undefined && { pValue: p }),
  };
}
