/** Evaluation of eligibility for one patient, in three-valued logic. */
import { convert, multiply } from "@org/therapy-units";
import type { Comparator } from "../../gen/vocabularies/comparator.ts";
import type { Quantity } from "../shared/quantity.ts";
import type { AllOf, AnyOf, Eligibility, EligibilityExpression, MeasurementCriterion, Not } from "./eligibility.ts";
import type { QualitativeFinding, Limit, ReferenceLevel } from "./limit.ts";

/** The result of an evaluation: satisfied, not satisfied, or unknown. */
export type Verdict = "met" | "not_met" | "unknown";

/** An eligibility criterion: an expression that is not a combination of others. */
export type EligibilityCriterion = Exclude<EligibilityExpression, AllOf | AnyOf | Not>;

/**
 * Evaluates an eligibility expression with a verdict for each criterion, in three-valued logic.
 *
 * `all` is not met if any part is not met, `any` is met if any part is met; otherwise an unknown part makes it unknown.
 *
 * @example
 * ```ts
 * import { evaluateExpression } from "@org/therapy-model/eligibility";
 *
 * const expression = { kind: "any", of: [{ kind: "consent" }, { kind: "hla", alleles: ["HLA-A*02:01"] }] } as const;
 * evaluateExpression(expression, ({ kind }) => (kind === "hla" ? "met" : "unknown")); // => "met"
 * evaluateExpression(expression, ({ kind }) => (kind === "hla" ? "not_met" : "unknown")); // => "unknown"
 * ```
 */
export function evaluateExpression(
  expression: DeepReadonly<EligibilityExpression>,
  verdictOf: (criterion: DeepReadonly<EligibilityCriterion>) => Verdict,
): Verdict {
  switch (expression.kind) {
    case "all":
      return weakest(expression.of.map((part) => evaluateExpression(part, verdictOf)));
    case "any":
      return opposite(weakest(expression.of.map((part) => opposite(evaluateExpression(part, verdictOf)))));
    case "not":
      return opposite(evaluateExpression(expression.of, verdictOf));
    default:
      return verdictOf(expression);
  }
}

/**
 * Evaluates eligibility: met if all inclusion criteria and no exclusion criterion are met.
 *
 * Eligibility without criteria, or with text only, is unknown.
 *
 * @example
 * ```ts
 * import { evaluateEligibility } from "@org/therapy-model/eligibility";
 *
 * const eligibility = { exclusion: [{ kind: "reproduction", states: ["pregnant"] }] } as const;
 * evaluateEligibility(eligibility, () => "not_met"); // => "met"
 * ```
 */
export function evaluateEligibility(
  eligibility: DeepReadonly<Eligibility>,
  verdictOf: (criterion: DeepReadonly<EligibilityCriterion>) => Verdict,
): Verdict {
  if (eligibility.inclusion === undefined && eligibility.exclusion === undefined) return "unknown";
  const inclusion = (eligibility.inclusion ?? []).map((part) => evaluateExpression(part, verdictOf));
  const exclusion = (eligibility.exclusion ?? []).map((part) => opposite(evaluateExpression(part, verdictOf)));
  return weakest([...inclusion, ...exclusion]);
}

/** The type with all properties readonly, nested ones included. */
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

/** A measured value, with the references for relative limits. */
export interface MeasuredValue {
  /** Value of a quantitative test. */
  value?: Quantity | undefined;
  /** Result of a qualitative test. */
  finding?: QualitativeFinding | undefined;
  /** Reference limits of the laboratory and the baseline of the patient. */
  references?: { readonly [Level in ReferenceLevel]?: Quantity } | undefined;
}

/**
 * Checks whether a measured value meets a criterion with exceptions.
 *
 * The first exception that applies to the patient determines the limit. If it is unknown whether an exception applies, the
 * verdict is unknown unless it is the same with and without the exception.
 *
 * @example
 * ```ts
 * import { meetsMeasurement } from "@org/therapy-model/eligibility";
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
  verdictOf: (criterion: DeepReadonly<EligibilityCriterion>) => Verdict,
): Verdict {
  const possible = new Set<Verdict>();
  for (const { when, limit } of criterion.exceptions ?? []) {
    const applies = evaluateExpression(when, verdictOf);
    if (applies === "not_met") continue;
    possible.add(limit === undefined ? "met" : meetsLimit(measured, limit));
    if (applies === "met") return singleVerdict(possible);
  }
  return singleVerdict(possible.add(meetsLimit(measured, criterion.limit)));
}

function singleVerdict(verdicts: ReadonlySet<Verdict>): Verdict {
  const [first = "unknown", ...others] = verdicts;
  return others.length === 0 ? first : "unknown";
}

/** For each result, the results that it implies and those that it excludes. */
const implications: {
  readonly [F in QualitativeFinding]: {
    readonly implies: readonly QualitativeFinding[];
    readonly excludes: readonly QualitativeFinding[];
  };
} = {
  positive: { implies: ["detectable"], excludes: ["negative", "undetectable"] },
  negative: { implies: [], excludes: ["positive"] },
  detectable: { implies: [], excludes: ["undetectable"] },
  undetectable: { implies: ["negative"], excludes: ["detectable", "positive"] },
  normal: { implies: [], excludes: ["abnormal", "low", "high"] },
  abnormal: { implies: [], excludes: ["normal"] },
  low: { implies: ["abnormal"], excludes: ["normal", "high"] },
  high: { implies: ["abnormal"], excludes: ["normal", "low"] },
};

function compareFindings(finding: QualitativeFinding, required: QualitativeFinding): Verdict {
  const { implies, excludes } = implications[finding];
  if (finding === required || implies.includes(required)) return "met";
  return excludes.includes(required) ? "not_met" : "unknown";
}

/**
 * Checks whether a measured value meets a limit. Units are converted exactly; values that cannot be compared are unknown.
 *
 * @example
 * ```ts
 * import { meetsLimit } from "@org/therapy-model/eligibility";
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
      return compareFindings(finding, limit.finding);
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
  // Exact decimal arithmetic on the written digits, so that 1.5 times 0.6 is 0.9.
  const bound = multiply({ value: String(limit.value), unit: limit.unit }, { value: String(multiple), unit: "1" });
  const converted = convert(String(value.value), value.unit, limit.unit);
  if (!bound.ok || !converted.ok) return "unknown";
  const [left, right] = [converted.value, bound.value.value];
  const relations = { lt: left < right, le: left <= right, gt: left > right, ge: left >= right, eq: left === right };
  return relations[comparator] ? "met" : "not_met";
}
