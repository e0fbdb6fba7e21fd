/** Rules about comparative statistics: ratios, differences and p-values. */
import type { Statistic } from "@org/therapy-model";
import { trial } from "../engine/example.ts";
import { contradiction, incomplete, unlikely } from "../engine/severities.ts";
import { interval, observed, ratio } from "./example.ts";
import { findingsOf } from "./share.ts";
import { type Rule, rule } from "../engine/rule.ts";

const arms = [{ label: "X-101" }, { label: "Standard of care" }];
const ratios: ReadonlySet<Statistic> = new Set(["hazard_ratio", "odds_ratio", "risk_ratio"]);

const ratioValue = rule({
  id: "ratio_value",
  title: "Ratio with a unit, or below zero",
  recordKinds: ["trial"],
  requires: ["results"],
  severity: contradiction,
  rationale: "A hazard, odds or risk ratio divides two numbers of the same unit. It has no unit and is not negative.",
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
          message: `is ${value}, but a ratio is not negative; is it the logarithm of the ratio?`,
        });
    }
  },
  valid: [[trial({ arms, results: [{ findings: [ratio(observed(0.26, "1"))] }] })]],
  invalid: [
    [trial({ arms, results: [{ findings: [ratio(observed(26, "%"))] }] })],
    [trial({ arms, results: [{ findings: [ratio(observed(-1.35, "1"))] }] })],
  ],
});

const comparisonMissing = rule({
  id: "comparison_missing",
  title: "Ratio or difference without the groups that it compares",
  recordKinds: ["trial"],
  requires: ["results"],
  severity: incomplete,
  rationale:
    "A hazard ratio of 0.26 favors the experimental arm. Without the arms, the direction of the effect is unknown.",
  source: "Definition of the field `comparison`; CONSORT on estimated effects",
  check(record, report, context) {
    for (const { finding, path } of findingsOf(record, context, "estimate")) {
      if (finding.comparison !== undefined || !(ratios.has(finding.statistic) || differences.has(finding.statistic)))
        continue;
      report({
        path: [...path],
        message: `is a ${finding.statistic.replaceAll("_", " ")} without a comparison; add the arms that it compares`,
      });
    }
  },
  valid: [[trial({ arms, results: [{ findings: [ratio(observed(0.26, "1"))] }] })]],
  invalid: [
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

const comparisonOfOneGroup = rule({
  id: "comparison_of_one_group",
  title: "Comparison on a statistic of one group",
  recordKinds: ["trial"],
  requires: ["results"],
  severity: unlikely,
  rationale: "A median describes one group. A comparison of two groups is a ratio, a difference or a test.",
  source: "Definition of the field `comparison`: absent for a statistic of one group",
  check(record, report, context) {
    for (const { finding, path } of findingsOf(record, context, "estimate")) {
      const { comparison, statistic } = finding;
      if (comparison === undefined || !groupStatistics.has(statistic)) continue;
      report({
        path: [...path, "statistic"],
        message: `is ${statistic}, which describes one group, but the result compares arms; expected a ratio or a difference`,
      });
    }
  },
  valid: [[trial({ arms, results: [{ findings: [ratio(observed(0.26, "1"))] }] })]],
  invalid: [[trial({ arms, results: [{ findings: [{ ...ratio(observed(14, "mo")), statistic: "median" }] }] })]],
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
  title: "Comparison of arms that the trial does not have, or of an arm with itself",
  recordKinds: ["trial"],
  requires: ["arms", "results"],
  severity: contradiction,
  rationale: "A comparison refers to arms by label, with different arms on the two sides.",
  source: "Definition of `Comparison`",
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
          if (!labels.has(label)) report({ path: at, message: "is not the label of an arm of this trial" });
          else if (side === "reference" && above.has(label))
            report({ path: at, message: "is on both sides of the comparison" });
        }
      }
    }
  },
  valid: [[trial({ arms, results: [{ findings: [ratio(observed(0.26, "1"))] }] })]],
  invalid: [
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

const pValueDirection = rule({
  id: "p_value_direction",
  title: "P-value that is impossible or carries no information",
  recordKinds: ["trial"],
  requires: ["results"],
  severity: contradiction,
  rationale:
    "A p-value is a probability above 0. A p-value below 1 or above 0 carries no information; a small one is written as less than a value.",
  source: "Definition of a p-value: a probability above 0 and at most 1",
  check(record, report, context) {
    for (const { finding, path } of findingsOf(record, context, "estimate", "test")) {
      const { comparator, value } = finding.pValue ?? { comparator: "eq", value: 0.5 };
      const at = [...path, "pValue"];
      if (value === 0 && (comparator === "eq" || comparator === "lt" || comparator === "le")) {
        report({
          path: [...at, "value"],
          message: "is 0, but a p-value is above 0; expected comparator lt and a limit such as 0.001",
        });
      } else if ((value === 0 && comparator !== "eq") || (value === 1 && comparator !== "eq" && comparator !== "ge")) {
        report({
          path: at,
          message: `is ${comparator} ${value}, which is true of every p-value; expected the value or an informative limit`,
        });
      }
    }
  },
  valid: [[trial({ arms, results: [{ findings: [ratio(observed(0.26, "1"), { comparator: "lt", value: 0.001 })] }] })]],
  invalid: [
    [trial({ arms, results: [{ findings: [ratio(observed(0.26, "1"), { comparator: "eq", value: 0 })] }] })],
    [trial({ arms, results: [{ findings: [ratio(observed(0.26, "1"), { comparator: "lt", value: 1 })] }] })],
  ],
});

const pValueIntervalMismatch = rule({
  id: "p_value_interval_mismatch",
  title: "P-value that its confidence interval contradicts",
  recordKinds: ["trial"],
  requires: ["results"],
  severity: unlikely,
  rationale:
    "If the 95% confidence interval excludes no effect, the two-sided p-value is below about 0.05, and the reverse. Different tests differ slightly, not by a factor of five.",
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
        message: `is ${value}, but the interval from ${low.value.value} to ${high.value.value} ${effect ? "excludes" : "includes"} no effect (${none}); one of the two is wrong`,
      });
    }
  },
  valid: [
    [
      trial({
        arms,
        results: [
          { findings: [ratio(observed(0.26, "1", interval(0.18, 0.38, "1")), { comparator: "lt", value: 0.001 })] },
        ],
      }),
    ],
  ],
  invalid: [
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

export const rules: readonly Rule[] = [
  ratioValue,
  comparisonMissing,
  comparisonOfOneGroup,
  comparisonArms,
  pValueDirection,
  pValueIntervalMismatch,
];
