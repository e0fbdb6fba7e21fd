/** Quantities of two units of one scale: `5 ft 2 in`, `1 year and 6 months`, `2 h 30 min`. */
import { matchAt, matchOf } from "./match-at.ts";
import type { Measure } from "./read-measure.ts";
import type { Numbers } from "./read-numbers.ts";
import { unitAt } from "./read-unit.ts";

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

/** Adds the number of a smaller unit that follows a whole number and its unit; both in the smaller unit. */
export function withSmallerUnit(text: string, numbers: Numbers, measure: Measure): [Numbers, Measure] {
  const { first, second } = numbers;
  const [code, count] = smaller[measure.code ?? ""] ?? [];
  if (code === undefined || second !== undefined || measure.readings !== undefined || !/^\d{1,3}$/.test(first.decimal))
    return [numbers, measure];
  const match = matchOf(joint, text, measure.end);
  if (match === undefined || Number(match[1]) >= count!) return [numbers, measure];
  const at = measure.end + match[0].length;
  const unit = unitAt(text, at);
  const word = code === "[in_i]" ? matchAt(inches, text, at) : undefined;
  const end = word === undefined ? (unit?.code === code ? unit.end : undefined) : at + word.length;
  if (end === undefined) return [numbers, measure];
  const decimal = String(Number(first.decimal) * count! + Number(match[1]));
  return [
    { ...numbers, first: { ...first, decimal } },
    { ...measure, code, end },
  ];
}
