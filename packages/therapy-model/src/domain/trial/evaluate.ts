/** Evaluation of eligibility for one patient, in three-valued logic. */
import type { AllOf, AnyOf, Eligibility, EligibilityExpression, Not } from "./eligibility.ts";

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
      return weakestOf(expression.of, (part) => evaluateExpression(part, verdictOf));
    case "any":
      return opposite(weakestOf(expression.of, (part) => opposite(evaluateExpression(part, verdictOf))));
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
 * @param each - Called with the contribution of each criterion: that of an exclusion criterion is its opposite. None is called
 *   after one that is not met.
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
  each: (verdict: Verdict) => Verdict = (verdict) => verdict,
): Verdict {
  const { inclusion, exclusion } = eligibility;
  if (inclusion === undefined && exclusion === undefined) return "unknown";
  const included = weakestOf(inclusion ?? [], (part) => each(evaluateExpression(part, verdictOf)));
  if (included === "not_met") return included;
  const excluded = weakestOf(exclusion ?? [], (part) => each(opposite(evaluateExpression(part, verdictOf))));
  return weakest([included, excluded]);
}

/**
 * Lists the criteria of an expression that decide its verdict: the first that is not met of `all`, the first that is met of
 * `any`, and otherwise each that contributes. If the verdict is unknown, they are the criteria that are unknown and matter.
 *
 * @example
 * ```ts
 * import { decidingCriteria } from "@org/therapy-model/eligibility";
 *
 * const expression = { kind: "any", of: [{ kind: "consent" }, { kind: "hla", alleles: ["HLA-A*02:01"] }] } as const;
 * decidingCriteria(expression, ({ kind }) => (kind === "hla" ? "met" : "unknown")); // => [{ kind: "hla", alleles: ["HLA-A*02:01"] }]
 * decidingCriteria(expression, ({ kind }) => (kind === "hla" ? "not_met" : "unknown")); // => [{ kind: "consent" }]
 * ```
 */
export function decidingCriteria(
  expression: DeepReadonly<EligibilityExpression>,
  verdictOf: (criterion: DeepReadonly<EligibilityCriterion>) => Verdict,
): DeepReadonly<EligibilityCriterion>[] {
  if (expression.kind === "not") return decidingCriteria(expression.of, verdictOf);
  if (expression.kind !== "all" && expression.kind !== "any") return [expression];
  const decisive = expression.kind === "all" ? "not_met" : "met";
  const verdict = evaluateExpression(expression, verdictOf);
  const deciding = expression.of.filter((part) => evaluateExpression(part, verdictOf) === verdict);
  return (verdict === decisive ? deciding.slice(0, 1) : deciding).flatMap((part) => decidingCriteria(part, verdictOf));
}

/** The type with all properties readonly, nested ones included. */
export type DeepReadonly<T> = T extends string
  ? T
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;

/** The weakest verdict of a list; parts after one that is not met are not evaluated. */
function weakestOf<Part>(parts: readonly Part[], verdictOf: (part: Part) => Verdict): Verdict {
  let weakest: Verdict = "met";
  for (const part of parts) {
    const verdict = verdictOf(part);
    if (verdict === "not_met") return verdict;
    if (verdict === "unknown") weakest = verdict;
  }
  return weakest;
}

/** The verdict of a conjunction: not met if any part is not met, otherwise unknown if any part is unknown. */
export function weakest(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes("not_met")) return "not_met";
  return verdicts.includes("unknown") ? "unknown" : "met";
}

/** The verdict of a negation. */
export function opposite(verdict: Verdict): Verdict {
  if (verdict === "unknown") return "unknown";
  return verdict === "met" ? "not_met" : "met";
}
