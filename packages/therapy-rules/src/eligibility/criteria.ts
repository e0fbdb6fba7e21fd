/** The criteria of a trial, with their paths. */
import type { EligibilityExpression, Trial } from "@org/therapy-model";
import type { EligibilityCriterion } from "@org/therapy-model/eligibility";
import type { RuleContext } from "../engine/rule.ts";

/** A criterion with its path in the trial. */
export interface PlacedCriterion {
  readonly path: (string | number)[];
  readonly criterion: EligibilityCriterion;
}

/** A criterion that every participant must meet, or must not meet. */
export interface RequiredCriterion extends PlacedCriterion {
  /** Whether the criterion must be met; otherwise it must not be met. */
  readonly met: boolean;
}

/** Lists all criteria of a trial at any depth. The exceptions of limits are not criteria. */
export function criteriaOf(record: Trial, { memoize }: RuleContext): readonly PlacedCriterion[] {
  return memoize(record, placedCriteria).all;
}

/** Lists the criteria that apply to every participant: those of the lists, and of every `all` and `not` outside an `any`. */
export function requiredOf(record: Trial, { memoize }: RuleContext): readonly RequiredCriterion[] {
  return memoize(record, placedCriteria).required;
}

/** Lists the criteria of a trial. The result is computed once for all rules. */
function placedCriteria({ eligibility }: Trial): {
  readonly all: readonly PlacedCriterion[];
  readonly required: readonly RequiredCriterion[];
} {
  const all: PlacedCriterion[] = [];
  const required: RequiredCriterion[] = [];
  /** Whether every participant must meet the expression at a path, must not meet it, or neither. */
  const gather = (expression: EligibilityExpression, path: (string | number)[], met: boolean | undefined): void => {
    if (expression.kind === "not") gather(expression.of, [...path, "of"], met === undefined ? undefined : !met);
    else if (expression.kind === "all" || expression.kind === "any") {
      // All parts of a required `all` are required, and all parts of an excluded `any` are excluded.
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
