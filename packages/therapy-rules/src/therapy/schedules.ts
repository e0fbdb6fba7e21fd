/** Rules about the days, numbers and units of doses, and about the schedule of conditioning. */
import { convert, kindsOf } from "@org/therapy-units";
import type { Treatment } from "@org/therapy-model";
import { treatments } from "@org/therapy-model/vocabularies";
import { ancestry } from "../shared/ancestry.ts";
import { therapy, trial } from "../engine/example.ts";
import { contradiction, incomplete, unlikely } from "../engine/severities.ts";
import { isModality } from "../shared/kinds.ts";
import { type Rule, rule } from "../engine/rule.ts";

const isTreatment = /* @__PURE__ */ ancestry(treatments);

const conditioningScheduleUnlisted = rule({
  id: "conditioning_schedule_unlisted",
  title: "Scheduled treatment that the conditioning does not list",
  recordKinds: ["therapy"],
  requires: ["conditioningSchedule"],
  severity: contradiction,
  rationale:
    "A search by conditioning uses the list of treatments. A treatment that is only in the schedule is not found.",
  source: "Definition of the field `conditioningSchedule`: each treatment is also in `conditioning`",
  check({ conditioning = [], conditioningSchedule }, report) {
    for (const [index, { treatment }] of conditioningSchedule.entries()) {
      if (conditioning.some((listed) => isTreatment(listed, treatment))) continue;
      report({
        path: ["conditioningSchedule", index, "treatment"],
        message: `is ${treatment}, which is not in conditioning; add it there`,
      });
    }
  },
  valid: [
    [
      therapy({
        modificationSetting: "ex_vivo",
        conditioning: ["fludarabine", "cyclophosphamide"],
        conditioningSchedule: [
          { treatment: "fludarabine", dosing: [{ amount: { value: 30, unit: "mg/m2" }, days: [-5, -4, -3] }] },
          { treatment: "cyclophosphamide", dosing: [{ amount: { value: 500, unit: "mg/m2" }, days: [-5, -4, -3] }] },
        ],
      }),
    ],
  ],
  invalid: [
    [
      therapy({
        modificationSetting: "ex_vivo",
        conditioning: ["cyclophosphamide"],
        conditioningSchedule: [
          { treatment: "fludarabine", dosing: [{ amount: { value: 30, unit: "mg/m2" }, days: [-5, -4, -3] }] },
        ],
      }),
    ],
  ],
});

const conditioningAfterProduct = rule({
  id: "conditioning_after_product",
  title: "Conditioning on days after the product",
  recordKinds: ["therapy", "trial"],
  requires: [],
  severity: contradiction,
  rationale:
    "Conditioning prepares for the product, which is given on day 0. Day 5 instead of day -5 is a lost minus sign; treatment after the product is prophylaxis or rescue.",
  source: "Definition of the field `days`: day 0 is the first dose of the product",
  check(record, report) {
    const scheduled =
      record.kind === "therapy"
        ? (record.conditioningSchedule ?? []).map(({ dosing }, at) => [["conditioningSchedule", at], dosing] as const)
        : (record.interventions ?? []).flatMap(({ role, dosing = [] }, at) =>
            role === "conditioning" || role === "lymphodepletion" ? [[["interventions", at], dosing] as const] : [],
          );
    for (const [path, dosing] of scheduled) {
      for (const [index, { days = [] }] of dosing.entries()) {
        const at = days.findIndex((day) => day > 0);
        if (at === -1) continue;
        report({
          path: [...path, "dosing", index, "days", at],
          message: `is day ${days[at]}, after the product on day 0; expected a negative day`,
        });
      }
    }
  },
  valid: [
    [
      trial({
        interventions: [{ name: "Fludarabine", role: "lymphodepletion", dosing: [{ days: [-5, -4, -3] }] }],
      }),
    ],
  ],
  invalid: [
    [
      trial({
        interventions: [{ name: "Fludarabine", role: "lymphodepletion", dosing: [{ days: [3, 4, 5] }] }],
      }),
    ],
    [
      therapy({
        modificationSetting: "ex_vivo",
        conditioning: ["fludarabine"],
        conditioningSchedule: [{ treatment: "fludarabine", dosing: [{ days: [3, 4, 5] }] }],
      }),
    ],
  ],
});

const doseDaysCount = rule({
  id: "dose_days_count",
  title: "Number of administrations that differs from the number of days",
  recordKinds: ["therapy"],
  requires: ["dosing"],
  severity: unlikely,
  rationale: "A dose is given once on each of its days unless its frequency is stated.",
  source: "Definitions of the fields `administrations` and `days`",
  check({ dosing }, report) {
    for (const [index, { administrations, days, frequency }] of dosing.entries()) {
      if (administrations === undefined || days === undefined || frequency !== undefined) continue;
      if (administrations === days.length) continue;
      report({
        path: ["dosing", index, "administrations"],
        message: `is ${administrations}, but the dose has ${days.length} days; one of the two is wrong`,
      });
    }
  },
  valid: [[therapy({ dosing: [{ administrations: 3, days: [0, 7, 14] }] })]],
  invalid: [[therapy({ dosing: [{ administrations: 2, days: [0, 7, 14] }] })]],
});

const doseAboveMaximum = rule({
  id: "dose_above_maximum",
  title: "Dose above its own maximum",
  recordKinds: ["therapy"],
  requires: ["dosing"],
  severity: contradiction,
  rationale: "A maximum limits the amount. In the same unit, the amount cannot exceed it.",
  source: "Definitions of the fields `amount`, `range` and `maximum`",
  check({ dosing }, report) {
    for (const [index, { amount, range, maximum }] of dosing.entries()) {
      const largest = amount ?? range?.high;
      if (maximum === undefined || largest === undefined || largest.unit !== maximum.unit) continue;
      if (largest.value <= maximum.value) continue;
      report({
        path: ["dosing", index, "maximum"],
        message: `is ${maximum.value} ${maximum.unit}, below the amount of ${largest.value} ${largest.unit}`,
      });
    }
  },
  valid: [
    [
      therapy({
        dosing: [
          { amount: { value: 2, unit: "10*6.{CAR+ cells}/kg" }, maximum: { value: 2, unit: "10*8.{CAR+ cells}" } },
        ],
      }),
    ],
  ],
  invalid: [
    [
      therapy({
        dosing: [{ amount: { value: 3, unit: "10*8.{CAR+ cells}" }, maximum: { value: 2, unit: "10*8.{CAR+ cells}" } }],
      }),
    ],
  ],
});

const doseCountsAnyCells = rule({
  id: "dose_counts_any_cells",
  title: "Dose of modified cells that does not state which cells it counts",
  recordKinds: ["therapy"],
  requires: ["dosing"],
  severity: incomplete,
  rationale:
    "Total cells, viable cells and CAR-positive cells of one bag differ severalfold. A dose of modified T cells counts the modified ones unless it states otherwise.",
  source: "Labels of Kymriah and Yescarta: CAR-positive viable T cells",
  check({ modality, dosing }, report) {
    if (!isModality(modality, "car_t") && !isModality(modality, "tcr_t")) return;
    for (const [index, { amount, range }] of dosing.entries()) {
      const unit = amount?.unit ?? range?.low.unit;
      if (unit === undefined || kindsOf(unit)["cells"] !== 1) continue;
      report({
        path: ["dosing", index, ...(amount === undefined ? ["range", "low"] : ["amount"]), "unit"],
        message: `is ${unit}, any cells; expected the cells that are counted, such as {CAR+ cells}`,
      });
    }
  },
  valid: [[therapy({ dosing: [{ amount: { value: 1e8, unit: "{CAR+ cells}" } }] })]],
  invalid: [[therapy({ dosing: [{ amount: { value: 1e8, unit: "{cells}" } }] })]],
});

/** The daily dose of conditioning on a label, in mg/m2. */
const labeledConditioning: { readonly [T in Treatment]?: number } = { fludarabine: 30, cyclophosphamide: 500 };

/** How many times the labeled dose is implausible: transplants use up to five times as much cyclophosphamide. */
const mostTimesLabeled = 20;

const conditioningMagnitude = rule({
  id: "conditioning_magnitude",
  title: "Dose of conditioning in a unit a thousandfold too large",
  recordKinds: ["therapy"],
  requires: ["conditioningSchedule"],
  severity: unlikely,
  rationale: "Fludarabine is given at about 30 mg/m2 a day. A dose in grams would be lethal; the unit is wrong.",
  source: "Label of Yescarta, section 2.2: fludarabine 30 mg/m2 and cyclophosphamide 500 mg/m2",
  check({ conditioningSchedule }, report) {
    for (const [at, { treatment, dosing }] of conditioningSchedule.entries()) {
      const labeled = labeledConditioning[treatment];
      if (labeled === undefined) continue;
      for (const [index, { amount }] of dosing.entries()) {
        const converted = amount && convert(amount.value, amount.unit, "mg/m2");
        if (converted?.ok !== true || converted.value <= labeled * mostTimesLabeled) continue;
        report({
          path: ["conditioningSchedule", at, "dosing", index, "amount"],
          message: `is ${amount?.value} ${amount?.unit}, but ${treatment} is given at about ${labeled} mg/m2`,
        });
      }
    }
  },
  valid: [
    [
      therapy({
        conditioning: ["fludarabine"],
        conditioningSchedule: [
          { treatment: "fludarabine", dosing: [{ amount: { value: 30, unit: "mg/m2" }, days: [-5, -4, -3] }] },
        ],
      }),
    ],
  ],
  invalid: [
    [
      therapy({
        conditioning: ["fludarabine"],
        conditioningSchedule: [
          { treatment: "fludarabine", dosing: [{ amount: { value: 30, unit: "g/m2" }, days: [-5] }] },
        ],
      }),
    ],
  ],
});

export const rules: readonly Rule[] = [
  conditioningScheduleUnlisted,
  conditioningMagnitude,
  conditioningAfterProduct,
  doseDaysCount,
  doseAboveMaximum,
  doseCountsAnyCells,
];
