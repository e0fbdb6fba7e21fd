/** Rules about plans, prices, and names with a territory and a period. */
import type { Milestone, Name, PlannedStep } from "@org/therapy-model";
import { comparePartialDates, dateLimits } from "@org/therapy-model/records";
import { event, therapy } from "../engine/example.ts";
import { contradiction, unlikely } from "../engine/severities.ts";
import { type Rule, rule } from "../engine/rule.ts";

const planInPast = rule({
  id: "plan_in_past",
  title: "Plan for a date before it was stated",
  recordKinds: ["therapy"],
  requires: ["plans"],
  severity: contradiction,
  rationale: "A plan is about the future. Before the date of the statement, the step happened or the year is wrong.",
  source: "Definitions of the fields `date` and `stated` of a plan",
  check({ plans }, report) {
    for (const [index, { date, stated }] of plans.entries()) {
      if (date === undefined || stated === undefined) continue;
      if (comparePartialDates(dateLimits(date)[1], stated) !== -1) continue;
      report({ path: ["plans", index, "date"], message: `is ${date.value}, before the statement of ${stated}` });
    }
  },
  valid: [
    [
      therapy({
        plans: [{ step: "results", date: { value: "2025", part: "q2", type: "anticipated" }, stated: "2025-03-04" }],
      }),
    ],
  ],
  invalid: [
    [
      therapy({
        plans: [{ step: "results", date: { value: "2025", part: "q1", type: "anticipated" }, stated: "2025-05-04" }],
      }),
    ],
  ],
});

/** The milestone that ends a plan. */
const milestonesOfSteps: { readonly [S in PlannedStep]?: Milestone } = {
  trial_application: "trial_application_submitted",
  marketing_application: "marketing_application_submitted",
  resubmission: "marketing_application_resubmitted",
  launch: "product_launched",
};

const plannedStepHappened = rule({
  id: "planned_step_happened",
  title: "Plan for a step that has happened",
  recordKinds: ["therapy"],
  requires: ["plans"],
  severity: unlikely,
  rationale:
    "A plan ends with its step. If the step is recorded as an event, the plan is of an earlier date or is out of date.",
  source: "Definition of the field `plans`",
  check({ id, plans }, report, context) {
    const events = context.referencesTo(id, "regulatory_event");
    for (const [index, { step, jurisdictions = [], stated }] of plans.entries()) {
      const milestone = milestonesOfSteps[step];
      const happened = events.find(
        (one) =>
          one.milestone === milestone &&
          one.date?.type === "actual" &&
          jurisdictions.includes(one.jurisdiction) &&
          (stated === undefined || comparePartialDates(one.date.value, stated) === -1),
      );
      if (happened === undefined) continue;
      report({ path: ["plans", index], message: `plans ${step}, which happened: ${happened.id}; remove the plan` });
    }
  },
  valid: [
    [
      therapy({ plans: [{ step: "marketing_application", jurisdictions: ["JP"], stated: "2024-03" }] }),
      event({ milestone: "marketing_application_submitted", date: { value: "2024-01-10", type: "actual" } }),
    ],
  ],
  invalid: [
    [
      therapy({ plans: [{ step: "marketing_application", jurisdictions: ["US"], stated: "2024-03" }] }),
      event({ milestone: "marketing_application_submitted", date: { value: "2024-01-10", type: "actual" } }),
    ],
  ],
});

const priceScale = rule({
  id: "price_scale",
  title: "Price of a treatment that is written in thousands or millions",
  recordKinds: ["therapy"],
  requires: ["prices"],
  severity: unlikely,
  rationale:
    "A cell or gene therapy costs far more than a thousand units of a currency. A price of 2.1 is one in millions.",
  source: "Definition of the field `value` of an amount of money: in units of the currency",
  check({ prices }, report) {
    for (const [index, { amount, per }] of prices.entries()) {
      if (per !== "treatment" || amount.value === 0) continue;
      const path = ["prices", index, "amount", "value"];
      // The currencies with the smallest units have prices of some billions.
      if (amount.value > 1e10) report({ path, message: `is ${amount.value} ${amount.currency} for one treatment` });
      if (amount.value >= 1000) continue;
      report({
        path,
        message: `is ${amount.value} ${amount.currency} for the treatment; is it in thousands or millions?`,
      });
    }
  },
  valid: [
    [
      therapy({
        prices: [{ amount: { value: 475_000, currency: "USD" }, kind: "list", per: "treatment", territories: ["US"] }],
      }),
    ],
  ],
  invalid: [
    [therapy({ prices: [{ amount: { value: 2.1, currency: "USD" }, per: "treatment" }] })],
    [therapy({ prices: [{ amount: { value: 4.75e11, currency: "USD" }, per: "treatment" }] })],
  ],
});

/** Checks whether two names are used in one country at one time. */
function coincide(one: Name, other: Name): boolean {
  const shared = one.territories?.some((country) => other.territories?.includes(country) === true) === true;
  const isBefore = (first: Name, second: Name): boolean =>
    first.until !== undefined && second.from !== undefined && comparePartialDates(first.until, second.from) !== 1;
  return shared && one.language === other.language && !isBefore(one, other) && !isBefore(other, one);
}

const twoBrandsInTerritory = rule({
  id: "two_brands_in_territory",
  title: "Two proprietary names in one country at one time",
  recordKinds: ["therapy"],
  requires: ["names"],
  severity: unlikely,
  rationale:
    "An authorization has one proprietary name. A second one in the same country has another period, or belongs to another product.",
  source: "Definitions of `brand` in the vocabulary of kinds of names and of the field `territories` of a name",
  when: ({ names }) => names.some(({ territories }) => territories !== undefined),
  check({ names }, report) {
    for (const [index, name] of names.entries()) {
      if (name.kind !== "brand") continue;
      const earlier = names.slice(0, index).find((other) => other.kind === "brand" && coincide(name, other));
      if (earlier === undefined) continue;
      report({
        path: ["names", index],
        message: `is a brand in a country of ${earlier.text} at the same time; set from and until, or correct the territories`,
      });
    }
  },
  valid: [
    [
      therapy({
        names: [
          { text: "Exavio", kind: "brand", territories: ["US"], until: "2029" },
          { text: "Exavion", kind: "brand", territories: ["JP"] },
          { text: "Exavita", kind: "brand", territories: ["US"], from: "2030" },
        ],
      }),
    ],
  ],
  invalid: [
    [
      therapy({
        names: [
          { text: "Exavio", kind: "brand", territories: ["US", "CA"] },
          { text: "Exavion", kind: "brand", territories: ["CA"] },
        ],
      }),
    ],
  ],
});

export const rules: readonly Rule[] = [planInPast, plannedStepHappened, priceScale, twoBrandsInTerritory];
