/** Rules about percentages and the counts behind them. */
import type { AdverseEventResult, ProportionResult, ResultSet } from "../trial/result.ts";
import { trial } from "./example.ts";
import { contradiction, incomplete, unlikely } from "./grades.ts";
import { grim, type RoundingMode } from "./grim.ts";
import { noSeriousEvent } from "./results-example.ts";
import { decimalsOf, denominatorOf, findingsOf, timesToEvent } from "./results-share.ts";
import { type Rule, rule } from "./rule.ts";

const cartifan = {
  population: "efficacy_evaluable" as const,
  analyzed: 58,
  findings: [proportion("overall_response_rate", 87.9), proportion("complete_response_rate", 79.3)],
};

const impossiblePercentage = rule({
  id: "impossible_percentage",
  title: "Percentage that no count of the patients gives",
  of: ["trial"],
  needs: ["results"],
  grades: contradiction,
  why: "Of 58 patients, 50 are 86.2 % and 51 are 87.9 %: whoever reports 87.8 % has the percentage or the number of patients wrong.",
  source:
    "The GRIM test, Brown and Heathers 2017, doi:10.1177/1948550616673876, for percentages, with every way of rounding allowed",
  check(record, report, context) {
    for (const { finding, set, path } of findingsOf(record, context, "proportion", "adverse_event")) {
      const denominator = denominatorOf(finding, set);
      const percentage = plainPercentage(finding);
      if (percentage === undefined || !denominator || finding.count !== undefined) continue;
      if (grim(percentage, denominator).length > 0) continue;
      report({
        path: [...path, "value", "value"],
        message: `is ${percentage} %, which is no share of ${denominator} patients; ${nearest(percentage, denominator)}`,
      });
    }
  },
  passes: [
    [trial({ results: [cartifan] })],
    [trial({ results: [{ analyzed: 58, findings: [proportion("overall_response_rate", (51 / 58) * 100)] }] })],
    [
      trial({
        results: [
          {
            analyzed: 58,
            findings: [{ kind: "proportion", endpoint: "overall_survival", value: { value: 87.8, unit: "%" } }],
          },
        ],
      }),
    ],
  ],
  fails: [
    [trial({ results: [{ analyzed: 58, findings: [proportion("overall_response_rate", 87.8)] }] })],
    [
      trial({
        results: [
          { analyzed: 12, findings: [{ kind: "adverse_event", event: "pyrexia", value: { value: 0.7, unit: "1" } }] },
        ],
      }),
    ],
  ],
});

function proportion(endpoint: "overall_response_rate" | "complete_response_rate", value: number) {
  return { kind: "proportion" as const, endpoint, value: { value, unit: "%" as const } };
}

/** The percentage of a plain proportion, with the decimals that it was stated with; one with very many was computed. */
function plainPercentage(finding: ProportionResult | AdverseEventResult): string | undefined {
  if (finding.value === undefined) return undefined;
  if (finding.kind === "proportion" && timesToEvent.has(finding.endpoint)) return undefined;
  const { value, unit } = finding.value;
  const decimals = decimalsOf(value);
  if (decimals > mostDecimals) return undefined;
  return unit === "%" ? String(value) : (value * 100).toFixed(Math.max(0, decimals - 2));
}

const mostDecimals = 8;

/** The two counts whose percentages lie around one. */
function nearest(percentage: string, denominator: number): string {
  const count = Math.floor((Number(percentage) / 100) * denominator);
  const decimals = Math.min(10, decimalsOf(Number(percentage)));
  const around = [count, count + 1].filter((one) => one <= denominator);
  return around.map((one) => `${one} are ${((one / denominator) * 100).toFixed(decimals)} %`).join(" and ");
}

const countAgainstPercentage = rule({
  id: "count_against_percentage",
  title: "Percentage that is not that of its count",
  of: ["trial"],
  needs: ["results"],
  grades: contradiction,
  why: "Count, denominator and percentage say one thing twice; where they differ, a reader cannot tell which was meant.",
  source: "Definition of a proportion, with every way of rounding allowed",
  check(record, report, context) {
    for (const { finding, set, path } of findingsOf(record, context, "proportion", "adverse_event")) {
      const denominator = denominatorOf(finding, set);
      const percentage = plainPercentage(finding);
      const { count } = finding;
      if (percentage === undefined || denominator === undefined || denominator === 0 || count === undefined) continue;
      const decimals = decimalsOf(Number(percentage));
      const exact = (count / denominator) * 100;
      if (Math.abs(Number(percentage) - exact) < 10 ** -decimals) continue;
      report({
        path: [...path, "value", "value"],
        message: `is ${percentage} %, but ${count} of ${denominator} are ${exact.toFixed(Math.max(1, Math.min(10, decimals)))} %; one of the three is wrong`,
      });
    }
  },
  passes: [
    [trial({ results: [{ analyzed: 58, findings: [{ ...proportion("overall_response_rate", 87.9), count: 51 }] }] })],
  ],
  fails: [
    [trial({ results: [{ analyzed: 58, findings: [{ ...proportion("overall_response_rate", 87.9), count: 50 }] }] })],
  ],
});

const roundedInTwoWays = rule({
  id: "rounded_in_two_ways",
  title: "Percentages of one analysis that no single rounding gives",
  of: ["trial"],
  needs: ["results"],
  grades: unlikely,
  why: "One table is rounded in one way. Percentages that need rounding up here and down there hide a wrong number of patients.",
  source: "The GRIM test, Brown and Heathers 2017, doi:10.1177/1948550616673876",
  check(record, report, context) {
    const possible = new Map<ResultSet, readonly RoundingMode[]>();
    for (const { finding, set, path } of findingsOf(record, context, "proportion", "adverse_event")) {
      const denominator = denominatorOf(finding, set);
      const percentage = plainPercentage(finding);
      if (percentage === undefined || denominator === undefined || finding.count !== undefined) continue;
      const modes = grim(percentage, denominator);
      if (modes.length === 0) continue;
      const before = possible.get(set) ?? modes;
      const both = before.filter((mode) => modes.includes(mode));
      if (both.length > 0) possible.set(set, both);
      else {
        report({
          path: [...path, "value", "value"],
          message: `is ${percentage} % of ${denominator} only by rounding ${modes.join(" or ")}, and percentages before it only by ${before.join(" or ")}`,
        });
      }
    }
  },
  passes: [[trial({ results: [cartifan] })]],
  fails: [
    [
      trial({
        results: [
          {
            analyzed: 58,
            findings: [proportion("overall_response_rate", 87.9), proportion("complete_response_rate", 79.4)],
          },
        ],
      }),
    ],
  ],
});

const percentageOfNobody = rule({
  id: "percentage_of_unknown",
  title: "Percentage without the number of patients",
  of: ["trial"],
  needs: ["results"],
  grades: incomplete,
  why: "Half of two patients and half of two hundred are different findings; a percentage is read with its denominator.",
  source: "CONSORT: for binary outcomes, the numerator and denominator of each group",
  check(record, report, context) {
    for (const { finding, set, path } of findingsOf(record, context, "proportion", "adverse_event")) {
      if (finding.value === undefined || finding.count !== undefined || denominatorOf(finding, set) !== undefined)
        continue;
      report({ path: [...path], message: "has a percentage and no number of patients; say of how many" });
    }
  },
  passes: [[trial({ results: [cartifan] })]],
  fails: [[trial({ results: [{ findings: [proportion("overall_response_rate", 87.9)] }] })]],
});

const shareOfNobody = rule({
  id: "share_of_nobody",
  title: "Finding among no patients",
  of: ["trial"],
  needs: ["results"],
  grades: contradiction,
  why: "Of nobody, no percentage can be taken.",
  source: "Definition of a proportion",
  check(record, report, context) {
    for (const { finding, set, path } of findingsOf(record, context, "proportion", "adverse_event")) {
      if (finding.value === undefined || denominatorOf(finding, set) !== 0) continue;
      report({
        path: [...path, "value"],
        message: "is a percentage of 0 patients; expected the number of patients, or no percentage",
      });
    }
  },
  passes: [[trial({ results: [{ analyzed: 0, findings: [noSeriousEvent] }] })]],
  fails: [
    [trial({ results: [{ analyzed: 0, findings: [proportion("overall_response_rate", 0)] }] })],
    [trial({ results: [{ analyzed: 0, findings: [{ ...proportion("overall_response_rate", 0), count: 0 }] }] })],
  ],
});

/** The rules about percentages. */
export const proportionRules: readonly Rule[] = [
  impossiblePercentage,
  countAgainstPercentage,
  roundedInTwoWays,
  percentageOfNobody,
  shareOfNobody,
];
