import { unitAssumption } from "./assumptions.ts";
import { limitAt, type LimitMatch } from "./comparators.ts";
import { countedNounAt } from "./counted-noun.ts";
import { letterUnitAt } from "./letter-unit.ts";
import { matchAt, opensAt, skipBlank } from "./match-at.ts";
import type { Assumption, Comparator, ParsedQuantity } from "./parsed-quantity.ts";
import type { Numbers } from "./read-numbers.ts";
import { unitAt } from "./read-unit.ts";
import type { WrittenUnit } from "./written-unit.ts";
import { afterAge, timeUnits } from "./time-words.ts";

/** The unit, or the reference limit in its place. */
export interface Measure {
  /** Undefined where no unit is written. */
  readonly code: string | undefined;
  /** Set where the unit has several readings. */
  readonly readings?: readonly string[] | undefined;
  readonly relativeTo: ParsedQuantity["relativeTo"];
  /** Whether the words before the limit are "higher than". */
  readonly isAbove?: boolean | undefined;
  readonly end: number;
  readonly assumptions: readonly Assumption[];
}

const bracketedUnit = / ?[([](?:kg|mg|g|mL|ml|cm|mm|mo|years?|months?|days?|weeks?|ULN|h|min)[)\]]/y;
const opening = / ?[([] ?(?=[A-Za-z%°])/y;
const closing = / ?[)\]]/y;
const multiple = / ?(?:倍|times|x|fold)(?![A-Za-z])/iy;

/** The measure of numbers at an index. `from` is where the quantity begins, `comparator` the one before the numbers. */
export function measureOf(
  text: string,
  at: number,
  numbers: Numbers,
  from: number,
  comparator: Comparator | undefined,
): Measure {
  const measure = withFirstUnit(numbers, measureAt(text, at, numbers.limit));
  const written = withLetter(text, numbers, measure, comparator);
  return withScale(numbers, withNoun(text, numbers, written, from, comparator), at);
}

/** The unit or the reference limit at an index. */
export function measureAt(text: string, at: number, before: LimitMatch | undefined): Measure {
  if (before !== undefined) {
    const end = at + (matchAt(multiple, text, at)?.length ?? 0);
    return { code: undefined, relativeTo: before.limit, end, assumptions: [] };
  }
  const limit = limitAt(text, at);
  if (limit !== undefined) {
    const message = `the number is read as a multiple of the ${limit.limit}`;
    const assumptions: Assumption[] = limit.times ? [] : [{ code: "missing_times", message }];
    if (limit.isNormal === true)
      assumptions.push({ code: "upper_limit", message: "the normal value is read as its upper limit" });
    return { code: undefined, relativeTo: limit.limit, isAbove: limit.isAbove, end: limit.end, assumptions };
  }
  const unit = unitAt(text, skipBlank(text, at)) ?? unitAt(text, at) ?? unitInBracketsAt(text, at);
  if (unit === undefined) return { code: undefined, relativeTo: undefined, end: at, assumptions: [] };
  const isTime = timeUnits.includes(unit.code);
  const bracketed = opensAt(text, unit.end) ? matchAt(bracketedUnit, text, unit.end) : undefined;
  const end = unit.end + (bracketed?.length ?? 0);
  return {
    code: unit.code,
    readings: unit.readings,
    relativeTo: undefined,
    end: isTime ? afterAge(text, end) : end,
    assumptions: [...new Set(unit.notes)].map(unitAssumption),
  };
}

/** A spelled-out or divided unit in brackets after its number: "≥ 18 (years)", "> 30 (kg/m2)". */
function unitInBracketsAt(text: string, at: number): WrittenUnit | undefined {
  const open = opensAt(text, at) ? matchAt(opening, text, at) : undefined;
  const unit = open === undefined ? undefined : unitAt(text, at + open.length);
  const close = unit === undefined ? undefined : matchAt(closing, text, unit.end);
  if (unit === undefined || close === undefined || unit.notes.includes("letter_case")) return undefined;
  const isPlain = /[a-z]{4}|\/|^(?:mg|kg|mm|cm|%)$/i.test(text.slice(at + open!.length, unit.end));
  return isPlain ? { ...unit, end: unit.end + close.length } : undefined;
}

/** The measure of limited numbers before a letter that is a unit: "> 38.5 C". */
function withLetter(text: string, numbers: Numbers, measure: Measure, comparator: Comparator | undefined): Measure {
  if (measure.code !== undefined || measure.relativeTo !== undefined) return measure;
  if (comparator === undefined && numbers.second === undefined) return measure;
  const letter = letterUnitAt(text, measure.end, numbers);
  return letter === undefined ? measure : { ...measure, ...letter };
}

/** The measure of a range whose unit follows its first number only: "18 years to 75". */
function withFirstUnit({ firstUnit }: Numbers, measure: Measure): Measure {
  if (firstUnit === undefined || measure.code !== undefined || measure.relativeTo !== undefined) return measure;
  return { ...measure, code: firstUnit.code, assumptions: [...new Set(firstUnit.notes)].map(unitAssumption) };
}

/** The measure of a limited whole number before a plural noun, which is what it counts: "at least 2 bursts". */
function withNoun(
  text: string,
  { first, second }: Numbers,
  measure: Measure,
  at: number,
  comparator: Comparator | undefined,
): Measure {
  const isWhole = /^\d{1,3}$/.test(first.decimal) && (second === undefined || /^\d{1,3}$/.test(second.decimal));
  if (measure.code !== undefined || measure.relativeTo !== undefined || first.power !== undefined || !isWhole)
    return measure;
  if ((comparator ?? "=") === "=" && second === undefined) return measure;
  return countedNounAt(text, measure.end, at, Number((second ?? first).decimal)) ?? measure;
}

/** The measure of a number on a scale: what follows it is not a unit, as in "grade 3 events". */
function withScale({ scale }: Numbers, measure: Measure, at: number): Measure {
  const { code, relativeTo } = measure;
  if (scale === undefined || relativeTo !== undefined || (code !== undefined && !code.startsWith("{"))) return measure;
  // "a score of at least 2 points"
  if (scale === "score" && (code === "{points}" || code === "{SD}")) return measure;
  return { code: `{${scale}}`, relativeTo, end: at, assumptions: [] };
}
