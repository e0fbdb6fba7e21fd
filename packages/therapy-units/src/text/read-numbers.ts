import { numberAssumption, sharedMultiplier } from "./assumptions.ts";
import { rangeOpeners } from "./comparator-words.ts";
import { limitBeforeAt, type LimitMatch } from "./comparators.ts";
import { writesDecimalComma } from "./languages.ts";
import { matchAt } from "./match-at.ts";
import {
  quantityIssue,
  type Assumption,
  type Comparator,
  type ParseOptions,
  type QuantityIssue,
} from "./parsed-quantity.ts";
import { canStart } from "./quantity-starts.ts";
import { compoundOf } from "./compound.ts";
import { leadAt } from "./read-lead.ts";
import { impliedOneAt, numberAt } from "./read-number.ts";
import { scaleAfterComparator, scaleAt } from "./read-scale.ts";
import type { WrittenUnit } from "./written-unit.ts";
import { romanNumberAt } from "./roman-number.ts";
import { secondNumberAt, type NumberReader } from "./second-number.ts";
import { impliedOne, numberInWords, type WrittenNumber } from "./written-number.ts";

/** The numbers of a quantity with the comparators before them. */
export interface Numbers {
  readonly first: WrittenNumber;
  readonly firstComparator: Comparator | undefined;
  /** The unit between the two numbers of a range: "10 mg to 20 mg". */
  readonly firstUnit: WrittenUnit | undefined;
  readonly second: WrittenNumber | undefined;
  readonly secondComparator: Comparator | undefined;
  /** The limit before the number: "ULN × 2". */
  readonly limit: LimitMatch | undefined;
  /** The scale before the number: "grade 2-3". */
  readonly scale: string | undefined;
  /** Whether words such as "between" come before the number. */
  readonly isOpened: boolean;
  /** What has to follow the quantity, or its comparator does not count. */
  readonly condition: RegExp | undefined;
  /** Where the first number, without its comparator, begins. */
  readonly start: number;
  readonly end: number;
  readonly assumptions: readonly Assumption[];
}

const opener = new RegExp(`(?:${rangeOpeners}) ?`, "iy");

/** The numbers at an index: comparator, number, and the second number of a range. */
export function numbersAt(text: string, at: number, options: ParseOptions, canRange: boolean): Numbers | QuantityIssue {
  const decimalComma = writesDecimalComma(options.language);
  const scale = scaleAt(text, at);
  const from = scale?.end ?? at;
  const opened = !canRange || !canStart(text, from) ? undefined : matchAt(opener, text, from);
  const numbers =
    opened === undefined ? undefined : numbersAfter(text, from + opened.length, decimalComma, "opened", scale?.name);
  if (numbers !== undefined && (numbers.second !== undefined || /[介于从在]/.test(opened!))) return numbers;
  return (
    numbersAfter(text, from, decimalComma, canRange ? "closed" : "single", scale?.name) ??
    quantityIssue("no_number", "expected a number", at)
  );
}

/** How a number may go on: after words that open a range, without them, or never with a second number. */
type Form = "opened" | "closed" | "single";

/** The numbers after the words that open a range, where there are any. */
function numbersAfter(
  text: string,
  at: number,
  decimalComma: boolean,
  form: Form,
  scaleBefore: string | undefined,
): Numbers | undefined {
  const lead = leadAt(text, at);
  const scaleAfter = scaleBefore === undefined ? scaleAfterComparator(text, lead.end) : undefined;
  const scale = scaleBefore ?? scaleAfter?.name;
  const limit = limitBeforeAt(text, scaleAfter?.end ?? lead.end);
  const place = limit?.end ?? scaleAfter?.end ?? lead.end;
  const numberOf: NumberReader = (index) =>
    numberAt(text, index, decimalComma) ?? (scale === undefined ? undefined : romanNumberAt(text, index));
  const written =
    numberOf(place) ??
    impliedOneAt(text, place) ??
    (lead.comparator === undefined ? undefined : onePeriodAt(text, place, lead));
  if (written === undefined) return undefined;
  const canRange = form !== "single" && limit === undefined;
  const compound = canRange ? compoundOf(text, written) : undefined;
  const rest = !canRange
    ? undefined
    : secondNumberAt(
        text,
        written.end,
        form === "opened",
        lead.comparator,
        numberOf,
        scale === undefined ? undefined : written,
        written.decimal.startsWith("-"),
        compound?.unit,
      );
  const first = firstOfRange(written, rest, compound);
  const assumptions = [...lead.assumptions];
  if (first !== written && compound === undefined) assumptions.push(sharedMultiplier);
  for (const number of rest === undefined ? [first] : [first, rest.number])
    for (const code of number.notes) assumptions.push(numberAssumption(code, number));
  return {
    first,
    firstComparator: lead.comparator,
    firstUnit: rest?.firstUnit,
    second: rest?.number,
    secondComparator: rest?.comparator,
    limit,
    scale,
    condition: lead.condition,
    isOpened: form === "opened",
    start: place,
    end: rest?.number.end ?? first.end,
    assumptions,
  };
}

/** The first number, in the unit that it has of its own before the second number, or with the magnitude word of that number. */
function firstOfRange(
  written: WrittenNumber,
  rest: ReturnType<typeof secondNumberAt>,
  compound: ReturnType<typeof compoundOf>,
): WrittenNumber {
  if (rest === undefined) return written;
  if (compound !== undefined) return { ...written, decimal: compound.decimal };
  return rest.firstUnit === undefined ? withSharedMagnitude(written, rest.number) : written;
}

/** The first number of a range with the magnitude word of the second: "0.5-1 million". Not in "500 to 1 million". */
function withSharedMagnitude(first: WrittenNumber, { decimal, magnitude }: WrittenNumber): WrittenNumber {
  if (magnitude === undefined || first.magnitude !== undefined || first.power !== undefined) return first;
  const shared = `${first.decimal}e${magnitude}`;
  return Number(shared) > Number(decimal) ? first : { ...first, decimal: shared, magnitude };
}

const article = /an? (?=(?:year|month|week|day|hour|minute|decade)(?![a-z]))/iy;
const periodName = /(?=(?:year|month|week|day|hour)(?![a-z]))/iy;

/** One period without a number: "at least a year", "in the past year". */
function onePeriodAt(
  text: string,
  at: number,
  { assumptions }: { readonly assumptions: readonly Assumption[] },
): WrittenNumber | undefined {
  const word = matchAt(article, text, at);
  if (word !== undefined) return numberInWords("1", at + word.trimEnd().length);
  const isWindow =
    assumptions.length > 0 &&
    /(?:last|past|previous|prior|preceding|next|first|coming) $/i.test(text.slice(Math.max(0, at - 10), at));
  return isWindow && matchAt(periodName, text, at) !== undefined ? impliedOne(at) : undefined;
}
