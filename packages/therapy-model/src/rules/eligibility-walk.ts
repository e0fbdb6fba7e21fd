/** Going through the criteria of a trial. */
import type { EligibilityExpression } from "../trial/eligibility.ts";
import type { EligibilityCriterion } from "../trial/evaluate.ts";
import type { Trial } from "../trial/trial.ts";
import type { RuleContext } from "./rule.ts";

/** A criterion, and where it stands in its trial. */
export interface PlacedCriterion {
  readonly path: (string | number)[];
  readonly criterion: EligibilityCriterion;
}

/** A criterion that everybody who takes part must meet, or must not meet. */
export interface RequiredCriterion extends PlacedCriterion {
  /** Whether it must be met; otherwise it must not be. */
  readonly met: boolean;
}

/** Lists every criterion of a trial, however deep it stands; the exceptions of limits are not criteria. */
export function criteriaOf(record: Trial, { derived }: RuleContext): readonly PlacedCriterion[] {
  return derived(record, placedCriteria).all;
}

/** Lists the criteria that hold for everybody: those of the lists, and of every `all` and `not` that is not within an `any`. */
export function requiredOf(record: Trial, { derived }: RuleContext): readonly RequiredCriterion[] {
  return derived(record, placedCriteria).required;
}

/** Goes through the criteria of a trial, once for all rules. */
function placedCriteria({ eligibility }: Trial): {
  readonly all: readonly PlacedCriterion[];
  readonly required: readonly RequiredCriterion[];
} {
  const all: PlacedCriterion[] = [];
  const required: RequiredCriterion[] = [];
  /** Whether everybody must meet what stands at a path, must not, or neither. */
  const gather = (expression: EligibilityExpression, path: (string | number)[], met: boolean | undefined): void => {
    if (expression.kind === "not") gather(expression.of, [...path, "of"], met === undefined ? undefined : !met);
    else if (expression.kind === "all" || expression.kind === "any") {
      // Every part of an `all` must hold, and no part of an `any` that must not.
      const holds = (expression.kind === "all") === met || expression.of.length === 1;
      for (const [index, part] of expression.of.entries()) {
        gather(part, [...path, "of", index], holds ? met : undefined);
      }
    } else if (met === undefined) all.push({ path, criterion: expression });
    else {
      const placed = { path, criterion: expression, met };
      all.push(placed);
      required.push(placed);
    }
  };
  for (const [index, expression] of (eligibility?.inclusion ?? []).entries()) {
    gather(expression, ["eligibility", "inclusion", index], true);
  }
  for (const [index, expression] of (eligibility?.exclusion ?? []).entries()) {
    gather(expression, ["eligibility", "exclusion", index], false);
  }
  return { all, required };
}
