/** Results and estimates for the examples of rules. */
import type { ConfidenceInterval, Endpoint, EstimateResult, TrialResult } from "@org/therapy-model";

/** A result that few rules apply to: no serious adverse events. */
export const noSeriousEvent: TrialResult = { kind: "count", endpoint: "serious_adverse_events", count: 0 };

/** Returns an observed estimate. */
export function observed(
  value: number,
  unit: "1" | "%" | "mo",
  limits?: ConfidenceInterval,
): EstimateResult["estimate"] {
  return { kind: "observed", value: { value, unit }, ...(limits !== undefined && { interval: limits }) };
}

/** Returns an interval with both limits. */
export function interval(low: number, high: number, unit: "1" | "%" | "mo", level = 95): ConfidenceInterval {
  return {
    level,
    low: { kind: "observed", value: { value: low, unit } },
    high: { kind: "observed", value: { value: high, unit } },
  };
}

/** Returns a result that compares two arms. */
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

/** Returns a median of a time to an event, in months. */
export function medianSurvival(endpoint: Endpoint, months: number | "not_reached"): EstimateResult {
  const estimate =
    months === "not_reached"
      ? { kind: months }
      : { kind: "observed" as const, value: { value: months, unit: "mo" as const } };
  return { kind: "estimate", endpoint, statistic: "median", estimate };
}

/** Returns the rate of participants without an event at a month. */
export function survivalRate(endpoint: Endpoint, months: number, value: number) {
  const at = { value: months, unit: "mo" as const };
  return { kind: "proportion" as const, endpoint, at, value: { value, unit: "%" as const }, denominator: 10 };
}
