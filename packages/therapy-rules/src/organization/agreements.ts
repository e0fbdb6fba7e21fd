/** Rules about agreements, payments and ownership. */
import { comparePartialDates, dateLimits } from "@org/therapy-model/records";
import { organization as company, therapy } from "../engine/example.ts";
import { contradiction, incomplete, unlikely } from "../engine/severities.ts";
import { type Rule, rule } from "../engine/rule.ts";

const licenseWithoutProduct = rule({
  id: "license_without_product",
  title: "License without a product or platform",
  recordKinds: ["organization"],
  requires: ["agreements"],
  severity: incomplete,
  rationale:
    "A license grants rights to something. Without the product or platform, its territory and payments cannot be used.",
  source: "Definitions of `license` in the vocabulary of kinds of agreement and of the field `products`",
  check({ agreements }, report) {
    for (const [index, { kind, products, platforms }] of agreements.entries()) {
      if ((kind !== "license" && kind !== "exclusive_license") || products !== undefined || platforms !== undefined)
        continue;
      report({ path: ["agreements", index], message: `is a ${kind}, but has no products and no platforms` });
    }
  },
  valid: [
    [
      therapy({}),
      company({ agreements: [{ kind: "exclusive_license", products: ["therapy:x-101"], territories: ["CN"] }] }),
    ],
  ],
  invalid: [[company({ agreements: [{ kind: "exclusive_license", territories: ["CN"] }] })]],
});

const agreementEndedBeforeSigned = rule({
  id: "agreement_ended_before_signed",
  title: "Agreement that ended before it was signed",
  recordKinds: ["organization"],
  requires: ["agreements"],
  severity: contradiction,
  rationale: "An agreement ends after its signature. One of the two years is wrong.",
  source: "Definitions of the fields `signed` and `ended`",
  check({ agreements }, report) {
    for (const [index, { signed, ended }] of agreements.entries()) {
      if (signed === undefined || ended === undefined) continue;
      if (comparePartialDates(dateLimits(ended)[1], dateLimits(signed)[0]) !== -1) continue;
      report({
        path: ["agreements", index, "ended"],
        message: `is ${ended.value}, before the signature of ${signed.value}`,
      });
    }
  },
  valid: [
    [
      company({
        agreements: [
          {
            kind: "research_collaboration",
            signed: { value: "2022", part: "q2", type: "actual" },
            ended: { value: "2022-05", type: "actual" },
          },
        ],
      }),
    ],
  ],
  invalid: [
    [
      company({
        agreements: [
          {
            kind: "research_collaboration",
            signed: { value: "2022", part: "q2", type: "actual" },
            ended: { value: "2022", part: "q1", type: "actual" },
          },
        ],
      }),
    ],
  ],
});

const paymentsAboveTotal = rule({
  id: "payments_above_total",
  title: "Payments that exceed their total",
  recordKinds: ["organization"],
  requires: ["agreements"],
  severity: contradiction,
  rationale: "The total includes all payments of the agreement. Amounts are in units of the currency, not in millions.",
  source: "Definitions of `total` and of the field `value` of an amount of money",
  check({ agreements }, report) {
    for (const [index, { payments = [] }] of agreements.entries()) {
      const at = payments.findIndex(({ kind }) => kind === "total");
      const total = payments[at]?.amount;
      if (total === undefined) continue;
      const parts = payments.filter(({ kind, amount }) => kind !== "total" && amount?.currency === total.currency);
      const sum = parts.reduce((all, { amount }) => all + (amount?.value ?? 0), 0);
      if (sum <= total.value) continue;
      report({
        path: ["agreements", index, "payments", at, "amount", "value"],
        message: `is ${total.value}, but the other payments are ${sum} together`,
      });
    }
  },
  valid: [
    [
      company({
        agreements: [
          {
            kind: "research_collaboration",
            payments: [
              { kind: "upfront", amount: { value: 20_000_000, currency: "USD" } },
              { kind: "total", amount: { value: 300_000_000, currency: "USD", comparator: "le" } },
              { kind: "royalty", share: { low: { value: 5, unit: "%" }, high: { value: 9, unit: "%" } } },
            ],
          },
        ],
      }),
    ],
  ],
  invalid: [
    [
      company({
        agreements: [
          {
            kind: "research_collaboration",
            payments: [
              { kind: "upfront", amount: { value: 20_000_000, currency: "USD" } },
              { kind: "total", amount: { value: 300, currency: "USD" } },
            ],
          },
        ],
      }),
    ],
  ],
});

const ownersAboveWhole = rule({
  id: "owners_above_whole",
  title: "Shares of owners that add up to more than 100 percent",
  recordKinds: ["organization"],
  requires: ["owners"],
  severity: unlikely,
  rationale:
    "The owners share the organization. Shares of different dates, or of an owner and of its owner, do not add up.",
  source: "Definition of the field `owners`",
  check({ owners }, report) {
    const sums = new Map<string, number>();
    for (const { percent, asOf = "" } of owners) sums.set(asOf, (sums.get(asOf) ?? 0) + percent);
    const sum = Math.max(...sums.values());
    if (sum <= 100) return;
    report({ path: ["owners"], message: `has shares of ${sum} percent together; expected at most 100` });
  },
  valid: [
    [
      company({
        owners: [
          { name: "Y Pharma", percent: 50 },
          { name: "Z Bio", percent: 50 },
        ],
      }),
    ],
  ],
  invalid: [
    [
      company({
        owners: [
          { name: "Y Pharma", percent: 50 },
          { name: "Z Bio", percent: 60 },
        ],
      }),
    ],
  ],
});

export const rules: readonly Rule[] = [
  licenseWithoutProduct,
  agreementEndedBeforeSigned,
  paymentsAboveTotal,
  ownersAboveWhole,
];
