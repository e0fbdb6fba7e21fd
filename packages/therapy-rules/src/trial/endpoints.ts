/** Rules about the endpoints of a trial. */
import type { TrialEndpoint } from "@org/therapy-model";
import { trial } from "../engine/example.ts";
import { contradiction, incomplete, unlikely } from "../engine/severities.ts";
import { anyTwice } from "../shared/repetition.ts";
import { type Rule, rule } from "../engine/rule.ts";
import { inDays, maximumDaysBetween } from "./time.ts";

const repeatedEndpoint = rule({
  id: "repeated_endpoint",
  title: "Repeated endpoint",
  recordKinds: ["trial"],
  requires: ["endpoints"],
  severity: unlikely,
  rationale:
    "Endpoints are counted and tested individually. A repeated endpoint with the same time frame suggests a test that does not take place.",
  source: "Definition of the field `endpoints`",
  when: ({ endpoints }) => anyTwice(endpoints, ({ title, endpoint }) => title ?? endpoint ?? ""),
  check({ endpoints }, report) {
    const first = new Map<string, number>();
    const seen = new Set<string>();
    for (const [index, { level, endpoint = "", title = "", timeFrame }] of endpoints.entries()) {
      // All fields are compared only if level, title and the text of the time frame are repeated.
      const key = `${level} ${endpoint} ${title} ${timeFrame?.text}`;
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, index);
        continue;
      }
      seen.add(contentKey(endpoints[before]!));
      const words = contentKey(endpoints[index]!);
      if (seen.has(words)) {
        report({
          path: ["endpoints", index],
          message: "repeats an earlier endpoint with the same time frame",
          fix: { kind: "remove" },
        });
      }
      seen.add(words);
    }
  },
  valid: [
    [
      trial({
        endpoints: [
          { level: "primary", endpoint: "overall_response_rate" },
          { level: "secondary", endpoint: "overall_response_rate" },
        ],
      }),
    ],
  ],
  invalid: [
    [
      trial({
        endpoints: [
          { level: "primary", title: "Response rate" },
          { level: "primary", title: "Response rate" },
        ],
      }),
    ],
  ],
});

/** Returns all fields of an endpoint as a key that does not depend on their order. */
function contentKey({ timeFrame, ...rest }: TrialEndpoint): string {
  const fields = Object.entries(rest).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([fields, timeFrame?.from, timeFrame?.to, timeFrame?.text]);
}

const primaryEndpointMissing = rule({
  id: "primary_endpoint_missing",
  title: "Trial without a primary endpoint",
  recordKinds: ["trial"],
  requires: ["endpoints"],
  severity: incomplete,
  rationale: "Sample size and conclusions of a trial are based on its primary endpoint.",
  source: "WHO Trial Registration Data Set, item 19: primary outcomes",
  check({ type, endpoints }, report) {
    if (type !== "interventional" || endpoints.length === 0 || endpoints.some(({ level }) => level === "primary"))
      return;
    report({ path: ["endpoints"], message: "have no primary endpoint; set the level of one to primary" });
  },
  valid: [[trial({ endpoints: [{ level: "primary", endpoint: "overall_survival" }] })]],
  invalid: [[trial({ endpoints: [{ level: "secondary", endpoint: "overall_survival" }] })]],
});

const years = { start: { value: "2020-03" as const }, completion: { value: "2023-03" as const } };

const timeFrameBeyondTrial = rule({
  id: "time_frame_beyond_trial",
  title: "Primary endpoint with a time frame longer than the trial",
  recordKinds: ["trial"],
  requires: ["dates", "endpoints"],
  severity: unlikely,
  rationale: "A participant cannot be examined five years after the dose in a trial that lasted three years.",
  source: "Definitions of the fields `start`, `completion` and `timeFrame`",
  check({ type, dates: { start, completion }, endpoints, status }, report) {
    if (type !== "interventional" || start === undefined || completion === undefined) return;
    if (status?.status === "terminated" || status?.status === "withdrawn") return;
    let most: number | undefined;
    for (const [index, { level, timeFrame }] of endpoints.entries()) {
      const { to } = timeFrame ?? {};
      if (level !== "primary" || to === undefined || inDays(to) <= 31) continue;
      most ??= maximumDaysBetween(start.value, completion.value);
      if (most < 0 || inDays(to) <= most * 1.1 + 31) continue;
      report({
        path: ["endpoints", index, "timeFrame", "to"],
        message: `is ${to.value} ${to.unit}, but from start to completion there are ${Math.round(most)} days; one of them is wrong`,
      });
    }
  },
  valid: [
    [
      trial({
        dates: years,
        endpoints: [{ level: "primary", endpoint: "overall_survival", timeFrame: { to: { value: 2, unit: "a" } } }],
      }),
    ],
  ],
  invalid: [
    [
      trial({
        dates: years,
        endpoints: [{ level: "primary", endpoint: "overall_survival", timeFrame: { to: { value: 15, unit: "a" } } }],
      }),
    ],
  ],
});

const gradingWithoutAdverseEvent = rule({
  id: "grading_without_adverse_event",
  title: "Grading scale on an endpoint that is not an adverse event",
  recordKinds: ["trial"],
  requires: ["endpoints"],
  severity: contradiction,
  rationale: "Grading scales rate the severity of adverse events. A response rate or survival is not graded by CTCAE.",
  source: "Definition of the vocabulary of grading scales",
  check({ endpoints }, report) {
    for (const [index, { endpoint, grading }] of endpoints.entries()) {
      if (grading === undefined || endpoint === undefined || !ungraded.has(endpoint)) continue;
      report({
        path: ["endpoints", index, "grading"],
        message: `is ${grading}, which grades adverse events, but the endpoint is ${endpoint}; remove the field or correct the endpoint`,
      });
    }
  },
  valid: [[trial({ endpoints: [{ level: "primary", endpoint: "adverse_events", grading: "ctcae_5_0" }] })]],
  invalid: [[trial({ endpoints: [{ level: "primary", endpoint: "overall_response_rate", grading: "ctcae_5_0" }] })]],
});

const ungraded: ReadonlySet<string> = new Set([
  "overall_response_rate",
  "complete_response_rate",
  "duration_of_response",
  "progression_free_survival",
  "overall_survival",
  "event_free_survival",
  "best_overall_response",
  "disease_control_rate",
]);

export const rules: readonly Rule[] = [
  repeatedEndpoint,
  primaryEndpointMissing,
  timeFrameBeyondTrial,
  gradingWithoutAdverseEvent,
];
