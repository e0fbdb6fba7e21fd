/** Rules about the schedule of activities, estimands, and the history of status and registration. */
import { comparePartialDates } from "@org/therapy-model/records";
import { trial } from "../engine/example.ts";
import { contradiction, unlikely } from "../engine/severities.ts";
import { type Rule, rule } from "../engine/rule.ts";
import { isAfter } from "./time.ts";

const scheduleLabelUnknown = rule({
  id: "schedule_label_unknown",
  title: "Visit in an unknown epoch, or activity at an unknown visit",
  recordKinds: ["trial"],
  requires: [],
  severity: contradiction,
  rationale: "Epochs and visits are referred to by their labels. A label that none of them has is a spelling mistake.",
  source: "Definitions of the fields `epoch` of a visit and `visits` of an activity; CDISC USDM",
  check({ epochs = [], visits = [], activities = [] }, report) {
    const epochLabels = new Set(epochs.map(({ label }) => label));
    for (const [index, { epoch }] of visits.entries()) {
      if (epoch === undefined || epochLabels.has(epoch)) continue;
      report({ path: ["visits", index, "epoch"], message: `is ${epoch}, which is not an epoch of the trial` });
    }
    const visitLabels = new Set(visits.map(({ label }) => label));
    for (const [index, { visits: at = [] }] of activities.entries()) {
      const missing = at.findIndex((label) => !visitLabels.has(label));
      if (missing === -1) continue;
      report({
        path: ["activities", index, "visits", missing],
        message: `is ${at[missing]}, which is not a visit of the trial`,
      });
    }
  },
  valid: [
    [
      trial({
        epochs: [{ label: "Follow-up", kind: "follow_up", from: { value: 1, unit: "d" }, to: { value: 2, unit: "a" } }],
        visits: [{ label: "Day 28", epoch: "Follow-up", at: { value: 28, unit: "d" }, late: { value: 3, unit: "d" } }],
        activities: [{ label: "Response assessment", endpoint: "overall_response_rate", visits: ["Day 28"] }],
      }),
    ],
  ],
  invalid: [
    [trial({ visits: [{ label: "Day 28", epoch: "Follow up" }] })],
    [trial({ activities: [{ label: "Response assessment", visits: ["Day 28"] }] })],
  ],
});

const visitOutsideEpoch = rule({
  id: "visit_outside_epoch",
  title: "Visit outside its epoch",
  recordKinds: ["trial"],
  requires: ["visits", "epochs"],
  severity: contradiction,
  rationale: "A visit takes place in its epoch. Outside it, the sign or the unit of one of the two times is wrong.",
  source: "Definitions of the fields `at` of a visit and `from` and `to` of an epoch",
  check({ visits, epochs }, report) {
    const byLabel = new Map(epochs.map((epoch) => [epoch.label, epoch]));
    for (const [index, { epoch, at }] of visits.entries()) {
      const { from, to } = byLabel.get(epoch ?? "") ?? {};
      if (at === undefined) continue;
      const early = from !== undefined && from.unit === at.unit && at.value < from.value;
      const late = to !== undefined && to.unit === at.unit && at.value > to.value;
      if (!early && !late) continue;
      report({ path: ["visits", index, "at"], message: `is ${early ? "before" : "after"} the epoch ${epoch}` });
    }
  },
  valid: [
    [
      trial({
        epochs: [{ label: "Screening", from: { value: -28, unit: "d" }, to: { value: -1, unit: "d" } }],
        visits: [{ label: "Screening 1", epoch: "Screening", at: { value: -14, unit: "d" } }],
      }),
    ],
  ],
  invalid: [
    [
      trial({
        epochs: [{ label: "Screening", from: { value: -28, unit: "d" }, to: { value: -1, unit: "d" } }],
        visits: [{ label: "Screening 1", epoch: "Screening", at: { value: 14, unit: "d" } }],
      }),
    ],
  ],
});

const estimandArmUnknown = rule({
  id: "estimand_arm_unknown",
  title: "Estimand of an arm that the trial does not have",
  recordKinds: ["trial"],
  requires: ["endpoints", "arms"],
  severity: contradiction,
  rationale: "The treatments of an estimand are arms of the trial. A label that no arm has is a spelling mistake.",
  source: "ICH E9(R1), A.3.1; definitions of the fields `treatment` and `comparator` of an estimand",
  check({ endpoints, arms }, report) {
    const labels = new Set(arms.map(({ label }) => label));
    for (const [index, { estimands = [] }] of endpoints.entries()) {
      for (const [at, estimand] of estimands.entries()) {
        for (const field of ["treatment", "comparator"] as const) {
          const missing = (estimand[field] ?? []).findIndex((label) => !labels.has(label));
          if (missing === -1) continue;
          report({
            path: ["endpoints", index, "estimands", at, field, missing],
            message: `is ${estimand[field]![missing]}, which is not an arm of the trial`,
          });
        }
      }
    }
  },
  valid: [
    [
      trial({
        arms: [{ label: "X-101" }, { label: "Standard of care" }],
        endpoints: [
          {
            level: "primary",
            endpoint: "event_free_survival",
            estimands: [
              {
                population: "intention_to_treat",
                treatment: ["X-101"],
                comparator: ["Standard of care"],
                intercurrentEvents: [{ event: "new anticancer therapy", strategy: "composite_variable" }],
                summary: "hazard_ratio",
              },
            ],
          },
        ],
      }),
    ],
  ],
  invalid: [
    [
      trial({
        arms: [{ label: "X-101" }, { label: "Standard of care" }],
        endpoints: [
          {
            level: "primary",
            endpoint: "event_free_survival",
            estimands: [{ treatment: ["X-101"], comparator: ["Control"], summary: "hazard_ratio" }],
          },
        ],
      }),
    ],
  ],
});

const statusHistoryOrder = rule({
  id: "status_history_order",
  title: "Status history out of order",
  recordKinds: ["trial"],
  requires: ["statusHistory"],
  severity: contradiction,
  rationale:
    "The history has the earlier statuses in the order of their dates, and the present status is the last one.",
  source: "Definition of the field `statusHistory`; ClinicalTrials.gov, record history",
  check({ statusHistory, status }, report) {
    const all = [...statusHistory, ...(status === undefined ? [] : [status])];
    for (const [index, { asOf }] of statusHistory.entries()) {
      const next = all[index + 1]?.asOf;
      if (asOf === undefined) {
        report({ path: ["statusHistory", index], message: "has no date; a status in a history needs asOf" });
      } else if (next !== undefined && comparePartialDates(asOf, next) === 1) {
        report({ path: ["statusHistory", index, "asOf"], message: `is ${asOf}, after the next status of ${next}` });
      }
    }
  },
  valid: [
    [
      trial({
        statusHistory: [
          { status: "not_yet_recruiting", asOf: "2021-02" },
          { status: "recruiting", asOf: "2021-05" },
        ],
        status: { status: "suspended", asOf: "2022-01" },
      }),
    ],
  ],
  invalid: [
    [
      trial({
        statusHistory: [{ status: "suspended", asOf: "2022-01" }],
        status: { status: "recruiting", asOf: "2021-05" },
      }),
    ],
    [trial({ statusHistory: [{ status: "recruiting" }] })],
  ],
});

const recordVersionsOrder = rule({
  id: "record_versions_order",
  title: "Later version of a registry record with an earlier date, or two current versions",
  recordKinds: ["trial"],
  requires: ["recordVersions"],
  severity: contradiction,
  rationale: "Versions are numbered in the order of their dates, and one version of a record is current.",
  source: "Definition of the field `recordVersions`",
  check({ recordVersions }, report) {
    for (const [index, one] of recordVersions.entries()) {
      const others = recordVersions.filter(
        (other) => other !== one && other.registry === one.registry && other.results === one.results,
      );
      const wrong = others.find(
        ({ version, date }) =>
          version < one.version &&
          date !== undefined &&
          one.date !== undefined &&
          comparePartialDates(one.date, date) === -1,
      );
      if (wrong !== undefined) {
        const message = `is ${one.date}, before version ${wrong.version} of ${wrong.date}`;
        report({ path: ["recordVersions", index, "date"], message });
      }
      if (one.current === true && others.some(({ current, version }) => current === true && version > one.version)) {
        report({ path: ["recordVersions", index, "current"], message: "is true, but a later version is current, too" });
      }
    }
  },
  valid: [
    [
      trial({
        recordVersions: [
          { registry: "nct", version: 1, date: "2021-02-03" },
          { registry: "nct", version: 2, date: "2021-06-01", current: true, changed: ["/status"] },
        ],
      }),
    ],
  ],
  invalid: [
    [
      trial({
        recordVersions: [
          { registry: "nct", version: 1, date: "2021-06-01" },
          { registry: "nct", version: 2, date: "2021-02-03" },
        ],
      }),
    ],
    [
      trial({
        recordVersions: [
          { registry: "nct", version: 1, current: true },
          { registry: "nct", version: 2, current: true },
        ],
      }),
    ],
  ],
});

const prospectiveAfterStart = rule({
  id: "prospective_after_start",
  title: "Prospective registration after the start of the trial",
  recordKinds: ["trial"],
  requires: ["prospectivelyRegistered", "dates"],
  severity: unlikely,
  rationale: "A registration is prospective if it precedes the enrollment of the first participant.",
  source: "ICMJE, clinical trials registration; definition of the field `prospectivelyRegistered`",
  check({ prospectivelyRegistered, dates: { registered, start } }, report) {
    if (registered === undefined || start === undefined) return;
    if (!prospectivelyRegistered || start.type === "anticipated" || !isAfter(registered, start.value)) return;
    report({
      path: ["prospectivelyRegistered"],
      message: `is true, but the registration of ${registered} is after the start in ${start.value}`,
    });
  },
  valid: [[trial({ prospectivelyRegistered: true, dates: { registered: "2014-03-07", start: { value: "2014-05" } } })]],
  invalid: [
    [trial({ prospectivelyRegistered: true, dates: { registered: "2015-03-07", start: { value: "2014-05" } } })],
  ],
});

export const rules: readonly Rule[] = [
  scheduleLabelUnknown,
  visitOutsideEpoch,
  estimandArmUnknown,
  statusHistoryOrder,
  recordVersionsOrder,
  prospectiveAfterStart,
];
