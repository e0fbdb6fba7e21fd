import { isUnit } from "../ucum/check.ts";
import { kindsOf } from "../ucum/counted.ts";
import { numberAssumption, unitAssumption } from "./assumptions.ts";
import { leadingComparatorAt, limitAt, trailingComparatorAt, type ComparatorMatch } from "./comparators.ts";
import { writesDecimalComma } from "./languages.ts";
import { matchAt, noWordAt, skipBlank } from "./match-at.ts";
import {
  quantityIssue,
  type Assumption,
  type Comparator,
  type ParsedQuantity,
  type ParseOptions,
  type QuantityIssue,
} from "./parsed-quantity.ts";
import { impliedOneAt, numberAt } from "./read-number.ts";
import { unitAt } from "./read-unit.ts";
import type { WrittenNumber } from "./written-number.ts";

/** A quantity in plain text, before its place in the original text is known. */
export interface Reading extends Omit<ParsedQuantity, "start"> {
  /** Set where the number has a second reading and nothing decides between them. */
  readonly ambiguous: QuantityIssue | undefined;
  /** Where the unit, or the words in its place, begins. */
  readonly unitFrom: number;
}

/** The numbers of a quantity with the comparators before them. */
interface Numbers {
  readonly first: WrittenNumber;
  readonly firstComparator: Comparator | undefined;
  readonly second: WrittenNumber | undefined;
  readonly secondComparator: Comparator | undefined;
  /** Where the first number, without its comparator, begins. */
  readonly start: number;
  readonly end: number;
  readonly assumptions: readonly Assumption[];
}

/** The unit, or the reference limit in its place. */
interface Measure {
  /** Undefined where no unit is written. */
  readonly code: string | undefined;
  readonly relativeTo: ParsedQuantity["relativeTo"];
  readonly end: number;
  readonly assumptions: readonly Assumption[];
}

const between = /(?:between|from|介于|在)\s?/iy;
const rangeMark = / ?(?:-|~|to|至|到|and|&|与|和) ?/iy;
const timeWindow = /within(?: the (?:last|past|previous))?|in the (?:last|past|previous)/iy;
const bracketedUnit = / ?[([](?:kg|mg|g|mL|ml|cm|mm|mo|years?|months?|days?|weeks?|ULN|h|min)[)\]]/y;
const consecutive =
  / ?(?:full|consecutive|calendar|complete|more|additional|continuous) (?=days?|weeks?|months?|years?|hours?)/iy;

/** The quantity that begins at an index, whatever follows it. */
export function quantityAt(text: string, at: number, options: ParseOptions): Reading | QuantityIssue {
  const numbers = numbersAt(text, at, options);
  if ("code" in numbers) return numbers;
  let end = numbers.end + (matchAt(consecutive, text, numbers.end)?.trimEnd().length ?? 0);
  // "10 or more days"
  const early = trailingComparatorAt(text, end);
  const hasUnitAfter = early !== undefined && unitAt(text, skipBlank(text, early.end)) !== undefined;
  const inner = mergeComparators(numbers.firstComparator, hasUnitAfter ? early : undefined, end);
  if ("code" in inner) return inner;
  const unitFrom = skipHyphen(text, inner.end);
  const measure = measureAt(text, unitFrom);
  const outer = mergeComparators(inner.comparator, trailingComparatorAt(text, measure.end), measure.end);
  if ("code" in outer) return outer;
  end = outer.end;
  return assemble(numbers, measure, { at, end, unitFrom, comparator: outer.comparator, options });
}

/** The numbers at an index: comparator, number, and the second number of a range. */
function numbersAt(text: string, at: number, options: ParseOptions): Numbers | QuantityIssue {
  const decimalComma = writesDecimalComma(options.language);
  const ranged = noWordAt(text, at) ? undefined : matchAt(between, text, at);
  const from = at + (ranged?.length ?? 0);
  const assumptions: Assumption[] = [];
  let leading = leadingComparatorAt(text, from);
  const word = leading === undefined && !noWordAt(text, from) ? matchAt(timeWindow, text, from) : undefined;
  if (word !== undefined) {
    leading = { comparator: "<=", end: skipBlank(text, from + word.length) };
    assumptions.push({ code: "window", message: '"within" is read as at most' });
  }
  const place = leading?.end ?? from;
  const first = numberAt(text, place, decimalComma) ?? impliedOneAt(text, place);
  if (first === undefined) return quantityIssue("no_number", "expected a number", place);
  const rest = secondNumberAt(text, first.end, ranged !== undefined, leading !== undefined, decimalComma);
  for (const number of rest === undefined ? [first] : [first, rest.number])
    for (const code of number.notes) assumptions.push(numberAssumption(code, number));
  return {
    first,
    firstComparator: leading?.comparator,
    second: rest?.number,
    secondComparator: rest?.comparator,
    start: leading?.end ?? at,
    end: rest?.number.end ?? first.end,
    assumptions,
  };
}

/**
 * The second number of a range, after the first number or after its unit ("10 mg to 20 mg"). `and` joins a range only
 * after `between`, or after a comparator where a second comparator follows.
 */
function secondNumberAt(
  text: string,
  at: number,
  afterBetween: boolean,
  afterComparator: boolean,
  decimalComma: boolean,
): { readonly number: WrittenNumber; readonly comparator: Comparator | undefined } | undefined {
  const unit = unitAt(text, skipBlank(text, at));
  for (const from of unit === undefined ? [at] : [at, unit.end]) {
    const mark = matchAt(rangeMark, text, from);
    if (mark === undefined || (/and|&|与|和/.test(mark) && !afterBetween && !afterComparator)) continue;
    const comparator = leadingComparatorAt(text, from + mark.length);
    if (/and|&/.test(mark) && !afterBetween && comparator === undefined) continue;
    const number = numberAt(text, comparator?.end ?? from + mark.length, decimalComma);
    if (number === undefined || number.decimal.startsWith("-")) continue;
    return { number, comparator: comparator?.comparator };
  }
  return undefined;
}

/** A comparator before a number and one after it; an issue where they differ. */
function mergeComparators(
  comparator: Comparator | undefined,
  trailing: ComparatorMatch | undefined,
  end: number,
): { readonly comparator: Comparator | undefined; readonly end: number } | QuantityIssue {
  if (trailing === undefined) return { comparator, end };
  return comparator !== undefined && comparator !== trailing.comparator
    ? quantityIssue("contradiction", "the comparators before and after the number differ", end)
    : trailing;
}

/** The index after a hyphen between number and unit: "12-months". */
function skipHyphen(text: string, at: number): number {
  const isHyphen = text[at] === "-" && /^[a-z]{3}/i.test(text.slice(at + 1, at + 4));
  return isHyphen && unitAt(text, at + 1) !== undefined ? at + 1 : at;
}

/** The unit or the reference limit at an index. */
function measureAt(text: string, at: number): Measure {
  const limit = limitAt(text, at);
  if (limit !== undefined) {
    const message = `the number is read as a multiple of the ${limit.limit}`;
    const assumptions: Assumption[] = limit.times ? [] : [{ code: "missing_times", message }];
    return { code: undefined, relativeTo: limit.limit, end: limit.end, assumptions };
  }
  const unit = unitAt(text, skipBlank(text, at)) ?? unitAt(text, at);
  const end = unit?.end ?? at;
  return {
    code: unit?.code,
    relativeTo: undefined,
    end: end + (matchAt(bracketedUnit, text, end)?.length ?? 0),
    assumptions: [...new Set(unit?.notes)].map(unitAssumption),
  };
}

/** The quantity of its numbers and its measure. */
function assemble(
  { first, second, firstComparator, secondComparator, start, assumptions: ofNumbers }: Numbers,
  measure: Measure,
  place: {
    readonly at: number;
    readonly end: number;
    readonly unitFrom: number;
    readonly comparator: Comparator | undefined;
    readonly options: ParseOptions;
  },
): Reading | QuantityIssue {
  const assumptions: Assumption[] = [...ofNumbers, ...measure.assumptions];
  // A power of ten belongs to the count in the unit, or to the value where the unit is a measure.
  const power = second?.power ?? first.power;
  if (second !== undefined && first.power === undefined && second.power !== undefined)
    assumptions.push({ code: "shared_multiplier", message: "the power of ten is read for both ends of the range" });
  const { unit, shift } = placePower(measure.code ?? "1", power);
  const numbers = second === undefined ? [first] : [first, second];
  const decimals = numbers.map((n) =>
    withPower(n.decimal, shift + (n.power !== undefined && power !== undefined ? n.power - power : 0)),
  );
  if (!decimals.every(isRepresentable))
    return quantityIssue("out_of_range", "the number is outside the range of a double", place.at);
  const { relativeTo } = measure;
  const common = {
    unit,
    kinds: kindsOf(unit),
    ...(relativeTo && { relativeTo }),
    assumptions,
    end: place.end,
    ambiguous: ambiguity(numbers, measure, start, place.options),
    unitFrom: place.unitFrom,
  };
  const [low = "", high] = decimals;
  if (high === undefined) {
    const { comparator } = place;
    return { ...common, ...(comparator && { comparator }), value: Number(low), decimal: low };
  }
  if (Number(low) > Number(high))
    return quantityIssue("contradiction", "the first number of the range is larger than the second", place.at);
  return {
    ...common,
    range: {
      low: { value: Number(low), decimal: low, inclusive: firstComparator !== ">" },
      high: { value: Number(high), decimal: high, inclusive: secondComparator !== "<" },
    },
  };
}

/** A unit with a power of ten, where it counts, and the exponent that is left for the value. */
function placePower(code: string, power: number | undefined): { readonly unit: string; readonly shift: number } {
  if (power === undefined || power === 0) return { unit: code, shift: 0 };
  const unit = code === "1" ? `10*${power}` : /^[/{]/.test(code) ? `10*${power}${code}` : undefined;
  return unit !== undefined && isUnit(unit) ? { unit, shift: 0 } : { unit: code, shift: power };
}

/** The issue of a number with two readings, where neither the unit nor the language decides. */
function ambiguity(
  numbers: readonly WrittenNumber[],
  measure: Measure,
  start: number,
  options: ParseOptions,
): QuantityIssue | undefined {
  const number = numbers.find((n) => n.alternative !== undefined);
  if (number === undefined) return undefined;
  const isBare = measure.code === undefined && measure.relativeTo === undefined && number.power === undefined;
  if (!writesDecimalComma(options.language) && !number.unresolvable && !isBare) return undefined;
  const readings = [number.decimal, number.alternative!];
  return {
    ...quantityIssue("ambiguous_number", `the number is ambiguous: ${readings.join(" or ")}`, start),
    readings,
  };
}

function withPower(decimal: string, power: number): string {
  if (power === 0) return decimal;
  const [mantissa, e = "0"] = decimal.split("e") as [string, string?];
  return `${mantissa}e${Number(e) + power}`;
}

/** Whether a decimal is a finite double, and zero only where it is written as zero. */
function isRepresentable(decimal: string): boolean {
  const value = Number(decimal);
  return Number.isFinite(value) && (value !== 0 || !/[1-9]/.test(decimal.replace(/e.*/, "")));
}
