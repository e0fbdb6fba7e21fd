/** Rules about data cut-offs, follow-up and time frames. */
import { convert } from "@org/therapy-units";
import { trial } from "../engine/example.ts";
import { contradiction, unlikely } from "../engine/severities.ts";
import { medianSurvival, noSeriousEvent } from "./example.ts";
import { type Rule, rule } from "../engine/rule.ts";
import { inDays, isAfter, verificationDates, maximumDaysBetween } from "../trial/time.ts";

const resultsBeforeStart = rule({
  id: "results_before_start",
  title: "Data cut-off before the study start",
  recordKinds: ["trial"],
  requires: ["dates", "results"],
  severity: contradiction,
  rationale: "Before the first participant is enrolled there are no data.",
  source: "Definitions of the fields `start` and `dataCutoff`",
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
  valid: [
    [
      trial({
        dates: { start: { value: "2018-12" } },
        results: [{ dataCutoff: "2023-04-17", findings: [noSeriousEvent] }],
      }),
    ],
  ],
  invalid: [
    [
      trial({
        dates: { start: { value: "2018-12" } },
        results: [{ dataCutoff: "2018-04-17", findings: [noSeriousEvent] }],
      }),
    ],
  ],
});

const resultsWithoutPatients = rule({
  id: "results_without_patients",
  title: "Results of a trial without participants",
  recordKinds: ["trial"],
  requires: ["status", "results"],
  severity: contradiction,
  rationale: "A trial that is not yet recruiting, or was withdrawn before the first enrollment, has no results.",
  source: "Definitions of `not_yet_recruiting`, `withdrawn` and the earlier statuses",
  check({ status: { status }, results }, report) {
    if (!statusesWithoutParticipants.has(status) || !results.some(({ findings }) => findings.length > 0)) return;
    report({ path: ["results"], message: `are present, but the trial is ${status}; one of the two is wrong` });
  },
  valid: [[trial({ status: { status: "ongoing" }, results: [{ findings: [noSeriousEvent] }] })]],
  invalid: [[trial({ status: { status: "not_yet_recruiting" }, results: [{ findings: [noSeriousEvent] }] })]],
});

const statusesWithoutParticipants: ReadonlySet<string> = new Set([
  "in_review",
  "authorized",
  "not_authorized",
  "not_yet_recruiting",
  "withdrawn",
  "authorization_expired",
]);

const cutoffInFuture = rule({
  id: "cutoff_in_future",
  title: "Data cut-off after the last update of the record",
  recordKinds: ["trial"],
  requires: ["results"],
  severity: contradiction,
  rationale: "The data cut-off is in the past when the record is written.",
  source: "Definition of the field `dataCutoff`",
  check(record, report) {
    const known = verificationDates(record);
    if (known.length === 0) return;
    for (const [r, { dataCutoff }] of record.results.entries()) {
      if (dataCutoff === undefined || !known.every((date) => isAfter(dataCutoff, date))) continue;
      report({
        path: ["results", r, "dataCutoff"],
        message: `is after the last update of the record, ${known.join(" and ")}; one of them is wrong`,
      });
    }
  },
  valid: [
    [trial({ dates: { updated: "2023-09-01" }, results: [{ dataCutoff: "2023-04-17", findings: [noSeriousEvent] }] })],
  ],
  invalid: [
    [trial({ dates: { updated: "2022-09-01" }, results: [{ dataCutoff: "2023-04-17", findings: [noSeriousEvent] }] })],
  ],
});

/** The longest plausible follow-up in years: the first gene and cell therapies are half a century old. */
const longestFollowUp = 50;

const followUpOfDecades = rule({
  id: "follow_up_of_decades",
  title: "Follow-up of more than half a century",
  recordKinds: ["trial"],
  requires: ["results"],
  severity: unlikely,
  rationale: "Participants are followed for months or some years. The unit is wrong, such as months in place of days.",
  source: "FDA, guidance on long-term follow-up after human gene therapy: up to fifteen years",
  check({ results }, report) {
    for (const [r, { followUp }] of results.entries()) {
      if (followUp === undefined || inDays(followUp.value) <= longestFollowUp * 366) continue;
      const { value, unit } = followUp.value;
      report({ path: ["results", r, "followUp", "value"], message: `is ${value} ${unit}; is the unit right?` });
    }
  },
  valid: [[trial({ results: [{ followUp: followed(37.29), findings: [noSeriousEvent] }] })]],
  invalid: [[trial({ results: [{ followUp: followed(900), findings: [noSeriousEvent] }] })]],
});

const followUpTooLong = rule({
  id: "follow_up_too_long",
  title: "Follow-up longer than the trial",
  recordKinds: ["trial"],
  requires: ["dates", "results"],
  severity: contradiction,
  rationale: "Follow-up cannot be longer than the time from the study start to the data cut-off.",
  source: "Definitions of the fields `start`, `dataCutoff` and `followUp`",
  check({ dates: { start }, results }, report) {
    if (start === undefined) return;
    for (const [r, { dataCutoff, followUp }] of results.entries()) {
      if (dataCutoff === undefined || followUp === undefined || isAfter(start.value, dataCutoff)) continue;
      const most = maximumDaysBetween(start.value, dataCutoff);
      // A month is counted as 28 days, so that no definition of a month causes a false report.
      const { value, unit } = followUp.value;
      const days = unit === "mo" ? value * 28 : inDays(followUp.value);
      if (days <= most + 1) continue;
      report({
        path: ["results", r, "followUp", "value"],
        message: `is ${value} ${unit}, but from the start, ${start.value}, to the cut-off, ${dataCutoff}, there are at most ${Math.round(most)} days`,
      });
    }
  },
  valid: [
    [
      trial({
        dates: { start: { value: "2018-12" } },
        results: [{ dataCutoff: "2023-04", followUp: followed(37.29), findings: [noSeriousEvent] }],
      }),
    ],
  ],
  invalid: [
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
  recordKinds: ["trial"],
  requires: ["results"],
  severity: contradiction,
  rationale: "If no participant was followed for longer, neither a later rate nor a later median can be observed.",
  source: "Definitions of the fields `followUp` and `at`",
  check({ results }, report) {
    for (const [r, { followUp, findings }] of results.entries()) {
      if (followUp?.statistic !== "maximum") continue;
      const most = inDays(followUp.value) * 1.1;
      for (const [f, finding] of findings.entries()) {
        const path = ["results", r, "findings", f];
        const message = (time: string): string =>
          `is ${time}, but the longest follow-up is ${followUp.value.value} ${followUp.value.unit}`;
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
  valid: [
    [trial({ results: [{ followUp: followed(40, "maximum"), findings: [medianSurvival("overall_survival", 30)] }] })],
  ],
  invalid: [
    [trial({ results: [{ followUp: followed(12, "maximum"), findings: [medianSurvival("overall_survival", 30)] }] })],
  ],
});

const timeFrameBeforeTreatment = rule({
  id: "time_frame_before_treatment",
  title: "Endpoint measured only before treatment",
  recordKinds: ["trial"],
  requires: ["endpoints"],
  severity: unlikely,
  rationale:
    "Time is counted from the first dose. An endpoint whose time frame ends before it does not measure an effect of the product.",
  source: "Definition of the field `timeFrame`",
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
  valid: [
    [
      trial({
        endpoints: [{ level: "primary", endpoint: "overall_survival", timeFrame: { to: { value: 24, unit: "mo" } } }],
      }),
    ],
  ],
  invalid: [
    [
      trial({
        endpoints: [{ level: "primary", endpoint: "overall_survival", timeFrame: { to: { value: -24, unit: "mo" } } }],
      }),
    ],
  ],
});

export const rules: readonly Rule[] = [
  resultsBeforeStart,
  resultsWithoutPatients,
  cutoffInFuture,
  followUpTooLong,
  followUpOfDecades,
  beyondFollowUp,
  timeFrameBeforeTreatment,
];
