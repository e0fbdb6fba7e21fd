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

const overallResponse = { kind: "proportion", endpoint: "overall_response_rate", count: 38 } as const;
const partialResponse = {
  kind: "proportion",
  endpoint: "response",
  response: "partial_response",
  count: 22,
} as const;

const partialResponseAlone = rule({
  id: "partial_response_alone",
  title: "Partial response without the better responses",
  recordKinds: ["trial"],
  requires: ["results"],
  severity: contradiction,
  rationale:
    "A response category includes the better ones, so that partial response is the overall response. A smaller number is that of patients whose best response was partial, which is `exclusive`.",
  source: "Definition of the field `exclusive` of a proportion; RECIST 1.1, section 4.4",
  check(record, report, context) {
    const overall = new Map<string, Share>();
    const partial: { readonly key: string; readonly share: Share; readonly path: readonly (string | number)[] }[] = [];
    for (const { finding, set, cohort, path } of findingsOf(record, context, "proportion")) {
      const share = finding.exclusive === true ? undefined : shareOf(finding, set);
      if (share === undefined) continue;
      const key = JSON.stringify([cohort, denominatorOf(finding, set), finding.at, finding.criteria]);
      if (finding.endpoint === "overall_response_rate") overall.set(key, share);
      else if (finding.endpoint === "response" && finding.response === "partial_response")
        partial.push({ key, share, path });
    }
    for (const { key, share, path } of partial) {
      const all = overall.get(key);
      if (all === undefined || share.high >= all.low) continue;
      report({
        path: [...path],
        message: `is ${share.text}, but the overall response rate is ${all.text}; set exclusive if better responses are left out`,
      });
    }
  },
  valid: [
    [trial({ results: [{ analyzed: 54, findings: [overallResponse, { ...partialResponse, exclusive: true }] }] })],
  ],
  invalid: [[trial({ results: [{ analyzed: 54, findings: [overallResponse, partialResponse] }] })]],
});

export const rules: readonly Rule[] = [partialResponseAlone, exclusiveResponsesAboveAll];
