/** Rules about percentages and their counts. */
import type { AdverseEventResult, ProportionResult, ResultSet } from "@org/therapy-model";
import { trial } from "../engine/example.ts";
import { contradiction, incomplete, unlikely } from "../engine/severities.ts";
import { grim, type RoundingMode } from "./grim.ts";
import { noSeriousEvent } from "./example.ts";
import { decimalsOf, denominatorOf, findingsOf, isBound, timesToEvent } from "./share.ts";
import { type Rule, rule } from "../engine/rule.ts";

const cartifan = {
  population: "efficacy_evaluable" as const,
  analyzed: 58,
  findings: [proportion("overall_response_rate", 87.9), proportion("complete_response_rate", 79.3)],
};

const impossiblePercentage = rule({
  id: "impossible_percentage",
  title: "Percentage that no count of the participants gives",
  recordKinds: ["trial"],
  requires: ["results"],
  severity: contradiction,
  rationale:
    "Of 58 participants, 50 are 86.2% and 51 are 87.9%. In a report of 87.8% either the percentage or the number of participants is wrong.",
  source:
    "The GRIM test, Brown and Heathers 2017, doi:10.1177/1948550616673876, for percentages; all rounding modes are accepted",
  check(record, report, context) {
    for (const { finding, set, path } of findingsOf(record, context, "proportion", "adverse_event")) {
      const denominator = denominatorOf(finding, set);
      const percentage = plainPercentage(finding);
      if (percentage === undefined || !denominator || finding.count !== undefined) continue;
      if (grim(percentage, denominator).length > 0) continue;
      report({
        path: [...path, "value", "value"],
        message: `is ${percentage} %, which is not possible for ${denominator} participants; ${nearest(percentage, denominator)}`,
      });
    }
  },
  valid: [
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
  invalid: [
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

/** Returns the percentage of a plain proportion with its decimals. A percentage with many decimals was computed and is not checked. */
function plainPercentage(finding: ProportionResult | AdverseEventResult): string | undefined {
  if (finding.value === undefined || isBound(finding)) return undefined;
  if (finding.kind === "proportion" && timesToEvent.has(finding.endpoint)) return undefined;
  const { value, unit } = finding.value;
  const decimals = decimalsOf(value);
  if (decimals > mostDecimals) return undefined;
  return unit === "%" ? String(value) : (value * 100).toFixed(Math.max(0, decimals - 2));
}

const mostDecimals = 8;

/** Describes the two counts whose percentages are nearest. */
function nearest(percentage: string, denominator: number): string {
  const count = Math.floor((Number(percentage) / 100) * denominator);
  const decimals = Math.min(10, decimalsOf(Number(percentage)));
  const neighbors = [count, count + 1].filter((one) => one <= denominator);
  return neighbors.map((one) => `${one} are ${((one / denominator) * 100).toFixed(decimals)} %`).join(" and ");
}

const countPercentageMismatch = rule({
  id: "count_percentage_mismatch",
  title: "Percentage that does not match its count",
  recordKinds: ["trial"],
  requires: ["results"],
  severity: contradiction,
  rationale: "Count and denominator imply the percentage. If the two differ, it is unknown which is right.",
  source: "Definition of a proportion; all rounding modes are accepted",
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
  valid: [
    [trial({ results: [{ analyzed: 58, findings: [{ ...proportion("overall_response_rate", 87.9), count: 51 }] }] })],
  ],
  invalid: [
    [trial({ results: [{ analyzed: 58, findings: [{ ...proportion("overall_response_rate", 87.9), count: 50 }] }] })],
  ],
});

const inconsistentRounding = rule({
  id: "inconsistent_rounding",
  title: "Percentages of one analysis that need different rounding modes",
  recordKinds: ["trial"],
  requires: ["results"],
  severity: unlikely,
  rationale:
    "All percentages of a table are rounded in one mode. If some are possible only by rounding up and others only by rounding down, a number of participants is probably wrong.",
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
          message: `is ${percentage} % of ${denominator} only with rounding mode ${modes.join(" or ")}, but earlier percentages need ${before.join(" or ")}`,
        });
      }
    }
  },
  valid: [[trial({ results: [cartifan] })]],
  invalid: [
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

const percentageOfUnknown = rule({
  id: "percentage_of_unknown",
  title: "Percentage without the number of participants",
  recordKinds: ["trial"],
  requires: ["results"],
  severity: incomplete,
  rationale:
    "Half of two participants and half of two hundred are different results. A percentage needs its denominator.",
  source: "CONSORT: for binary outcomes, the numerator and denominator of each group",
  check(record, report, context) {
    for (const { finding, set, path } of findingsOf(record, context, "proportion", "adverse_event")) {
      if (finding.value === undefined || finding.count !== undefined || denominatorOf(finding, set) !== undefined)
        continue;
      report({ path: [...path], message: "is a percentage without a denominator; add the number of participants" });
    }
  },
  valid: [[trial({ results: [cartifan] })]],
  invalid: [[trial({ results: [{ findings: [proportion("overall_response_rate", 87.9)] }] })]],
});

const zeroDenominator = rule({
  id: "zero_denominator",
  title: "Result with a denominator of zero",
  recordKinds: ["trial"],
  requires: ["results"],
  severity: contradiction,
  rationale: "A percentage of zero participants is not defined.",
  source: "Definition of a proportion",
  check(record, report, context) {
    for (const { finding, set, path } of findingsOf(record, context, "proportion", "adverse_event")) {
      if (finding.value === undefined || denominatorOf(finding, set) !== 0) continue;
      report({
        path: [...path, "value"],
        message: "is a percentage of 0 participants; expected the number of participants, or no percentage",
      });
    }
  },
  valid: [[trial({ results: [{ analyzed: 0, findings: [noSeriousEvent] }] })]],
  invalid: [
    [trial({ results: [{ analyzed: 0, findings: [proportion("overall_response_rate", 0)] }] })],
    [trial({ results: [{ analyzed: 0, findings: [{ ...proportion("overall_response_rate", 0), count: 0 }] }] })],
  ],
});

export const rules: readonly Rule[] = [
  impossiblePercentage,
  countPercentageMismatch,
  inconsistentRounding,
  percentageOfUnknown,
  zeroDenominator,
];
