/** Rules about exclusive response categories: each participant is in one of them. */
import type { ProportionResult, ResponseCategory } from "@org/therapy-model";
import { trial } from "../engine/example.ts";
import { type Rule, rule } from "../engine/rule.ts";
import { contradiction } from "../engine/severities.ts";
import { denominatorOf, findingsOf, type Share, shareOf } from "./share.ts";

const exclusiveResponsesAboveAll = rule({
  id: "exclusive_responses_above_all",
  title: "Exclusive response categories with more participants than were analyzed",
  recordKinds: ["trial"],
  requires: ["results"],
  severity: contradiction,
  rationale:
    "A participant has one best response. If the exclusive categories add up to more than all participants, one of them includes better responses.",
  source: "RECIST 1.1, section 4.4: the best overall response of a participant",
  check(record, report, context) {
    const sums = new Map<string, Share>();
    for (const { finding, set, cohort, path } of findingsOf(record, context, "proportion")) {
      const share = finding.exclusive === true ? shareOf(finding, set) : undefined;
      if (share === undefined) continue;
      const key = JSON.stringify([cohort, denominatorOf(finding, set), finding.at, finding.criteria]);
      const sum = (sums.get(key)?.low ?? 0) + share.low;
      sums.set(key, { ...share, low: sum });
      if (sum > 1 + 1e-9)
        report({
          path: [...path],
          message: `is ${share.text}; with it, the exclusive response categories have more than all participants`,
        });
    }
  },
  valid: [
    [
      trial({
        results: [{ analyzed: 10, findings: [exactly("complete_response", 4), exactly("partial_response", 3)] }],
      }),
    ],
  ],
  invalid: [
    [
      trial({
        results: [{ analyzed: 10, findings: [exactly("complete_response", 4), exactly("partial_response", 7)] }],
      }),
    ],
  ],
});

function exactly(response: ResponseCategory, count: number): ProportionResult {
  return { kind: "proportion", endpoint: "response", response, exclusive: true, count };
}

export const rules: readonly Rule[] = [exclusiveResponsesAboveAll];
