/** Rules about the dates of registration, start and completion. */
import { trial } from "../engine/example.ts";
import { contradiction, incomplete, unlikely } from "../engine/severities.ts";
import { type Rule, rule } from "../engine/rule.ts";
import { conductDates, isAfter, verificationDates } from "./time.ts";

const source = "Definitions of the fields of `dates`, from the ClinicalTrials.gov protocol data elements";

const trialDatesOrder = rule({
  id: "trial_dates_order",
  title: "Trial dates out of order",
  recordKinds: ["trial"],
  requires: ["dates"],
  severity: contradiction,
  rationale: "The primary completion date is not before the start and not after the study completion date.",
  source,
  check(record, report, context) {
    const conduct = context.memoize(record, conductDates);
    for (const [index, [field, { value }]] of conduct.entries()) {
      const later = conduct.slice(index + 1).find(([, other]) => isAfter(value, other.value));
      if (later === undefined) continue;
      report({
        path: ["dates", field, "value"],
        message: `is after ${later[0]}, which is ${later[1].value}; one of the two is wrong`,
      });
    }
  },
  valid: [
    [
      trial({
        dates: {
          start: { value: "2022-01" },
          primaryCompletion: { value: "2023-02-01" },
          completion: { value: "2023-02" },
        },
      }),
    ],
    [trial({ dates: { start: { value: "2022-05" }, completion: { value: "2022" } } })],
  ],
  invalid: [
    [trial({ dates: { start: { value: "2022-05" }, completion: { value: "2021" } } })],
    [trial({ dates: { primaryCompletion: { value: "2025-03" }, completion: { value: "2024-12-31" } } })],
  ],
});

const registeredAfterUpdate = rule({
  id: "registered_after_update",
  title: "Update before registration",
  recordKinds: ["trial"],
  requires: ["dates"],
  severity: contradiction,
  rationale: "A registry record cannot be updated before it is registered.",
  source,
  check({ dates: { registered, updated } }, report) {
    if (registered === undefined || updated === undefined || !isAfter(registered, updated)) return;
    report({ path: ["dates", "registered"], message: `is after the last update, ${updated}; one of the two is wrong` });
  },
  valid: [[trial({ dates: { registered: "2021-03-04", updated: "2021-03-04" } })]],
  invalid: [[trial({ dates: { registered: "2021-03-04", updated: "2020-03-04" } })]],
});

const actualInFuture = rule({
  id: "actual_in_future",
  title: "Actual date after the last update of the record",
  recordKinds: ["trial"],
  requires: ["dates"],
  severity: contradiction,
  rationale: "An actual date is in the past when the record is updated. A later date was anticipated.",
  source,
  check(record, report, context) {
    const known = context.memoize(record, verificationDates);
    if (known.length === 0) return;
    for (const [field, { value, type }] of context.memoize(record, conductDates)) {
      if (type !== "actual" || !known.every((date) => isAfter(value, date))) continue;
      report({
        path: ["dates", field, "type"],
        message: `is actual, but ${value} is after the last update of the record, ${known.join(" and ")}; expected anticipated`,
      });
    }
  },
  valid: [[trial({ dates: { start: { value: "2022-01", type: "actual" }, updated: "2022-02-03" } })]],
  invalid: [
    [trial({ dates: { start: { value: "2022-03", type: "actual" }, updated: "2022-02-03" } })],
    [trial({ status: { status: "ongoing", asOf: "2020" }, dates: { start: { value: "2021-03", type: "actual" } } })],
    [
      trial({
        status: { status: "ongoing", asOf: "2022-02" },
        dates: { start: { value: "2022-02-20", type: "actual" }, updated: "2022-02-03" },
      }),
    ],
  ],
});

const anticipatedInPast = rule({
  id: "anticipated_in_past",
  title: "Anticipated date before the last update of the record",
  recordKinds: ["trial"],
  requires: ["dates"],
  severity: unlikely,
  rationale:
    "When an anticipated date has passed, it is either actual or postponed. A record that keeps it is out of date.",
  source,
  check(record, report, context) {
    const known = context.memoize(record, verificationDates);
    if (known.length === 0 || ended.has(record.status?.status ?? "")) return;
    for (const [field, { value, type }] of context.memoize(record, conductDates)) {
      if (type !== "anticipated" || !known.every((date) => isAfter(date, value))) continue;
      report({
        path: ["dates", field],
        message: `is anticipated for ${value}, but the record was updated later, ${known.join(" and ")}; expected an actual or a later date`,
      });
    }
  },
  valid: [[trial({ dates: { completion: { value: "2027-03", type: "anticipated" }, updated: "2022-02-03" } })]],
  invalid: [
    [trial({ dates: { completion: { value: "2021-03", type: "anticipated" }, updated: "2022-02-03" } })],
    [
      trial({
        status: { status: "ongoing", asOf: "2022-02" },
        dates: { completion: { value: "2022-02-01", type: "anticipated" }, updated: "2022-02-20" },
      }),
    ],
  ],
});

const ended: ReadonlySet<string> = new Set([
  "completed",
  "terminated",
  "withdrawn",
  "not_authorized",
  "authorization_revoked",
  "authorization_expired",
  "no_longer_available",
  "approved_for_marketing",
]);

const registeredAfterStart = rule({
  id: "registered_after_start",
  title: "Registration after study start",
  recordKinds: ["trial"],
  requires: ["dates"],
  severity: incomplete,
  rationale:
    "Medical journals require registration before the first participant is enrolled. A later registration needs an explanation.",
  source:
    "Recommendations of the International Committee of Medical Journal Editors on trial registration; Declaration of Helsinki, article 35",
  check({ type, dates: { registered, start } }, report) {
    if (type !== "interventional" || registered === undefined || start === undefined || start.type === "anticipated")
      return;
    // The same recommendations accept late registration of a trial that started before July 2005.
    if (!isAfter(registered, start.value) || isAfter("2005-07-01", start.value)) return;
    report({
      path: ["dates", "registered"],
      message: `is after the start, ${start.value}; expected registration before the first enrollment`,
    });
  },
  valid: [
    [trial({ dates: { registered: "2021-03-04", start: { value: "2021-03", type: "actual" } } })],
    [trial({ dates: { registered: "2003-03-04", start: { value: "1999-03", type: "actual" } } })],
  ],
  invalid: [[trial({ dates: { registered: "2021-03-04", start: { value: "2020-11", type: "actual" } } })]],
});

export const rules: readonly Rule[] = [
  trialDatesOrder,
  registeredAfterUpdate,
  actualInFuture,
  anticipatedInPast,
  registeredAfterStart,
];
