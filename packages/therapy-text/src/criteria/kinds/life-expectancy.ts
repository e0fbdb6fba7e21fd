/** Life expectancy. */
import type { ParsedQuantity } from "@org/therapy-units/parse";
import { durationOf } from "../duration.ts";
import { type LocatedExpression, negated } from "../located.ts";

const name =
  /\blife[ -]expectanc(?:y|ies)\b|\b(?:expected|estimated|anticipated|predicted|projected) (?:survival|life ?span|life)\b|\bexpected to (?:live|survive)\b|\bsurvival (?:time |expectancy )?(?:of |is )?(?:at least|greater|more|>|≥|less|<)|\bexpected lifespan|预[期计]?生存|预期寿命|生存期/i;

/** Reads a criterion on life expectancy: a minimum, or in an exclusion criterion less than one. */
export function lifeExpectancyOf(
  words: string,
  start: number,
  quantities: readonly ParsedQuantity[],
): LocatedExpression | undefined {
  const found = name.exec(words);
  if (found === null) return undefined;
  const after = start + found.index;
  const quantity =
    quantities.find((one) => one.end > after && one.start - after < 90 && durationOf(one) !== undefined) ??
    quantities.find((one) => after - one.end >= 0 && after - one.end < 25 && durationOf(one) !== undefined);
  const minimum = quantity && durationOf(quantity);
  if (quantity === undefined || minimum === undefined) return undefined;
  const at = { start: Math.min(after, quantity.start), end: Math.max(quantity.end, after + found[0].length) };
  const { comparator } = quantity;
  if (comparator === "<" || comparator === "<=") return negated({ kind: "life_expectancy", minimum, ...at });
  return { kind: "life_expectancy", minimum, ...at };
}
