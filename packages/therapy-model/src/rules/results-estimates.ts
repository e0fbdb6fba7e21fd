/** Rules about statistics and the intervals around them. */
import { convert } from "@org/therapy-units";
import type { Bound, ConfidenceInterval } from "../shared/estimate.ts";
import type { Statistic } from "../shared/population-statistic.ts";
import type { Quantity } from "../shared/quantity.ts";
import type { Endpoint } from "../trial/endpoint.ts";
import type { EstimateResult, TrialResult } from "../trial/result.ts";
import { trial } from "./example.ts";
import { contradiction, unlikely } from "./grades.ts";
import { interval, observed, ratio } from "./results-example.ts";
import { findingsOf } from "./results-share.ts";
import { type Rule, rule } from "./rule.ts";

/** A value with the interval that is said to be around it, and where it stands in its finding. */
interface Around {
  readonly value?: Quantity | undefined;
  readonly interval: ConfidenceInterval;
  readonly path: readonly string[];
}

function aroundOf(finding: TrialResult): Around | undefined {
  if (finding.kind === "estimate") {
    const { estimate } = finding;
    if (estimate.kind === "not_estimable" || estimate.interval === undefined) return undefined;
    return {
      value: estimate.kind === "observed" ? estimate.value : undefined,
      interval: estimate.interval,
      path: ["estimate"],
    };
  }
  if (finding.kind !== "proportion" && finding.kind !== "summary") return undefined;
  return finding.interval && { value: finding.value, interval: finding.interval, path: [] };
}

const all = ["estimate", "proportion", "summary"] as const;

const outsideInterval = rule({
  id: "outside_interval",
  title: "Value outside its own confidence interval",
  of: ["trial"],
  needs: ["results"],
  grades: contradiction,
  why: "A confidence interval is made around its value; a value outside belongs to another interval, or a digit is wrong.",
  source: "Definition of a confidence interval",
  check(record, report, context) {
    for (const { finding, path } of findingsOf(record, context, ...all)) {
      const around = aroundOf(finding);
      if (around?.value === undefined) continue;
      const { value, unit } = around.value;
      const [low, high] = [boundIn(around.interval.low, unit), boundIn(around.interval.high, unit)];
      if (!(low !== undefined && value < low) && !(high !== undefined && value > high)) continue;
      report({
        path: [...path, ...around.path, "value"],
        message: `is ${value} ${unit}, outside its own interval from ${low ?? "?"} to ${high ?? "?"}`,
      });
    }
  },
  passes: [[trial({ results: [{ findings: [median("progression_free_survival", 30.13, [22.8, 40])] }] })]],
  fails: [
    [trial({ results: [{ findings: [median("progression_free_survival", 30.13, [2.28, 4])] }] })],
    [
      trial({
        results: [
          {
            analyzed: 58,
            findings: [
              {
                kind: "proportion",
                endpoint: "overall_response_rate",
                value: { value: 87.9, unit: "%" },
                interval: interval(0.1, 0.2, "1"),
              },
            ],
          },
        ],
      }),
    ],
  ],
});

const intervalUnit = rule({
  id: "interval_unit",
  title: "Confidence interval in a unit of another kind than its value",
  of: ["trial"],
  needs: ["results"],
  grades: contradiction,
  why: "The ends of an interval are values of the same thing as what lies between them.",
  source: "Definition of a confidence interval; dimensions of UCUM units",
  check(record, report, context) {
    for (const { finding, path } of findingsOf(record, context, ...all)) {
      const around = aroundOf(finding);
      if (around === undefined) continue;
      const ends = [around.interval.low, around.interval.high].flatMap((end) =>
        end.kind === "observed" ? [end.value] : [],
      );
      const [first, second] =
        around.value === undefined
          ? ends
          : [around.value, ...ends.filter(({ unit }) => !converts(unit, around.value!.unit))];
      if (first === undefined || second === undefined || converts(first.unit, second.unit)) continue;
      report({
        path: [...path, ...around.path, "interval"],
        message: `is in ${second.unit}, which does not measure the same as ${first.unit}`,
      });
    }
  },
  passes: [[trial({ results: [{ findings: [median("overall_survival", 12, [10, 20])] }] })]],
  fails: [[trial({ results: [{ findings: [median("overall_survival", 12, [10, 20], "%")] }] })]],
});

const confidenceLevel = rule({
  id: "confidence_level",
  title: "Level of confidence that nobody uses",
  of: ["trial"],
  needs: ["results"],
  grades: unlikely,
  why: "Intervals are of 80, 90, 95 or 99 percent; 0.95 is a share where a percentage belongs.",
  source: "Definition of the field `level` of the model: in percent",
  check(record, report, context) {
    for (const { finding, path } of findingsOf(record, context, ...all)) {
      const around = aroundOf(finding);
      if (around === undefined || around.interval.level >= 50) continue;
      const { level } = around.interval;
      const isShare = level >= 0.5 && level < 1;
      report({
        path: [...path, ...around.path, "interval", "level"],
        message: `is ${level} %; expected a percentage such as 95`,
        ...(isShare && { fix: { kind: "replace" as const, value: Number((level * 100).toFixed(6)) } }),
      });
    }
  },
  passes: [[trial({ results: [{ findings: [median("overall_survival", 12, [10, 20])] }] })]],
  fails: [[trial({ results: [{ findings: [median("overall_survival", 12, [10, 20], "mo", 0.95)] }] })]],
});

const notReachedBound = rule({
  id: "not_reached_bound",
  title: "Upper end observed of what was not reached",
  of: ["trial"],
  needs: ["results"],
  grades: contradiction,
  why: "A median is not reached while the curve stays above one half, and its upper confidence limit stays above the curve.",
  source: "Definition of the median of a Kaplan-Meier estimate and of its limits (Brookmeyer and Crowley 1982)",
  check(record, report, context) {
    for (const { finding, path } of findingsOf(record, context, "estimate")) {
      const around = aroundOf(finding);
      if (around === undefined) continue;
      const { low, high } = around.interval;
      if (finding.estimate.kind === "not_reached" && high.kind === "observed") {
        report({
          path: [...path, "estimate", "interval", "high"],
          message: "is observed, but the estimate itself was not reached; one of the two is wrong",
        });
      } else if (finding.estimate.kind === "observed" && low.kind === "not_reached") {
        report({
          path: [...path, "estimate", "interval", "low"],
          message: "was not reached, but the estimate above it is observed; one of the two is wrong",
        });
      }
    }
  },
  passes: [
    [
      trial({
        results: [
          {
            findings: [
              {
                kind: "estimate",
                endpoint: "overall_survival",
                statistic: "median",
                estimate: {
                  kind: "not_reached",
                  interval: {
                    level: 95,
                    low: { kind: "observed", value: { value: 34, unit: "mo" } },
                    high: { kind: "not_reached" },
                  },
                },
              },
            ],
          },
        ],
      }),
    ],
  ],
  fails: [
    [
      trial({
        results: [
          {
            findings: [
              {
                kind: "estimate",
                endpoint: "overall_survival",
                statistic: "median",
                estimate: { kind: "not_reached", interval: interval(34, 40, "mo") },
              },
            ],
          },
        ],
      }),
    ],
  ],
});

/** Statistics of how long it takes a share of patients: the others always have a value. */
const reached: ReadonlySet<Statistic> = new Set(["median", "first_quartile", "third_quartile", "maximum"]);

const notReachedStatistic = rule({
  id: "not_reached_statistic",
  title: "Statistic that cannot be unreached",
  of: ["trial"],
  needs: ["results"],
  grades: contradiction,
  why: "A median or a quartile of a time is not reached while too few had the event; a ratio or a share has a value or cannot be estimated.",
  source: "Definition of a not-reached estimate of the model",
  check(record, report, context) {
    for (const { finding, path } of findingsOf(record, context, "estimate")) {
      if (finding.estimate.kind !== "not_reached" || reached.has(finding.statistic) || finding.statistic === "mean")
        continue;
      report({
        path: [...path, "statistic"],
        message: `is ${finding.statistic}, which is never not_reached; expected a median, or not_estimable`,
      });
    }
  },
  passes: [
    [
      trial({
        results: [
          {
            findings: [
              {
                kind: "estimate",
                endpoint: "overall_survival",
                statistic: "median",
                estimate: { kind: "not_reached" },
              },
            ],
          },
        ],
      }),
    ],
  ],
  fails: [[trial({ results: [{ findings: [ratio({ kind: "not_reached" })] }] })]],
});

function median(
  endpoint: Endpoint,
  value: number,
  ends: readonly [number, number],
  unit: "mo" | "%" = "mo",
  level = 95,
): EstimateResult {
  return {
    kind: "estimate",
    endpoint,
    statistic: "median",
    estimate: observed(value, "mo", interval(...ends, unit, level)),
  };
}

function boundIn(bound: Bound, unit: string): number | undefined {
  if (bound.kind !== "observed") return undefined;
  if (bound.value.unit === unit) return bound.value.value;
  const converted = convert<string, string>(String(bound.value.value), bound.value.unit, unit);
  return converted.ok ? converted.value : undefined;
}

function converts(from: string, to: string): boolean {
  return from === to || convert<string, string>(1, from, to).ok;
}

/** The rules about statistics. */
export const estimateRules: readonly Rule[] = [
  outsideInterval,
  intervalUnit,
  confidenceLevel,
  notReachedBound,
  notReachedStatistic,
];
