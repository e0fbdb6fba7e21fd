/** Measured values and the limits that they meet. */
import { multiply } from "@org/therapy-units";
import type { Comparator } from "../../gen/vocabularies/comparator.ts";
import type { Measurement } from "../../gen/vocabularies/measurement.ts";
import type { Quantity } from "../shared/quantity.ts";
import { convertMeasurement } from "./convert-measurement.ts";
import { evaluateExpression, weakest, type DeepReadonly, type EligibilityCriterion, type Verdict } from "./evaluate.ts";
import type { LimitException, MeasurementCriterion } from "./eligibility.ts";
import type { Limit, QualitativeFinding, ReferenceLevel } from "./limit.ts";

/** A measured value, with the references for relative limits. */
export interface MeasuredValue {
  /** What is measured. With it, a mass converts into an amount of substance, such as mg/dL of bilirubin into umol/L. */
  measurement?: Measurement | undefined;
  /** Value of a quantitative test. */
  value?: Quantity | undefined;
  /** Relation of the true value to `value`, such as `lt` for a value below the limit of detection. Absent for an exact value. */
  comparator?: Comparator | undefined;
  /** Result of a qualitative test. */
  finding?: QualitativeFinding | undefined;
  /** Reference limits of the laboratory and the baseline of the patient. */
  references?: { readonly [Level in ReferenceLevel]?: Quantity | undefined } | undefined;
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
  meets: typeof meetsLimit = meetsLimit,
): Verdict {
  return meetsLimitWithExceptions({ ...measured, measurement: criterion.measurement }, criterion, verdictOf, meets);
}

/** A limit, and the limits of some patients. */
interface ExceptedLimit {
  readonly limit: DeepReadonly<Limit>;
  readonly exceptions?: readonly DeepReadonly<LimitException>[] | undefined;
}

/** Checks whether a value meets a limit with exceptions, such as that of a measurement or of a dose. */
export function meetsLimitWithExceptions(
  measured: DeepReadonly<MeasuredValue>,
  { limit, exceptions }: ExceptedLimit,
  verdictOf: (criterion: DeepReadonly<EligibilityCriterion>) => Verdict,
  meets: typeof meetsLimit = meetsLimit,
): Verdict {
  if (exceptions === undefined) return meets(measured, limit);
  const possible = new Set<Verdict>();
  for (const exception of exceptions) {
    const applies = evaluateExpression(exception.when, verdictOf);
    if (applies === "not_met") continue;
    possible.add(exception.limit === undefined ? "met" : meets(measured, exception.limit));
    if (applies === "met") return singleVerdict(possible);
  }
  return singleVerdict(possible.add(meets(measured, limit)));
}

/** The verdict that all agree on; unknown if they differ. */
export function singleVerdict(verdicts: ReadonlySet<Verdict>): Verdict {
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
 * Checks whether a measured value meets a limit. Units are converted exactly, between mass and amount of substance if the
 * measurement is known; values that cannot be compared are unknown.
 *
 * @example
 * ```ts
 * import { meetsLimit } from "@org/therapy-model/eligibility";
 *
 * const limit = { kind: "absolute", comparator: "ge", value: { value: 1.5, unit: "10*9/L" } } as const;
 * meetsLimit({ value: { value: 1500, unit: "/uL" } }, limit); // => "met"
 * meetsLimit({ value: { value: 1500, unit: "mg/dL" } }, limit); // => "unknown"
 *
 * const bilirubin = { kind: "absolute", comparator: "le", value: { value: 2, unit: "mg/dL" } } as const;
 * meetsLimit({ measurement: "total_bilirubin", value: { value: 45, unit: "umol/L" } }, bilirubin); // => "not_met"
 * meetsLimit({ value: { value: 60, unit: "U/L" } }, { kind: "relative", comparator: "le", multiple: 2.5, of: "upper_limit_of_normal" }); // => "unknown"
 * ```
 */
export function meetsLimit(measured: DeepReadonly<MeasuredValue>, limit: DeepReadonly<Limit>): Verdict {
  const { finding } = measured;
  switch (limit.kind) {
    case "qualitative":
      return finding === undefined ? "unknown" : compareFindings(finding, limit.finding);
    case "absolute":
      return compareValue(measured, limit.comparator, limit.value, 1);
    case "relative": {
      const reference = measured.references?.[limit.of];
      if (measured.value === undefined || reference === undefined) return compareNormal(finding, limit);
      return compareValue(measured, limit.comparator, reference, limit.multiple);
    }
    case "range":
      return weakest([compareValue(measured, "ge", limit.low, 1), compareValue(measured, "le", limit.high, 1)]);
  }
}

/** A finding such as normal or high decides some limits that are multiples of a limit of normal. */
function compareNormal(
  finding: QualitativeFinding | undefined,
  {
    comparator,
    multiple,
    of,
  }: { readonly comparator: Comparator; readonly multiple: number; readonly of: ReferenceLevel },
): Verdict {
  const [within, outside] = of === "upper_limit_of_normal" ? (["le", "high"] as const) : (["ge", "low"] as const);
  if (of === "baseline" || comparator !== within) return "unknown";
  const includesNormal = within === "le" ? multiple >= 1 : multiple <= 1;
  const endsAtNormal = multiple === 1;
  if (finding === "normal") return includesNormal ? "met" : "unknown";
  return finding === outside && endsAtNormal ? "not_met" : "unknown";
}

function compareValue(
  { value, comparator = "eq", measurement }: DeepReadonly<MeasuredValue>,
  required: Comparator,
  limit: Readonly<Quantity>,
  multiple: number,
): Verdict {
  if (value === undefined) return "unknown";
  // Exact decimal arithmetic on the written digits, so that 1.5 times 0.6 is 0.9.
  const bound =
    multiple === 1
      ? limit.value
      : exactValue(multiply({ value: String(limit.value), unit: limit.unit }, { value: String(multiple), unit: "1" }));
  const converted = convertMeasurement(value, limit.unit, measurement);
  return bound === undefined || converted === undefined
    ? "unknown"
    : compareRange(rangeOf(converted, comparator), required, bound);
}

function exactValue(result: ReturnType<typeof multiply>): number | undefined {
  return result.ok ? result.value.value : undefined;
}

/** The values that a measured value can have. */
export interface ValueRange {
  readonly low: number;
  readonly high: number;
  /** Whether the range includes its finite ends. */
  readonly closed: boolean;
}

function rangeOf(value: number, comparator: Comparator): ValueRange {
  if (comparator === "lt" || comparator === "le") return { low: -Infinity, high: value, closed: comparator === "le" };
  if (comparator === "gt" || comparator === "ge") return { low: value, high: Infinity, closed: comparator === "ge" };
  return { low: value, high: value, closed: true };
}

/** Compares each possible value: met if all satisfy the relation, not met if none does. */
export function compareRange({ low, high, closed }: ValueRange, required: Comparator, bound: number): Verdict {
  const below = high < bound || (high === bound && !closed);
  const above = low > bound || (low === bound && !closed);
  const [atMost, atLeast] = [high <= bound, low >= bound];
  switch (required) {
    case "lt":
      return below ? "met" : atLeast ? "not_met" : "unknown";
    case "le":
      return atMost ? "met" : above ? "not_met" : "unknown";
    case "gt":
      return above ? "met" : atMost ? "not_met" : "unknown";
    case "ge":
      return atLeast ? "met" : below ? "not_met" : "unknown";
    case "eq":
      return below || above ? "not_met" : low === high ? "met" : "unknown";
  }
}
