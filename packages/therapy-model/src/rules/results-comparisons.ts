/** Rules about statistics that compare: ratios, differences and what is compared with what. */
import type { Statistic } from "../shared/population-statistic.ts";
import { trial } from "./example.ts";
import { contradiction, incomplete, unlikely } from "./grades.ts";
import { interval, observed, ratio } from "./results-example.ts";
import { findingsOf } from "./results-share.ts";
import { type Rule, rule } from "./rule.ts";

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

/** The rules about statistics that compare. */
export const comparisonRules: readonly Rule[] = [
  ratioValue,
  comparisonMissing,
  comparisonOfOne,
  comparisonArms,
  pValueSense,
  pValueAgainstInterval,
];
