/** The unknown criteria of a trial on which its verdict depends. */
import {
  decidingCriteria,
  type DeepReadonly,
  evaluateExpression,
  type EligibilityCriterion,
  type Verdict,
} from "../domain/trial/evaluate.ts";
import type { PlacedExpression } from "./placed-expression.ts";

type Criterion = DeepReadonly<EligibilityCriterion>;
type VerdictOf = (criterion: Criterion) => Verdict;

/** The unknown criteria at one place that must be known. */
export interface OpenCriteria {
  readonly path: readonly (string | number)[];
  readonly criteria: readonly Criterion[];
}

/** Most different criteria of an expression for which each combination of verdicts is tried. */
const mostCombined = 8;

/**
 * The unknown criteria on whose verdicts a trial depends. If one criterion alone decides its place, the others are listed only
 * where they matter although it lets the patient join: of `a` and `(a or b)`, only `a`.
 */
export function openCriteria(placed: readonly PlacedExpression[], verdictOf: VerdictOf): OpenCriteria[] {
  const open = placed.filter(({ expression }) => evaluateExpression(expression, verdictOf) === "unknown");
  const required = new Map<string, Verdict>();
  const alone = new Map<PlacedExpression, Criterion>();
  for (const one of open) {
    const criteria = decidingCriteria(one.expression, verdictOf);
    const keys = new Set(criteria.map(keyOf));
    if (keys.size !== 1) continue;
    const [criterion] = criteria as [Criterion];
    const key = keyOf(criterion);
    const ifMet = evaluateExpression(one.expression, (each) => (keyOf(each) === key ? "met" : verdictOf(each)));
    required.set(key, ifMet === one.excludesIf ? "not_met" : "met");
    alone.set(one, criterion);
  }
  const assumed: VerdictOf = (criterion) => required.get(keyOf(criterion)) ?? verdictOf(criterion);
  return open.map((one) => {
    const criterion = alone.get(one);
    return { path: one.path, criteria: criterion === undefined ? dependencies(one, assumed) : [criterion] };
  });
}

/** The criteria on which an expression depends: of `a or (a and b)`, only `a`. */
function dependencies({ expression }: PlacedExpression, verdictOf: VerdictOf): readonly Criterion[] {
  if (evaluateExpression(expression, verdictOf) !== "unknown") return [];
  const byKey = new Map(decidingCriteria(expression, verdictOf).map((criterion) => [keyOf(criterion), criterion]));
  const keys = [...byKey.keys()];
  if (keys.length > mostCombined) return [...byKey.values()];
  const verdictIf = (met: number): Verdict =>
    evaluateExpression(expression, (criterion) => {
      const index = keys.indexOf(keyOf(criterion));
      return index === -1 ? verdictOf(criterion) : (met >> index) % 2 === 1 ? "met" : "not_met";
    });
  const verdicts = Array.from({ length: 2 ** keys.length }, (_, met) => verdictIf(met));
  return keys.flatMap((key, index) => {
    const matters = verdicts.some((verdict, met) => verdict !== verdicts[met ^ (1 << index)]);
    return matters ? [byKey.get(key)!] : [];
  });
}

const keys = /* @__PURE__ */ new WeakMap<Criterion, string>();

/** Equal for criteria that differ in their text only. */
function keyOf(criterion: Criterion): string {
  let key = keys.get(criterion);
  if (key === undefined) {
    key = criterion.kind === "text" ? `text ${criterion.text}` : JSON.stringify({ ...criterion, text: undefined });
    keys.set(criterion, key);
  }
  return key;
}
