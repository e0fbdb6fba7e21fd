/** Rules about the endpoints of a trial. */
import type { TrialEndpoint } from "../trial/trial-endpoint.ts";
import { trial } from "./example.ts";
import { contradiction, incomplete, unlikely } from "./grades.ts";
import { anyTwice } from "./repetition.ts";
import { type Rule, rule } from "./rule.ts";
import { inDays, mostDaysBetween } from "./trial-time.ts";

const endpointTwice = rule({
  id: "endpoint_twice",
  title: "Endpoint listed twice",
  of: ["trial"],
  needs: ["endpoints"],
  grades: unlikely,
  why: "Endpoints are counted and tested one by one; the same one twice over the same period corrects for a test that nobody makes.",
  source: "Definition of the field `endpoints` of the model",
  when: ({ endpoints }) => anyTwice(endpoints, ({ title, endpoint }) => title ?? endpoint ?? ""),
  check({ endpoints }, report) {
    const first = new Map<string, number>();
    const seen = new Set<string>();
    for (const [index, { level, endpoint = "", title = "", timeFrame }] of endpoints.entries()) {
      // Only where level, title and the words on the period come again are all fields compared.
      const key = `${level} ${endpoint} ${title} ${timeFrame?.text}`;
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, index);
        continue;
      }
      seen.add(wordsOf(endpoints[before]!));
      const words = wordsOf(endpoints[index]!);
      if (seen.has(words)) {
        report({
          path: ["endpoints", index],
          message: "is an earlier endpoint again, over the same period",
          fix: { kind: "remove" },
        });
      }
      seen.add(words);
    }
  },
  passes: [
    [
      trial({
        endpoints: [
          { level: "primary", endpoint: "overall_response_rate" },
          { level: "secondary", endpoint: "overall_response_rate" },
        ],
      }),
    ],
  ],
  fails: [
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

/** Everything that an endpoint says, its fields in one order. */
function wordsOf({ timeFrame, ...rest }: TrialEndpoint): string {
  const fields = Object.entries(rest).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([fields, timeFrame?.from, timeFrame?.to, timeFrame?.text]);
}

const primaryMissing = rule({
  id: "primary_endpoint_missing",
  title: "Trial without a primary endpoint",
  of: ["trial"],
  needs: ["endpoints"],
  grades: incomplete,
  why: "The size of a trial and what it concludes rest on its primary endpoint.",
  source: "WHO Trial Registration Data Set, item 19: primary outcomes",
  check({ type, endpoints }, report) {
    if (type !== "interventional" || endpoints.length === 0 || endpoints.some(({ level }) => level === "primary"))
      return;
    report({ path: ["endpoints"], message: "hold no primary endpoint; say which one it is" });
  },
  passes: [[trial({ endpoints: [{ level: "primary", endpoint: "overall_survival" }] })]],
  fails: [[trial({ endpoints: [{ level: "secondary", endpoint: "overall_survival" }] })]],
});

const years = { start: { value: "2020-03" as const }, completion: { value: "2023-03" as const } };

const frameBeyondTrial = rule({
  id: "time_frame_beyond_trial",
  title: "Primary endpoint measured for longer than the trial ran",
  of: ["trial"],
  needs: ["dates", "endpoints"],
  grades: unlikely,
  why: "Nobody can be examined five years after the dose in a trial that has lasted three.",
  source: "Definitions of the fields `start`, `completion` and `timeFrame` of the model",
  check({ type, dates: { start, completion }, endpoints, status }, report) {
    if (type !== "interventional" || start === undefined || completion === undefined) return;
    if (status?.status === "terminated" || status?.status === "withdrawn") return;
    let most: number | undefined;
    for (const [index, { level, timeFrame }] of endpoints.entries()) {
      const { to } = timeFrame ?? {};
      if (level !== "primary" || to === undefined || inDays(to) <= 31) continue;
      most ??= mostDaysBetween(start.value, completion.value);
      if (most < 0 || inDays(to) <= most * 1.1 + 31) continue;
      report({
        path: ["endpoints", index, "timeFrame", "to"],
        message: `is ${to.value} ${to.unit}, but from start to completion there are ${Math.round(most)} days; one of them is wrong`,
      });
    }
  },
  passes: [
    [
      trial({
        dates: years,
        endpoints: [{ level: "primary", endpoint: "overall_survival", timeFrame: { to: { value: 2, unit: "a" } } }],
      }),
    ],
  ],
  fails: [
    [
      trial({
        dates: years,
        endpoints: [{ level: "primary", endpoint: "overall_survival", timeFrame: { to: { value: 15, unit: "a" } } }],
      }),
    ],
  ],
});

const gradingOfEfficacy = rule({
  id: "grading_without_harm",
  title: "Toxicity grades of an endpoint that is no harm",
  of: ["trial"],
  needs: ["endpoints"],
  grades: contradiction,
  why: "Grades tell how severe a harm is; a response rate or a survival is not graded by CTCAE.",
  source: "Definition of the vocabulary of grading scales",
  check({ endpoints }, report) {
    for (const [index, { endpoint, grading }] of endpoints.entries()) {
      if (grading === undefined || endpoint === undefined || !ungraded.has(endpoint)) continue;
      report({
        path: ["endpoints", index, "grading"],
        message: `is ${grading}, which grades harm, but the endpoint is ${endpoint}`,
      });
    }
  },
  passes: [[trial({ endpoints: [{ level: "primary", endpoint: "adverse_events", grading: "ctcae_5_0" }] })]],
  fails: [[trial({ endpoints: [{ level: "primary", endpoint: "overall_response_rate", grading: "ctcae_5_0" }] })]],
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

/** The rules about endpoints. */
export const endpointRules: readonly Rule[] = [endpointTwice, primaryMissing, frameBeyondTrial, gradingOfEfficacy];
