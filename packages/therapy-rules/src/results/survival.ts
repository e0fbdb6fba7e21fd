/** Rules about survival and other times to an event. */
import { convert } from "@org/therapy-units";
import type { Endpoint, EstimateResult, ProportionResult } from "@org/therapy-model";
import { trial } from "../engine/example.ts";
import { contradiction } from "../engine/severities.ts";
import { medianSurvival, survivalRate } from "./example.ts";
import { denominatorOf, findingsOf, isAbove, type PlacedFinding, type Share, shareOf } from "./share.ts";
import { type Rule, rule } from "../engine/rule.ts";
import { inDays } from "../trial/time.ts";

/** Pairs of time-to-event endpoints: every event of the second is also an event of the first, so the first is not longer. */
const shorter: { readonly [E in Endpoint]?: Endpoint } = {
  progression_free_survival: "overall_survival",
  event_free_survival: "overall_survival",
  disease_free_survival: "overall_survival",
  relapse_free_survival: "overall_survival",
  graft_versus_host_relapse_free_survival: "relapse_free_survival",
};

const survivalOrder = rule({
  id: "survival_order",
  title: "Progression-free survival longer than overall survival",
  recordKinds: ["trial"],
  requires: ["results"],
  severity: contradiction,
  rationale:
    "Death is also an event of progression-free and event-free survival, so neither is longer than the overall survival of the same participants.",
  source: "Definitions of the survival endpoints, each of which counts death as an event",
  check(record, report, context) {
    const medians = new Map<string, { days: number; text: string }>();
    for (const { finding, cohort } of findingsOf(record, context, "estimate")) {
      const median = medianOf(finding);
      if (median !== undefined) medians.set(`${finding.endpoint} ${cohort}`, median);
    }
    const rates = new Map<string, Share>();
    for (const placed of findingsOf(record, context, "proportion")) {
      const { finding, set } = placed;
      const share = finding.at === undefined ? undefined : shareOf(finding, set);
      if (share !== undefined) rates.set(rateKey(finding.endpoint, placed), share);
    }
    for (const { finding, set, cohort, path } of findingsOf(record, context, "estimate", "proportion")) {
      const longer = shorter[finding.endpoint];
      if (longer === undefined) continue;
      if (finding.kind === "estimate") {
        const [part, total] = [medianOf(finding), medians.get(`${longer} ${cohort}`)];
        if (part === undefined || total === undefined || part.days <= total.days * 1.001) continue;
        report({
          path: [...path, "estimate"],
          message: `is ${part.text}, but ${longer.replaceAll("_", " ")} is ${total.text}; one of the two is wrong`,
        });
      } else if (finding.at !== undefined) {
        const [part, total] = [shareOf(finding, set), rates.get(rateKey(longer, { finding, set, cohort }))];
        if (part === undefined || total === undefined || !isAbove(part, total)) continue;
        report({
          path: [...path],
          message: `is ${part.text}, but ${longer.replaceAll("_", " ")} at that time is ${total.text}; one of the two is wrong`,
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
              medianSurvival("progression_free_survival", 30),
              medianSurvival("overall_survival", "not_reached"),
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
              medianSurvival("progression_free_survival", "not_reached"),
              medianSurvival("overall_survival", 20),
            ],
          },
        ],
      }),
    ],
    [
      trial({
        results: [
          { findings: [survivalRate("progression_free_survival", 12, 90), survivalRate("overall_survival", 12, 80)] },
        ],
      }),
    ],
  ],
});

function medianOf({ statistic, estimate, comparison }: EstimateResult): { days: number; text: string } | undefined {
  if (statistic !== "median" || comparison !== undefined) return undefined;
  if (estimate.kind === "not_reached") return { days: Infinity, text: "not reached" };
  if (estimate.kind !== "observed") return undefined;
  const { value, unit } = estimate.value;
  const days = convert<string, string>(value, unit, "d");
  return days.ok ? { days: days.value, text: `${value} ${unit}` } : undefined;
}

function rateKey(
  endpoint: Endpoint,
  { finding, set, cohort }: Pick<PlacedFinding<ProportionResult>, "finding" | "set" | "cohort">,
): string {
  return JSON.stringify([endpoint, finding.at, denominatorOf(finding, set), cohort]);
}

/** Rates of participants without an event, which only decrease with time. */
const falling: ReadonlySet<Endpoint> = new Set([
  "progression_free_survival",
  "overall_survival",
  "event_free_survival",
  "disease_free_survival",
  "relapse_free_survival",
  "graft_versus_host_relapse_free_survival",
  "duration_of_response",
  "ventilation_free_survival",
  "amputation_free_survival",
]);

const survivalRises = rule({
  id: "survival_rises",
  title: "Survival rate that increases with time",
  recordKinds: ["trial"],
  requires: ["results"],
  severity: contradiction,
  rationale:
    "A survival curve only decreases. Of the same participants, no more are alive or progression-free at 24 months than at 12.",
  source: "Definition of a survival function",
  check(record, report, context) {
    const groups = new Map<
      string,
      { days: number; share: Share; path: readonly (string | number)[]; text: string }[]
    >();
    for (const { finding, set, cohort, path } of findingsOf(record, context, "proportion")) {
      const share = falling.has(finding.endpoint) && finding.at !== undefined ? shareOf(finding, set) : undefined;
      if (share === undefined || finding.at === undefined) continue;
      const key = JSON.stringify([finding.endpoint, denominatorOf(finding, set), cohort]);
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      group.push({ days: inDays(finding.at), share, path, text: `${finding.at.value} ${finding.at.unit}` });
    }
    for (const group of groups.values()) {
      let lowest: (typeof group)[number] | undefined;
      for (const rate of group.toSorted((a, b) => a.days - b.days)) {
        if (lowest !== undefined && lowest.days < rate.days && isAbove(rate.share, lowest.share)) {
          report({
            path: [...rate.path],
            message: `is ${rate.share.text} at ${rate.text}, but ${lowest.share.text} at ${lowest.text}; a survival rate only decreases`,
          });
        }
        if (lowest === undefined || rate.share.high < lowest.share.high) lowest = rate;
      }
    }
  },
  valid: [
    [
      trial({
        results: [{ findings: [survivalRate("overall_survival", 12, 90), survivalRate("overall_survival", 24, 80)] }],
      }),
    ],
  ],
  invalid: [
    [
      trial({
        results: [{ findings: [survivalRate("overall_survival", 12, 80), survivalRate("overall_survival", 24, 90)] }],
      }),
    ],
  ],
});

const durations: ReadonlySet<Endpoint> = new Set([
  "duration_of_response",
  "time_to_response",
  "progression_free_survival",
  "overall_survival",
  "event_free_survival",
  "disease_free_survival",
  "relapse_free_survival",
  "time_to_progression",
  "time_to_next_treatment",
  "transfusion_independence_duration",
]);

const durationUnit = rule({
  id: "duration_unit",
  title: "Median duration that is negative or has no unit of time",
  recordKinds: ["trial"],
  requires: ["results"],
  severity: contradiction,
  rationale:
    "A median survival or duration of response is a length of time and not negative. A percentage is a rate at a time point.",
  source: "Definitions of the survival endpoints and of the durations in the vocabulary of endpoints",
  check(record, report, context) {
    for (const { finding, path } of findingsOf(record, context, "estimate")) {
      if (
        !durations.has(finding.endpoint) ||
        finding.estimate.kind !== "observed" ||
        !durationStatistics.has(finding.statistic)
      )
        continue;
      const { value, unit } = finding.estimate.value;
      const days = convert<string, string>(value, unit, "d");
      if (days.ok && value >= 0) continue;
      report({
        path: [...path, "estimate", "value"],
        message: `is ${value} ${unit}, but ${finding.endpoint} is a length of time; expected a unit such as mo`,
      });
    }
  },
  valid: [[trial({ results: [{ findings: [medianSurvival("overall_survival", 30)] }] })]],
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
                estimate: { kind: "observed", value: { value: 80, unit: "%" } },
              },
            ],
          },
        ],
      }),
    ],
  ],
});

const durationStatistics: ReadonlySet<string> = new Set([
  "median",
  "mean",
  "minimum",
  "maximum",
  "first_quartile",
  "third_quartile",
]);

export const rules: readonly Rule[] = [survivalOrder, survivalRises, durationUnit];
