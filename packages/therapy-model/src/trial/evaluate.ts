/** Whether a patient meets an eligibility expression: yes, no, or not known. */
import { convert, multiply } from "@org/therapy-units";
import type { Comparator } from "../shared/comparator.ts";
import type { Quantity } from "../shared/quantity.ts";
import type { AllOf, AnyOf, Eligibility, EligibilityExpression, MeasurementCriterion, Not } from "./eligibility.ts";
import type { Finding, Limit, ReferenceLevel } from "./limit.ts";

/** An answer in three values: a condition is met, is not met, or too little is known. */
export type Verdict = "met" | "not_met" | "unknown";

/** A criterion: an expression that is not built from others. */
export type EligibilityCriterion = Exclude<EligibilityExpression, AllOf | AnyOf | Not>;

/**
 * Evaluates an eligibility expression, given what is known of each criterion.
 *
 * What is unknown stays so unless the rest decides: one criterion that is not met settles `all`, one that is met settles
 * `any`. Nothing unknown is taken for met or not met.
 *
 * @example
 * ```ts
 * import { evaluateExpression } from "@org/therapy-model";
 *
 * const expression = { kind: "any", of: [{ kind: "consent" }, { kind: "hla", alleles: ["HLA-A*02:01"] }] } as const;
 * evaluateExpression(expression, ({ kind }) => (kind === "hla" ? "met" : "unknown")); // => "met"
 * evaluateExpression(expression, ({ kind }) => (kind === "hla" ? "not_met" : "unknown")); // => "unknown"
 * ```
 */
export function evaluateExpression(
  expression: DeepReadonly<EligibilityExpression>,
  answer: (criterion: DeepReadonly<EligibilityCriterion>) => Verdict,
): Verdict {
  switch (expression.kind) {
    case "all":
      return weakest(expression.of.map((part) => evaluateExpression(part, answer)));
    case "any":
      return opposite(weakest(expression.of.map((part) => opposite(evaluateExpression(part, answer)))));
    case "not":
      return opposite(evaluateExpression(expression.of, answer));
    default:
      return answer(expression);
  }
}

/**
 * Evaluates eligibility as a whole: every inclusion criterion met and no exclusion criterion met.
 *
 * Eligibility without criteria, or kept as text only, is unknown: nobody is taken for eligible because nothing was read.
 *
 * @example
 * ```ts
 * import { evaluateEligibility } from "@org/therapy-model";
 *
 * const eligibility = { exclusion: [{ kind: "reproduction", states: ["pregnant"] }] } as const;
 * evaluateEligibility(eligibility, () => "not_met"); // => "met"
 * ```
 */
export function evaluateEligibility(
  eligibility: DeepReadonly<Eligibility>,
  answer: (criterion: DeepReadonly<EligibilityCriterion>) => Verdict,
): Verdict {
  if (eligibility.inclusion === undefined && eligibility.exclusion === undefined) return "unknown";
  const inclusion = (eligibility.inclusion ?? []).map((part) => evaluateExpression(part, answer));
  const exclusion = (eligibility.exclusion ?? []).map((part) => opposite(evaluateExpression(part, answer)));
  return weakest([...inclusion, ...exclusion]);
}

/** A value and everything objects in it, not to be changed. */
export type DeepReadonly<T> = T extends string
  ? T
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;

function weakest(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes("not_met")) return "not_met";
  return verdicts.includes("unknown") ? "unknown" : "met";
}

function opposite(verdict: Verdict): Verdict {
  if (verdict === "unknown") return "unknown";
  return verdict === "met" ? "not_met" : "met";
}

/** A measured value, with the references that relative limits need. */
export interface MeasuredValue {
  /** The value. */
  value?: Quantity | undefined;
  /** What a qualitative test found. */
  finding?: Finding | undefined;
  /** The limits of normal of the laboratory that measured it, and the patient's baseline. */
  references?: { readonly [Level in ReferenceLevel]?: Quantity } | undefined;
}

/**
 * Tells whether a measured value meets a criterion, its exceptions included.
 *
 * The first exception that holds for the patient decides; where it is unknown whether one holds, the verdict is known only
 * if it is the same with and without it.
 *
 * @example
 * ```ts
 * import { meetsMeasurement } from "@org/therapy-model";
 *
 * const below = (value: number) => ({ kind: "absolute", comparator: "lt", value: { value, unit: "mg/dL" } }) as const;
 * const gilbert = { kind: "condition", disease: "gilbert_syndrome" } as const;
 * const criterion = {
 *   kind: "measurement",
 *   measurement: "total_bilirubin",
 *   limit: below(2),
 *   exceptions: [{ when: gilbert, limit: below(3) }],
 * } as const;
 * const measured = { value: { value: 2.5, unit: "mg/dL" } };
 * meetsMeasurement(measured, criterion, () => "met"); // => "met"
 * meetsMeasurement(measured, criterion, () => "not_met"); // => "not_met"
 * meetsMeasurement(measured, criterion, () => "unknown"); // => "unknown"
 * ```
 */
export function meetsMeasurement(
  measured: MeasuredValue,
  criterion: DeepReadonly<MeasurementCriterion>,
  answer: (criterion: DeepReadonly<EligibilityCriterion>) => Verdict,
): Verdict {
  const possible = new Set<Verdict>();
  for (const { when, limit } of criterion.exceptions ?? []) {
    const holds = evaluateExpression(when, answer);
    if (holds === "not_met") continue;
    possible.add(limit === undefined ? "met" : meetsLimit(measured, limit));
    if (holds === "met") return only(possible);
  }
  return only(possible.add(meetsLimit(measured, criterion.limit)));
}

function only(verdicts: ReadonlySet<Verdict>): Verdict {
  const [first = "unknown", ...others] = verdicts;
  return others.length === 0 ? first : "unknown";
}

/** What each finding says of the others: those that it includes, and those that it rules out. */
const findings: {
  readonly [F in Finding]: { readonly includes: readonly Finding[]; readonly rulesOut: readonly Finding[] };
} = {
  positive: { includes: ["detectable"], rulesOut: ["negative", "undetectable"] },
  negative: { includes: [], rulesOut: ["positive"] },
  detectable: { includes: [], rulesOut: ["undetectable"] },
  undetectable: { includes: ["negative"], rulesOut: ["detectable", "positive"] },
  normal: { includes: [], rulesOut: ["abnormal", "low", "high"] },
  abnormal: { includes: [], rulesOut: ["normal"] },
  low: { includes: ["abnormal"], rulesOut: ["normal", "high"] },
  high: { includes: ["abnormal"], rulesOut: ["normal", "low"] },
};

function findingMeets(found: Finding, wanted: Finding): Verdict {
  if (found === wanted || findings[found].includes.includes(wanted)) return "met";
  return findings[found].rulesOut.includes(wanted) ? "not_met" : "unknown";
}

/**
 * Tells whether a measured value keeps to a limit; units are converted exactly, and what cannot be compared is unknown.
 *
 * @example
 * ```ts
 * import { meetsLimit } from "@org/therapy-model";
 *
 * const limit = { kind: "absolute", comparator: "ge", value: { value: 1.5, unit: "10*9/L" } } as const;
 * meetsLimit({ value: { value: 1500, unit: "/uL" } }, limit); // => "met"
 * meetsLimit({ value: { value: 1500, unit: "mg/dL" } }, limit); // => "unknown"
 * meetsLimit({ value: { value: 60, unit: "U/L" } }, { kind: "relative", comparator: "le", multiple: 2.5, of: "upper_limit_of_normal" }); // => "unknown"
 * ```
 */
export function meetsLimit(measured: MeasuredValue, limit: DeepReadonly<Limit>): Verdict {
  const { value, finding, references } = measured;
  switch (limit.kind) {
    case "qualitative":
      if (finding === undefined) return "unknown";
      return findingMeets(finding, limit.finding);
    case "absolute":
      return value === undefined ? "unknown" : compare(value, limit.comparator, limit.value, 1);
    case "relative": {
      const reference = references?.[limit.of];
      if (value === undefined || reference === undefined) return "unknown";
      return compare(value, limit.comparator, reference, limit.multiple);
    }
    case "range":
      if (value === undefined) return "unknown";
      return weakest([compare(value, "ge", limit.low, 1), compare(value, "le", limit.high, 1)]);
  }
}

function compare(value: Quantity, comparator: Comparator, limit: Readonly<Quantity>, multiple: number): Verdict {
  // Both are computed from the decimals that were written, so that 1.5 times 0.6 is 0.9.
  const bound = multiply({ value: String(limit.value), unit: limit.unit }, { value: String(multiple), unit: "1" });
  const converted = convert(String(value.value), value.unit, limit.unit);
  if (!bound.ok || !converted.ok) return "unknown";
  const [left, right] = [converted.value, bound.value];
  const holds = { lt: left < right, le: left <= right, gt: left > right, ge: left >= right, eq: left === right };
  return holds[comparator] ? "met" : "not_met";
}
