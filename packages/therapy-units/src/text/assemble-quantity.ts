import { isUnit } from "../ucum/check.ts";
import { convertExactly } from "../ucum/convert-decimal.ts";
import { kindsOf } from "../ucum/counted.ts";
import { sharedMultiplier } from "./assumptions.ts";
import { writesDecimalComma } from "./languages.ts";
import {
  quantityIssue,
  type Assumption,
  type Comparator,
  type ParsedQuantity,
  type ParseOptions,
  type QuantityIssue,
} from "./parsed-quantity.ts";
import type { Measure } from "./read-measure.ts";
import type { Numbers } from "./read-numbers.ts";
import type { Reading } from "./reading.ts";
import type { WrittenNumber } from "./written-number.ts";

/** What is known of a quantity before it is put together. */
export interface Parts {
  readonly numbers: Numbers;
  readonly measure: Measure;
  readonly plusMinus: ParsedQuantity["plusMinus"];
  readonly at: number;
  readonly end: number;
  readonly unitFrom: number;
  readonly comparator: Comparator | undefined;
  readonly options: ParseOptions;
}

/**
 * Whether two numbers make a range: their units are the same, or convert into one another without comparators ("6 months to 2
 * years"), and two comparators leave something between them.
 */
export function agree(
  { first, firstUnit, firstComparator, second, secondComparator }: Numbers,
  measure: Measure,
): boolean {
  if (second === undefined) return true;
  const { code, relativeTo } = measure;
  const limits = [firstComparator?.[0], secondComparator?.[0]].join("");
  const sign = limits === "<>" ? -1 : limits === "><" ? 1 : 0;
  const comparable = firstUnit === undefined || firstUnit.code === code;
  if (comparable) return sign === 0 || sign * (Number(second.decimal) - Number(first.decimal)) >= 0;
  if (relativeTo !== undefined || code === undefined || sign !== 0) return false;
  return inUnit(second.decimal, code, firstUnit.code) !== undefined;
}

/** A decimal in another unit; undefined where it does not convert without rounding. */
function inUnit(decimal: string, from: string, to: string): string | undefined {
  if (from === to) return decimal;
  const result = convertExactly(decimal, from, to);
  return result.ok ? result.value : undefined;
}

/** A reading while it is put together. */
type Common = { -readonly [Field in keyof Reading]: Reading[Field] };

/** The quantity of its numbers and its measure. */
export function assemble(parts: Parts): Reading | QuantityIssue {
  const { numbers, measure, plusMinus, at, end, unitFrom, options } = parts;
  const { first, second, firstUnit, start } = numbers;
  const assumptions: Assumption[] = [...numbers.assumptions, ...measure.assumptions];
  // A power of ten belongs to the count in the unit, or to the value where the unit is a measure.
  const power = second?.power ?? first.power;
  if (second !== undefined && first.power === undefined && second.power !== undefined)
    assumptions.push(sharedMultiplier);
  const written = second === undefined ? [first] : [first, second];
  const isOfDays = isInDays(numbers);
  const code = isOfDays ? "d" : (firstUnit?.code ?? measure.code ?? "1");
  const { unit, shift } = placePower(code, power);
  const decimals = written.map((n) =>
    withPower(
      isOfDays ? inDays(n) : n.decimal,
      shift + (n.power !== undefined && power !== undefined ? n.power - power : 0),
    ),
  );
  if (decimals[1] !== undefined && !isOfDays)
    decimals[1] = inUnit(decimals[1], measure.code ?? "1", code) ?? decimals[1];
  if (!decimals.every(isRepresentable))
    return quantityIssue("out_of_range", "the number is outside the range of a double", at);
  const { relativeTo } = measure;
  const common: Common = {
    unit,
    kinds: kindsOf(unit),
    assumptions,
    end,
    ambiguous: ambiguity(written, measure, start, unitFrom, options),
    unitFrom,
    isLimited: numbers.isOpened || parts.comparator !== undefined || numbers.secondComparator !== undefined,
  };
  // Assigned one by one: spreading objects takes several times as long.
  if (relativeTo !== undefined) common.relativeTo = relativeTo;
  if (plusMinus !== undefined) common.plusMinus = plusMinus;
  const [low = "", high] = decimals;
  if (high !== undefined) return withRange(common, numbers, low, high, at);
  if (parts.comparator !== undefined) common.comparator = parts.comparator;
  common.value = Number(low);
  common.decimal = low;
  return common;
}

/** Whether a number is written as weeks with days: `34+6 weeks`. */
function isInDays({ first, second }: Numbers): boolean {
  return first.days !== undefined || second?.days !== undefined;
}

/** A number of weeks and days, in days. */
function inDays({ decimal, days = 0 }: WrittenNumber): string {
  return String(Number(decimal) * 7 + days);
}

/** The range of two numbers, the lower one first. The comparators decide whether its ends are included. */
function withRange(
  common: Omit<Reading, "range" | "value" | "decimal">,
  { firstComparator, secondComparator }: Numbers,
  first: string,
  second: string,
  at: number,
): Reading | QuantityIssue {
  const isReversed =
    (firstComparator?.startsWith("<") === true && secondComparator?.startsWith(">") === true) ||
    // "-1.00 to -6.00 D"
    (firstComparator === undefined &&
      secondComparator === undefined &&
      Number(second) < Number(first) &&
      Number(first) <= 0);
  const [low, high] = isReversed ? [second, first] : [first, second];
  const [below, above] = isReversed ? [secondComparator, firstComparator] : [firstComparator, secondComparator];
  if (Number(low) > Number(high))
    return quantityIssue("contradiction", "the first number of the range is larger than the second", at);
  // "up to 5–10 mg", "about 3–4 weeks"
  const outer =
    !isReversed && secondComparator === undefined && /^[<~]/.test(firstComparator ?? "") ? firstComparator : undefined;
  return {
    ...common,
    ...(outer && { comparator: outer }),
    range: {
      low: { value: Number(low), decimal: low, inclusive: below !== ">" },
      high: { value: Number(high), decimal: high, inclusive: above !== "<" },
    },
  };
}

/** A unit with a power of ten, where it counts, and the exponent that is left for the value. */
function placePower(code: string, power: number | undefined): { readonly unit: string; readonly shift: number } {
  if (power === undefined || power === 0) return { unit: code, shift: 0 };
  const unit = code === "1" ? `10*${power}` : /^[/{]/.test(code) ? `10*${power}${code}` : undefined;
  return unit !== undefined && isUnit(unit) ? { unit, shift: 0 } : { unit: code, shift: power };
}

/** The issue of a number or a unit with two readings, where neither the unit nor the language decides. */
function ambiguity(
  numbers: readonly WrittenNumber[],
  measure: Measure,
  start: number,
  unitFrom: number,
  options: ParseOptions,
): QuantityIssue | undefined {
  if (measure.readings !== undefined) {
    const message = `the unit is ambiguous: ${measure.readings.join(" or ")}`;
    return { ...quantityIssue("ambiguous_unit", message, unitFrom, measure.end), readings: measure.readings };
  }
  const number = numbers.find((n) => n.alternative !== undefined && (n.inCounts !== true || isCount(measure)));
  if (number === undefined) return undefined;
  const isBare = measure.code === undefined && measure.relativeTo === undefined && number.power === undefined;
  const isOpen = number.inCounts === true || number.unresolvable || isBare;
  if (!writesDecimalComma(options.language) && !isOpen) return undefined;
  const readings = [number.decimal, number.alternative!];
  return {
    ...quantityIssue("ambiguous_number", `the number is ambiguous: ${readings.join(" or ")}`, start),
    readings,
  };
}

/** Whether a unit counts something per volume, so that a number with decimals is unlikely. */
function isCount({ code }: Measure): boolean {
  return code !== undefined && /^(?:\/|\{)/.test(code);
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
