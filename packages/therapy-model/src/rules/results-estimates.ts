/** Rules about statistics, their intervals and what they compare. */
import { convert } from "@org/therapy-units";
import type { Bound, ConfidenceInterval } from "../shared/estimate.ts";
import type { Statistic } from "../shared/population-statistic.ts";
import type { Quantity } from "../shared/quantity.ts";
import type { Endpoint } from "../trial/endpoint.ts";
import type { EstimateResult, TrialResult } from "../trial/result.ts";
import { trial } from "./example.ts";
import { contradiction, incomplete, unlikely } from "./grades.ts";
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

function ratio(estimate: EstimateResult["estimate"], p?: EstimateResult["pValue"]): EstimateResult {
  return {
    kind: "estimate",
    endpoint: "progression_free_survival",
    statistic: "hazard_ratio",
    estimate,
    comparison: { experimental: ["X-101"], reference: ["Standard of care"] },
    ...(p !== undefined && { pValue: p }),
  };
}

const arms = [{ label: "X-101" }, { label: "Standard of care" }];
const ratios: ReadonlySet<Statistic> = new Set(["hazard_ratio", "odds_ratio", "risk_ratio"]);

const ratioValue = rule({
  id: "ratio_value",
  title: "Ratio with a unit, or not above zero",
  of: ["trial"],
  needs: ["results"],
  grades: contradiction,
  why: "A hazard, odds or risk ratio is one number over another of the same unit: it has none, and it is above zero or at it.",
  source: "Definitions of `hazard_ratio`, `odds_ratio` and `risk_ratio` in the vocabulary of statistics",
  check(record, report, context) {
    for (const { finding, path } of findingsOf(record, context, "estimate")) {
      if (!ratios.has(finding.statistic) || finding.estimate.kind !== "observed") continue;
      const { value, unit } = finding.estimate.value;
      const at = [...path, "estimate", "value"];
      if (unit !== "1") report({ path: [...at, "unit"], message: `is ${unit}, but a ratio has no unit; expected 1` });
      else if (value < 0)
        report({
          path: [...at, "value"],
          message: `is ${value}, but a ratio is not negative; the logarithm of it may be meant`,
        });
    }
  },
  passes: [[trial({ arms, results: [{ findings: [ratio(observed(0.26, "1"))] }] })]],
  fails: [
    [trial({ arms, results: [{ findings: [ratio(observed(26, "%"))] }] })],
    [trial({ arms, results: [{ findings: [ratio(observed(-1.35, "1"))] }] })],
  ],
});

function observed(value: number, unit: "1" | "%" | "mo", around?: ConfidenceInterval): EstimateResult["estimate"] {
  return { kind: "observed", value: { value, unit }, ...(around !== undefined && { interval: around }) };
}

const comparisonMissing = rule({
  id: "comparison_missing",
  title: "Ratio or difference that does not say of what",
  of: ["trial"],
  needs: ["results"],
  grades: incomplete,
  why: "A hazard ratio of 0.26 favours the arm above the line; which one that is decides what the trial found.",
  source: "Definition of the field `comparison` of the model; CONSORT on estimated effects",
  check(record, report, context) {
    for (const { finding, path } of findingsOf(record, context, "estimate")) {
      if (finding.comparison !== undefined || !(ratios.has(finding.statistic) || differences.has(finding.statistic)))
        continue;
      report({
        path: [...path],
        message: `is a ${finding.statistic.replaceAll("_", " ")} and names no comparison; say which arms`,
      });
    }
  },
  passes: [[trial({ arms, results: [{ findings: [ratio(observed(0.26, "1"))] }] })]],
  fails: [
    [
      trial({
        results: [
          {
            findings: [
              {
                kind: "estimate",
                endpoint: "overall_survival",
                statistic: "hazard_ratio",
                estimate: observed(0.26, "1"),
              },
            ],
          },
        ],
      }),
    ],
  ],
});

const differences: ReadonlySet<Statistic> = new Set(["mean_difference", "risk_difference"]);

const comparisonOfOne = rule({
  id: "comparison_of_one_group",
  title: "Statistic of one group that compares",
  of: ["trial"],
  needs: ["results"],
  grades: unlikely,
  why: "A median is of one group; what compares two is a ratio, a difference or a test.",
  source: "Definition of the field `comparison` of the model: absent for a statistic of one group",
  check(record, report, context) {
    for (const { finding, path } of findingsOf(record, context, "estimate")) {
      const { comparison, statistic } = finding;
      if (comparison === undefined || !groupStatistics.has(statistic)) continue;
      report({
        path: [...path, "statistic"],
        message: `is ${statistic}, which is of one group, but arms are compared; expected a ratio or a difference`,
      });
    }
  },
  passes: [[trial({ arms, results: [{ findings: [ratio(observed(0.26, "1"))] }] })]],
  fails: [[trial({ arms, results: [{ findings: [{ ...ratio(observed(14, "mo")), statistic: "median" }] }] })]],
});

const groupStatistics: ReadonlySet<Statistic> = new Set([
  "median",
  "minimum",
  "maximum",
  "standard_deviation",
  "count",
  "proportion",
  "mode",
]);

const comparisonArms = rule({
  id: "comparison_arms",
  title: "Comparison of arms that the trial does not have, or of one with itself",
  of: ["trial"],
  needs: ["arms", "results"],
  grades: contradiction,
  why: "A comparison names arms by their labels, different ones on either side.",
  source: "Definition of a comparison of the model",
  check(record, report, context) {
    const labels = new Set(record.arms.map(({ label }) => label));
    for (const { finding, path } of findingsOf(record, context, "estimate")) {
      const { experimental = [], reference = [] } = finding.comparison ?? {};
      const above = new Set(experimental);
      for (const [side, names] of [
        ["experimental", experimental],
        ["reference", reference],
      ] as const) {
        for (const [index, label] of names.entries()) {
          const at = [...path, "comparison", side, index];
          if (!labels.has(label)) report({ path: at, message: "is the label of no arm of this trial" });
          else if (side === "reference" && above.has(label)) report({ path: at, message: "is compared with itself" });
        }
      }
    }
  },
  passes: [[trial({ arms, results: [{ findings: [ratio(observed(0.26, "1"))] }] })]],
  fails: [
    [
      trial({
        arms: [{ label: "X-101" }, { label: "Control" }],
        results: [{ findings: [ratio(observed(0.26, "1"))] }],
      }),
    ],
    [
      trial({
        arms,
        results: [
          {
            findings: [
              { ...ratio(observed(0.26, "1")), comparison: { experimental: ["X-101"], reference: ["X-101"] } },
            ],
          },
        ],
      }),
    ],
  ],
});

const pValueSense = rule({
  id: "p_value_sense",
  title: "P-value that says nothing",
  of: ["trial"],
  needs: ["results"],
  grades: contradiction,
  why: "No test gives a probability of nought, and one below 1 or above 0 is every probability; small ones are written as less than a value.",
  source: "Definition of a p-value: a probability above 0 and at most 1",
  check(record, report, context) {
    for (const { finding, path } of findingsOf(record, context, "estimate")) {
      const { comparator, value } = finding.pValue ?? { comparator: "eq", value: 0.5 };
      const at = [...path, "pValue"];
      if (value === 0 && (comparator === "eq" || comparator === "lt" || comparator === "le")) {
        report({
          path: [...at, "value"],
          message: "is 0, which no test gives; expected lt and the bound, such as 0.001",
        });
      } else if ((value === 0 && comparator !== "eq") || (value === 1 && comparator !== "eq" && comparator !== "ge")) {
        report({
          path: at,
          message: `is ${comparator} ${value}, which every p-value is; expected the value or a bound that tells`,
        });
      }
    }
  },
  passes: [
    [trial({ arms, results: [{ findings: [ratio(observed(0.26, "1"), { comparator: "lt", value: 0.001 })] }] })],
  ],
  fails: [
    [trial({ arms, results: [{ findings: [ratio(observed(0.26, "1"), { comparator: "eq", value: 0 })] }] })],
    [trial({ arms, results: [{ findings: [ratio(observed(0.26, "1"), { comparator: "lt", value: 1 })] }] })],
  ],
});

const pValueAgainstInterval = rule({
  id: "p_value_against_interval",
  title: "P-value that its confidence interval contradicts",
  of: ["trial"],
  needs: ["results"],
  grades: unlikely,
  why: "Where the 95 % interval leaves out no effect, the two-sided test is near or below 0.05, and the other way round. Different tests differ a little, not by a factor of five.",
  source: "Duality of confidence intervals and tests",
  check(record, report, context) {
    for (const { finding, path } of findingsOf(record, context, "estimate")) {
      const { estimate, pValue, statistic } = finding;
      if (
        pValue === undefined ||
        pValue.sides === "one" ||
        estimate.kind !== "observed" ||
        estimate.interval?.level !== 95
      )
        continue;
      const none = ratios.has(statistic) ? 1 : differences.has(statistic) ? 0 : undefined;
      const { low, high } = estimate.interval;
      if (none === undefined || low.kind !== "observed" || high.kind !== "observed") continue;
      const effect = low.value.value > none || high.value.value < none;
      const { comparator, value } = pValue;
      const large = value >= 0.25 && (comparator === "eq" || comparator === "gt" || comparator === "ge");
      const small = value <= 0.01 && (comparator === "eq" || comparator === "lt" || comparator === "le");
      if (!(effect && large) && !(!effect && small && low.value.value < none && high.value.value > none)) continue;
      report({
        path: [...path, "pValue", "value"],
        message: `is ${value}, but the interval from ${low.value.value} to ${high.value.value} ${effect ? "leaves out" : "holds"} ${none}, no effect; one of the two is wrong`,
      });
    }
  },
  passes: [
    [
      trial({
        arms,
        results: [
          { findings: [ratio(observed(0.26, "1", interval(0.18, 0.38, "1")), { comparator: "lt", value: 0.001 })] },
        ],
      }),
    ],
  ],
  fails: [
    [
      trial({
        arms,
        results: [
          { findings: [ratio(observed(0.26, "1", interval(0.18, 0.38, "1")), { comparator: "eq", value: 0.61 })] },
        ],
      }),
    ],
    [
      trial({
        arms,
        results: [
          { findings: [ratio(observed(0.9, "1", interval(0.6, 1.4, "1")), { comparator: "lt", value: 0.001 })] },
        ],
      }),
    ],
  ],
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

function interval(low: number, high: number, unit: "1" | "%" | "mo", level = 95): ConfidenceInterval {
  return {
    level,
    low: { kind: "observed", value: { value: low, unit } },
    high: { kind: "observed", value: { value: high, unit } },
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
  ratioValue,
  comparisonMissing,
  comparisonOfOne,
  comparisonArms,
  pValueSense,
  pValueAgainstInterval,
];
