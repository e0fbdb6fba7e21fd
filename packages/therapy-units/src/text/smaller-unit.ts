/** The smaller unit after the last number of a quantity: `6 months to 1 year 6 months`. */
import { withSmaller } from "./compound.ts";
import type { Measure } from "./read-measure.ts";
import type { Numbers } from "./read-numbers.ts";

/** Adds the number of a smaller unit that follows a whole number and its unit; both in the smaller unit. */
export function withSmallerUnit(text: string, numbers: Numbers, measure: Measure): [Numbers, Measure] {
  const { first, second, firstUnit } = numbers;
  // In "1-2 years 6 months", nothing shows what the months belong to.
  if (measure.readings !== undefined || (second !== undefined && firstUnit === undefined)) return [numbers, measure];
  const compound = withSmaller(text, (second ?? first).decimal, measure.code, measure.end);
  if (compound === undefined) return [numbers, measure];
  const { decimal, unit } = compound;
  return [
    second === undefined
      ? { ...numbers, first: { ...first, decimal } }
      : { ...numbers, second: { ...second, decimal } },
    { ...measure, code: unit.code, end: unit.end },
  ];
}
