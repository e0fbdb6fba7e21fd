/** Going through the criteria of a trial. */
import type { EligibilityExpression } from "../trial/eligibility.ts";
import type { EligibilityCriterion } from "../trial/evaluate.ts";
import type { Trial } from "../trial/trial.ts";

/** A criterion, and where it stands in its trial. */
type PlacedCriterion = readonly [path: (string | number)[], criterion: EligibilityCriterion];

/** Lists every criterion of a trial, however deep it stands; the exceptions of limits are not criteria. */
export function criteriaOf({ eligibility }: Trial): readonly PlacedCriterion[] {
  const found: PlacedCriterion[] = [];
  const gather = (expression: EligibilityExpression, path: (string | number)[]): void => {
    if (expression.kind === "not") gather(expression.of, [...path, "of"]);
    else if (expression.kind === "all" || expression.kind === "any") {
      for (const [index, part] of expression.of.entries()) gather(part, [...path, "of", index]);
    } else found.push([path, expression]);
  };
  for (const list of ["inclusion", "exclusion"] as const) {
    for (const [index, expression] of (eligibility?.[list] ?? []).entries()) {
      gather(expression, ["eligibility", list, index]);
    }
  }
  return found;
}

/** A criterion that everybody who takes part must meet, or must not meet. */
export interface RequiredCriterion {
  readonly path: (string | number)[];
  readonly criterion: EligibilityCriterion;
  /** Whether it must be met; otherwise it must not be. */
  readonly met: boolean;
}

/** Lists the criteria that hold for everybody: those of the lists, and of every `all` and `not` that is not within an `any`. */
export function requiredOf({ eligibility }: Trial): readonly RequiredCriterion[] {
  const found: RequiredCriterion[] = [];
  const gather = (expression: EligibilityExpression, path: (string | number)[], met: boolean): void => {
    if (expression.kind === "not") gather(expression.of, [...path, "of"], !met);
    else if (expression.kind === "all" || expression.kind === "any") {
      // Every part of an `all` must hold, and no part of an `any` that must not.
      if ((expression.kind === "all") === met || expression.of.length === 1) {
        for (const [index, part] of expression.of.entries()) gather(part, [...path, "of", index], met);
      }
    } else found.push({ path, criterion: expression, met });
  };
  for (const [index, expression] of (eligibility?.inclusion ?? []).entries()) {
    gather(expression, ["eligibility", "inclusion", index], true);
  }
  for (const [index, expression] of (eligibility?.exclusion ?? []).entries()) {
    gather(expression, ["eligibility", "exclusion", index], false);
  }
  return found;
}
