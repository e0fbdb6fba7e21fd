/** Rules about when results were counted and how long patients were followed. */
import { convert } from "@org/therapy-units";
import type { Endpoint } from "../trial/endpoint.ts";
import type { EstimateResult, ProportionResult } from "../trial/result.ts";
import { trial } from "./example.ts";
import { contradiction, unlikely } from "./grades.ts";
import { noSeriousEvent } from "./results-example.ts";
import { denominatorOf, findingsOf, isAbove, type PlacedFinding, type Share, shareOf } from "./results-share.ts";
import { type Rule, rule } from "./rule.ts";
import { inDays, isAfter, knownBy, mostDaysBetween } from "./trial-time.ts";

const resultsBeforeStart = rule({
  id: "results_before_start",
  title: "Data cut-off before the first patient",
  of: ["trial"],
  needs: ["dates", "results"],
  grades: contradiction,
  why: "Before the first patient joined there were no data to count.",
  source: "Definitions of the fields `start` and `dataCutoff` of the model",
  check({ dates: { start }, results }, report) {
    if (start === undefined) return;
    for (const [r, { dataCutoff }] of results.entries()) {
      if (dataCutoff === undefined || !isAfter(start.value, dataCutoff)) continue;
      report({
        path: ["results", r, "dataCutoff"],
        message: `is before the start of the trial, ${start.value}; one of the two is wrong`,
      });
    }
  },
  passes: [
    [
      trial({
        dates: { start: { value: "2018-12" } },
        results: [{ dataCutoff: "2023-04-17", findings: [noSeriousEvent] }],
      }),
    ],
  ],
  fails: [
    [
      trial({
        dates: { start: { value: "2018-12" } },
        results: [{ dataCutoff: "2018-04-17", findings: [noSeriousEvent] }],
      }),
    ],
  ],
});

const resultsOfNone = rule({
  id: "results_without_patients",
  title: "Results of a trial that has had no patient",
  of: ["trial"],
  needs: ["status", "results"],
  grades: contradiction,
  why: "A trial that is not yet recruiting, or was withdrawn before its first patient, has found nothing.",
  source: "Definitions of `not_yet_recruiting`, `withdrawn` and the statuses before them",
  check({ status: { status }, results }, report) {
    if (!unbegun.has(status) || !results.some(({ findings }) => findings.length > 0)) return;
    report({ path: ["results"], message: `are there, but the trial is ${status}; one of the two is wrong` });
  },
  passes: [[trial({ status: { status: "ongoing" }, results: [{ findings: [noSeriousEvent] }] })]],
  fails: [[trial({ status: { status: "not_yet_recruiting" }, results: [{ findings: [noSeriousEvent] }] })]],
});

const unbegun: ReadonlySet<string> = new Set([
  "in_review",
  "authorized",
  "not_authorized",
  "not_yet_recruiting",
  "withdrawn",
  "authorization_expired",
]);

const cutoffAhead = rule({
  id: "cutoff_in_future",
  title: "Data cut-off that lay ahead",
  of: ["trial"],
  needs: ["results"],
  grades: contradiction,
  why: "Results count data up to a day that has passed when the record is written.",
  source: "Definition of the field `dataCutoff` of the model",
  check(record, report) {
    const known = knownBy(record);
    if (known.length === 0) return;
    for (const [r, { dataCutoff }] of record.results.entries()) {
      if (dataCutoff === undefined || !known.every((date) => isAfter(dataCutoff, date))) continue;
      report({
        path: ["results", r, "dataCutoff"],
        message: `is after the record was last changed, ${known.join(" and ")}; one of them is wrong`,
      });
    }
  },
  passes: [
    [trial({ dates: { updated: "2023-09-01" }, results: [{ dataCutoff: "2023-04-17", findings: [noSeriousEvent] }] })],
  ],
  fails: [
    [trial({ dates: { updated: "2022-09-01" }, results: [{ dataCutoff: "2023-04-17", findings: [noSeriousEvent] }] })],
  ],
});

const followUpTooLong = rule({
  id: "follow_up_too_long",
  title: "Follow-up longer than the trial had run",
  of: ["trial"],
  needs: ["dates", "results"],
  grades: contradiction,
  why: "Nobody can have been followed for longer than from the first patient to the cut-off.",
  source: "Definitions of the fields `start`, `dataCutoff` and `followUp` of the model",
  check({ dates: { start }, results }, report) {
    if (start === undefined) return;
    for (const [r, { dataCutoff, followUp }] of results.entries()) {
      if (dataCutoff === undefined || followUp === undefined || isAfter(start.value, dataCutoff)) continue;
      const most = mostDaysBetween(start.value, dataCutoff);
      // A month is counted as 28 days here, so that no way of counting months is an alarm.
      const { value, unit } = followUp.value;
      const days = unit === "mo" ? value * 28 : inDays(followUp.value);
      if (days <= most + 1) continue;
      report({
        path: ["results", r, "followUp", "value"],
        message: `is ${value} ${unit}, but from the start, ${start.value}, to the cut-off, ${dataCutoff}, there were ${Math.round(most)} days at most`,
      });
    }
  },
  passes: [
    [
      trial({
        dates: { start: { value: "2018-12" } },
        results: [{ dataCutoff: "2023-04", followUp: followed(37.29), findings: [noSeriousEvent] }],
      }),
    ],
  ],
  fails: [
    [
      trial({
        dates: { start: { value: "2021-12" } },
        results: [{ dataCutoff: "2023-04", followUp: followed(37.29), findings: [noSeriousEvent] }],
      }),
    ],
  ],
});

function followed(value: number, statistic: "median" | "maximum" = "median") {
  return { statistic, value: { value, unit: "mo" as const } };
}

const beyondFollowUp = rule({
  id: "beyond_follow_up",
  title: "Result beyond the longest follow-up",
  of: ["trial"],
  needs: ["results"],
  grades: contradiction,
  why: "Where nobody was followed for longer, nothing is known of later: neither a rate at that time nor a median of it.",
  source: "Definitions of the fields `followUp` and `at` of the model",
  check({ results }, report) {
    for (const [r, { followUp, findings }] of results.entries()) {
      if (followUp?.statistic !== "maximum") continue;
      const most = inDays(followUp.value) * 1.1;
      for (const [f, finding] of findings.entries()) {
        const path = ["results", r, "findings", f];
        const message = (time: string): string =>
          `is ${time}, but nobody was followed for longer than ${followUp.value.value} ${followUp.value.unit}`;
        if (finding.kind === "proportion" && finding.at !== undefined && inDays(finding.at) > most) {
          report({ path: [...path, "at"], message: message(`${finding.at.value} ${finding.at.unit}`) });
        } else if (finding.kind === "estimate" && finding.estimate.kind === "observed") {
          const { value, unit } = finding.estimate.value;
          const days = convert<string, string>(value, unit, "d");
          if (days.ok && days.value > most)
            report({ path: [...path, "estimate", "value"], message: message(`${value} ${unit}`) });
        }
      }
    }
  },
  passes: [[trial({ results: [{ followUp: followed(40, "maximum"), findings: [survival("overall_survival", 30)] }] })]],
  fails: [[trial({ results: [{ followUp: followed(12, "maximum"), findings: [survival("overall_survival", 30)] }] })]],
});

function survival(endpoint: Endpoint, months: number | "not_reached"): EstimateResult {
  const estimate =
    months === "not_reached"
      ? { kind: months }
      : { kind: "observed" as const, value: { value: months, unit: "mo" as const } };
  return { kind: "estimate", endpoint, statistic: "median", estimate };
}

/** Events of which each ends the first and the second of a pair: the first is over no later than the second. */
const shorter: { readonly [E in Endpoint]?: Endpoint } = {
  progression_free_survival: "overall_survival",
  event_free_survival: "overall_survival",
  disease_free_survival: "overall_survival",
  relapse_free_survival: "overall_survival",
  graft_versus_host_relapse_free_survival: "relapse_free_survival",
};

const survivalOrder = rule({
  id: "survival_order",
  title: "Longer without progression than alive",
  of: ["trial"],
  needs: ["results"],
  grades: contradiction,
  why: "Death ends progression-free and event-free survival too, so neither is longer than overall survival of the same patients.",
  source: "Definitions of the survival endpoints, of which each counts death as an event",
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
      const whole = shorter[finding.endpoint];
      if (whole === undefined) continue;
      if (finding.kind === "estimate") {
        const [part, total] = [medianOf(finding), medians.get(`${whole} ${cohort}`)];
        if (part === undefined || total === undefined || part.days <= total.days * 1.001) continue;
        report({
          path: [...path, "estimate"],
          message: `is ${part.text}, but ${whole.replaceAll("_", " ")} is ${total.text}; one of the two is wrong`,
        });
      } else if (finding.at !== undefined) {
        const [part, total] = [shareOf(finding, set), rates.get(rateKey(whole, { finding, set, cohort }))];
        if (part === undefined || total === undefined || !isAbove(part, total)) continue;
        report({
          path: [...path],
          message: `is ${part.text}, but ${whole.replaceAll("_", " ")} at that time is ${total.text}; one of the two is wrong`,
        });
      }
    }
  },
  passes: [
    [
      trial({
        results: [
          { findings: [survival("progression_free_survival", 30), survival("overall_survival", "not_reached")] },
        ],
      }),
    ],
  ],
  fails: [
    [
      trial({
        results: [
          { findings: [survival("progression_free_survival", "not_reached"), survival("overall_survival", 20)] },
        ],
      }),
    ],
    [
      trial({
        results: [{ findings: [atMonth("progression_free_survival", 12, 90), atMonth("overall_survival", 12, 80)] }],
      }),
    ],
  ],
});

function atMonth(endpoint: Endpoint, months: number, value: number) {
  const at = { value: months, unit: "mo" as const };
  return { kind: "proportion" as const, endpoint, at, value: { value, unit: "%" as const }, denominator: 10 };
}

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

/** Shares of patients without an event, which only fall with time. */
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
  title: "More patients alive later than earlier",
  of: ["trial"],
  needs: ["results"],
  grades: contradiction,
  why: "A survival curve only falls: of the same patients, no more are alive or free of progression at 24 months than at 12.",
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
            message: `is ${rate.share.text} at ${rate.text}, but ${lowest.share.text} at ${lowest.text}; a survival rate only falls`,
          });
        }
        if (lowest === undefined || rate.share.high < lowest.share.high) lowest = rate;
      }
    }
  },
  passes: [
    [trial({ results: [{ findings: [atMonth("overall_survival", 12, 90), atMonth("overall_survival", 24, 80)] }] })],
  ],
  fails: [
    [trial({ results: [{ findings: [atMonth("overall_survival", 12, 80), atMonth("overall_survival", 24, 90)] }] })],
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
  title: "Median of a time that is no time",
  of: ["trial"],
  needs: ["results"],
  grades: contradiction,
  why: "A median survival or duration of response is a length of time and not negative; a percentage is a rate at some time.",
  source: "Definitions of the survival endpoints and of the durations in the vocabulary of endpoints",
  check(record, report, context) {
    for (const { finding, path } of findingsOf(record, context, "estimate")) {
      if (!durations.has(finding.endpoint) || finding.estimate.kind !== "observed" || !ofTime.has(finding.statistic))
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
  passes: [[trial({ results: [{ findings: [survival("overall_survival", 30)] }] })]],
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
                estimate: { kind: "observed", value: { value: 80, unit: "%" } },
              },
            ],
          },
        ],
      }),
    ],
  ],
});

const ofTime: ReadonlySet<string> = new Set([
  "median",
  "mean",
  "minimum",
  "maximum",
  "first_quartile",
  "third_quartile",
]);

const timeFrameBackwards = rule({
  id: "time_frame_before_treatment",
  title: "Endpoint measured only before treatment",
  of: ["trial"],
  needs: ["endpoints"],
  grades: unlikely,
  why: "Time is counted from the first dose; an endpoint whose period ends before it measures nothing that the product did.",
  source: "Definition of the field `timeFrame` of the model",
  check({ endpoints }, report) {
    for (const [index, { timeFrame }] of endpoints.entries()) {
      const { to } = timeFrame ?? {};
      if (to === undefined || to.value >= 0) continue;
      report({
        path: ["endpoints", index, "timeFrame", "to"],
        message: `is ${to.value} ${to.unit}, before the first dose; expected a later end`,
      });
    }
  },
  passes: [
    [
      trial({
        endpoints: [{ level: "primary", endpoint: "overall_survival", timeFrame: { to: { value: 24, unit: "mo" } } }],
      }),
    ],
  ],
  fails: [
    [
      trial({
        endpoints: [{ level: "primary", endpoint: "overall_survival", timeFrame: { to: { value: -24, unit: "mo" } } }],
      }),
    ],
  ],
});

/** The rules about the time of results. */
export const resultTimeRules: readonly Rule[] = [
  resultsBeforeStart,
  resultsOfNone,
  cutoffAhead,
  followUpTooLong,
  beyondFollowUp,
  survivalOrder,
  survivalRises,
  durationUnit,
  timeFrameBackwards,
];
