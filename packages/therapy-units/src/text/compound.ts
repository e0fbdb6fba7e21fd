/** Quantities of two units of one scale: `5 ft 2 in`, `1 year and 6 months`, `2 h 30 min`. */
import { matchAt, matchOf, skipBlank } from "./match-at.ts";
import { unitAt } from "./read-unit.ts";
import type { WrittenNumber } from "./written-number.ts";
import type { WrittenUnit } from "./written-unit.ts";

/** The smaller unit that can follow a unit, and how many of it make one. */
const smaller: Readonly<Record<string, readonly [code: string, count: number]>> = {
  a: ["mo", 12],
  h: ["min", 60],
  min: ["s", 60],
  "[ft_i]": ["[in_i]", 12],
  "[lb_av]": ["[oz_av]", 16],
};

const joint = /(?: |,? and )(\d{1,2})(?: ?|-)(?=[A-Za-z])/y;

/** Inches after feet, which alone would be the word. */
const inches = /in\.?(?![A-Za-z])(?! (?:the|a|an|this|each)(?![A-Za-z]))/y;

/** A number in the smaller of its two units. */
interface Compound {
  readonly decimal: string;
  readonly unit: WrittenUnit;
}

/** A whole number in its unit, with the number of a smaller unit after the unit, in the smaller one. */
export function withSmaller(
  text: string,
  decimal: string,
  larger: string | undefined,
  at: number,
): Compound | undefined {
  const [code, count] = smaller[larger ?? ""] ?? [];
  if (code === undefined || !/^\d{1,3}$/.test(decimal)) return undefined;
  const match = matchOf(joint, text, at);
  if (match === undefined || Number(match[1]) >= count!) return undefined;
  const place = at + match[0].length;
  const unit = unitAt(text, place);
  const word = code === "[in_i]" ? matchAt(inches, text, place) : undefined;
  const end = word === undefined ? (unit?.code === code ? unit.end : undefined) : place + word.length;
  if (end === undefined) return undefined;
  return { decimal: String(Number(decimal) * count! + Number(match[1])), unit: { code, end, notes: [] } };
}

/** The compound that a number begins, before the second number of a range: "1 year 6 months to 5 years". */
export function compoundOf(text: string, { decimal, end, power }: WrittenNumber): Compound | undefined {
  const unit = power === undefined ? unitAt(text, skipBlank(text, end)) : undefined;
  return unit === undefined || unit.readings !== undefined
    ? undefined
    : withSmaller(text, decimal, unit.code, unit.end);
}
