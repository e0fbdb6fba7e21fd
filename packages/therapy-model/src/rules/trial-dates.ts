/** Rules about when a trial was registered, began and ended. */
import { trial } from "./example.ts";
import { contradiction, incomplete, unlikely } from "./grades.ts";
import { type Rule, rule } from "./rule.ts";
import { conductOf, isAfter, knownBy } from "./trial-time.ts";

const source =
  "Definitions of the fields of `dates` of the model, which are those of the ClinicalTrials.gov protocol data elements";

const datesInOrder = rule({
  id: "trial_dates_order",
  title: "Trial that ends before it begins",
  of: ["trial"],
  needs: ["dates"],
  grades: contradiction,
  why: "The last data for the primary endpoint come after the first patient and not after the last data of all.",
  source,
  check(record, report, context) {
    const conduct = context.derived(record, conductOf);
    for (const [index, [field, { value }]] of conduct.entries()) {
      const later = conduct.slice(index + 1).find(([, other]) => isAfter(value, other.value));
      if (later === undefined) continue;
      report({
        path: ["dates", field, "value"],
        message: `is after ${later[0]}, which is ${later[1].value}; one of the two is wrong`,
      });
    }
  },
  passes: [
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
  fails: [
    [trial({ dates: { start: { value: "2022-05" }, completion: { value: "2021" } } })],
    [trial({ dates: { primaryCompletion: { value: "2025-03" }, completion: { value: "2024-12-31" } } })],
  ],
});

const registeredAfterUpdate = rule({
  id: "registered_after_update",
  title: "Record changed before it was registered",
  of: ["trial"],
  needs: ["dates"],
  grades: contradiction,
  why: "There is nothing to change before a trial is registered.",
  source,
  check({ dates: { registered, updated } }, report) {
    if (registered === undefined || updated === undefined || !isAfter(registered, updated)) return;
    report({ path: ["dates", "registered"], message: `is after the last change, ${updated}; one of the two is wrong` });
  },
  passes: [[trial({ dates: { registered: "2021-03-04", updated: "2021-03-04" } })]],
  fails: [[trial({ dates: { registered: "2021-03-04", updated: "2020-03-04" } })]],
});

const actualInFuture = rule({
  id: "actual_in_future",
  title: "Date marked actual that lay ahead",
  of: ["trial"],
  needs: ["dates"],
  grades: contradiction,
  why: "What has taken place did so before the record was last changed; a date after that was expected.",
  source,
  check(record, report, context) {
    const known = context.derived(record, knownBy);
    if (known.length === 0) return;
    for (const [field, { value, type }] of context.derived(record, conductOf)) {
      if (type !== "actual" || !known.every((date) => isAfter(value, date))) continue;
      report({
        path: ["dates", field, "type"],
        message: `is actual, but ${value} lay ahead when the record was last changed, ${known.join(" and ")}; expected anticipated`,
      });
    }
  },
  passes: [[trial({ dates: { start: { value: "2022-01", type: "actual" }, updated: "2022-02-03" } })]],
  fails: [
    [trial({ dates: { start: { value: "2022-03", type: "actual" }, updated: "2022-02-03" } })],
    [trial({ status: { status: "ongoing", asOf: "2020" }, dates: { start: { value: "2021-03", type: "actual" } } })],
  ],
});

const anticipatedInPast = rule({
  id: "anticipated_in_past",
  title: "Date still expected when it had passed",
  of: ["trial"],
  needs: ["dates"],
  grades: unlikely,
  why: "A date that has passed either happened or moved; a record that still expects it has not been kept up.",
  source,
  check(record, report, context) {
    const known = context.derived(record, knownBy);
    if (known.length === 0 || ended.has(record.status?.status ?? "")) return;
    for (const [field, { value, type }] of context.derived(record, conductOf)) {
      if (type !== "anticipated" || !known.every((date) => isAfter(date, value))) continue;
      report({
        path: ["dates", field],
        message: `is expected on ${value}, but the record was last changed after that, ${known.join(" and ")}; expected an actual or a later date`,
      });
    }
  },
  passes: [[trial({ dates: { completion: { value: "2027-03", type: "anticipated" }, updated: "2022-02-03" } })]],
  fails: [[trial({ dates: { completion: { value: "2021-03", type: "anticipated" }, updated: "2022-02-03" } })]],
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

const registeredLate = rule({
  id: "registered_after_start",
  title: "Trial registered after its first patient",
  of: ["trial"],
  needs: ["dates"],
  grades: incomplete,
  why: "Journals publish trials that were registered before the first patient joined; a later registration has to be explained.",
  source:
    "Recommendations of the International Committee of Medical Journal Editors on trial registration; Declaration of Helsinki, article 35",
  check({ type, dates: { registered, start } }, report) {
    if (type !== "interventional" || registered === undefined || start === undefined || start.type === "anticipated")
      return;
    // A trial that began before July 2005 could be registered late by the same recommendations.
    if (!isAfter(registered, start.value) || isAfter("2005-07-01", start.value)) return;
    report({
      path: ["dates", "registered"],
      message: `is after the start, ${start.value}; say why it was registered late`,
    });
  },
  passes: [
    [trial({ dates: { registered: "2021-03-04", start: { value: "2021-03", type: "actual" } } })],
    [trial({ dates: { registered: "2003-03-04", start: { value: "1999-03", type: "actual" } } })],
  ],
  fails: [[trial({ dates: { registered: "2021-03-04", start: { value: "2020-11", type: "actual" } } })]],
});

/** The rules about dates. */
export const dateRules: readonly Rule[] = [
  datesInOrder,
  registeredAfterUpdate,
  actualInFuture,
  anticipatedInPast,
  registeredLate,
];
