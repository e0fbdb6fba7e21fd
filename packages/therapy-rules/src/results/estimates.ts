/** Rules about estimates and their confidence intervals. */
import { convert } from "@org/therapy-units";
import type {
  Bound,
  ConfidenceInterval,
  Endpoint,
  EstimateResult,
  Quantity,
  Statistic,
  TrialResult,
} from "@org/therapy-model";
import { trial } from "../engine/example.ts";
import { contradiction, unlikely } from "../engine/severities.ts";
import { interval, observed, ratio } from "./example.ts";
import { findingsOf } from "./share.ts";
import { type Rule, rule } from "../engine/rule.ts";

/** A value with its confidence interval, and their paths in the result. */
interface EstimateWithInterval {
  readonly value?: Quantity | undefined;
  readonly interval: ConfidenceInterval;
  readonly path: readonly string[];
}

function estimateOf(finding: TrialResult): EstimateWithInterval | undefined {
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
  recordKinds: ["trial"],
  requires: ["results"],
  severity: contradiction,
  rationale:
    "A confidence interval contains its estimate. A value outside belongs to another interval, or a digit is wrong.",
  source: "Definition of a confidence interval",
  check(record, report, context) {
    for (const { finding, path } of findingsOf(record, context, ...all)) {
      const estimate = estimateOf(finding);
      if (estimate?.value === undefined) continue;
      const { value, unit } = estimate.value;
      const [low, high] = [boundIn(estimate.interval.low, unit), boundIn(estimate.interval.high, unit)];
      if (!(low !== undefined && value < low) && !(high !== undefined && value > high)) continue;
      report({
        path: [...path, ...estimate.path, "value"],
        message: `is ${value} ${unit}, outside its own interval from ${low ?? "?"} to ${high ?? "?"}`,
      });
    }
  },
  valid: [[trial({ results: [{ findings: [median("progression_free_survival", 30.13, [22.8, 40])] }] })]],
  invalid: [
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
  title: "Confidence interval in a unit that does not match its value",
  recordKinds: ["trial"],
  requires: ["results"],
  severity: contradiction,
  rationale: "The limits of an interval are values of the same quantity as the estimate.",
  source: "Definition of a confidence interval; dimensions of UCUM units",
  check(record, report, context) {
    for (const { finding, path } of findingsOf(record, context, ...all)) {
      const estimate = estimateOf(finding);
      if (estimate === undefined) continue;
      const ends = [estimate.interval.low, estimate.interval.high].flatMap((end) =>
        end.kind === "observed" ? [end.value] : [],
      );
      const [first, second] =
        estimate.value === undefined
          ? ends
          : [estimate.value, ...ends.filter(({ unit }) => !converts(unit, estimate.value!.unit))];
      if (first === undefined || second === undefined || converts(first.unit, second.unit)) continue;
      report({
        path: [...path, ...estimate.path, "interval"],
        message: `is in ${second.unit}, which does not convert to ${first.unit}`,
      });
    }
  },
  valid: [[trial({ results: [{ findings: [median("overall_survival", 12, [10, 20])] }] })]],
  invalid: [[trial({ results: [{ findings: [median("overall_survival", 12, [10, 20], "%")] }] })]],
});

const confidenceLevel = rule({
  id: "confidence_level",
  title: "Unusual confidence level",
  recordKinds: ["trial"],
  requires: ["results"],
  severity: unlikely,
  rationale:
    "Confidence levels are 80, 90, 95 or 99 percent. A level of 0.95 is a fraction where a percentage is expected.",
  source: "Definition of the field `level`: in percent",
  check(record, report, context) {
    for (const { finding, path } of findingsOf(record, context, ...all)) {
      const estimate = estimateOf(finding);
      if (estimate === undefined || estimate.interval.level >= 50) continue;
      const { level } = estimate.interval;
      const isShare = level >= 0.5 && level < 1;
      report({
        path: [...path, ...estimate.path, "interval", "level"],
        message: `is ${level} %; expected a percentage such as 95`,
        ...(isShare && { fix: { kind: "replace" as const, value: Number((level * 100).toFixed(6)) } }),
      });
    }
  },
  valid: [[trial({ results: [{ findings: [median("overall_survival", 12, [10, 20])] }] })]],
  invalid: [[trial({ results: [{ findings: [median("overall_survival", 12, [10, 20], "mo", 0.95)] }] })]],
});

const notReachedBound = rule({
  id: "not_reached_bound",
  title: "Observed upper limit although the estimate was not reached",
  recordKinds: ["trial"],
  requires: ["results"],
  severity: contradiction,
  rationale:
    "A median is not reached while the survival curve stays above one half. Its upper confidence limit is then not reached either.",
  source: "Median of a Kaplan-Meier estimate and its confidence limits (Brookmeyer and Crowley 1982)",
  check(record, report, context) {
    for (const { finding, path } of findingsOf(record, context, "estimate")) {
      const estimate = estimateOf(finding);
      if (estimate === undefined) continue;
      const { low, high } = estimate.interval;
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
  valid: [
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
  invalid: [
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

/** Statistics that can be not reached: the time until a share of the participants has the event. */
const reached: ReadonlySet<Statistic> = new Set(["median", "first_quartile", "third_quartile", "maximum"]);

const notReachedStatistic = rule({
  id: "not_reached_statistic",
  title: "Statistic that cannot be `not_reached`",
  recordKinds: ["trial"],
  requires: ["results"],
  severity: contradiction,
  rationale:
    "A median or quartile of a time is not reached while too few participants have the event. A ratio or proportion has a value or is not estimable.",
  source: "Definition of `NotReachedEstimate`",
  check(record, report, context) {
    for (const { finding, path } of findingsOf(record, context, "estimate")) {
      if (finding.estimate.kind !== "not_reached" || reached.has(finding.statistic) || finding.statistic === "mean")
        continue;
      report({
        path: [...path, "statistic"],
        message: `is ${finding.statistic}, which cannot be not_reached; expected a median, or not_estimable`,
      });
    }
  },
  valid: [
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
  invalid: [[trial({ results: [{ findings: [ratio({ kind: "not_reached" })] }] })]],
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

export const rules: readonly Rule[] = [
  outsideInterval,
  intervalUnit,
  confidenceLevel,
  notReachedBound,
  notReachedStatistic,
];
