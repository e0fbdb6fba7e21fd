import { leadingComparatorAt } from "./comparators.ts";
import { matchAt, opensAt, skipBlank } from "./match-at.ts";
import type { Comparator } from "./parsed-quantity.ts";
import { unitAt } from "./read-unit.ts";
import type { WrittenUnit } from "./written-unit.ts";
import { afterAge, skipHyphen } from "./time-words.ts";
import type { WrittenNumber } from "./written-number.ts";

/** The second number of a range. */
interface SecondNumber {
  readonly number: WrittenNumber;
  readonly comparator: Comparator | undefined;
  readonly firstUnit: WrittenUnit | undefined;
}

/** The number at an index, where there is one. */
export type NumberReader = (at: number) => WrittenNumber | undefined;

const dash =
  / ?(?:-? ?(?:and|to)-(?=\d)|- ?(?:and|to)(?![a-z])|, ?-(?= ?\d{1,3} ?(?:years?|yrs?|months?|weeks?|days?|kg)(?![a-z]))|-|~|(?:to|through|thru|until|till|up to)(?![a-z])|[至到]) ?/iy;
const repeatedLetter = / ?([DCFY])(?= ?(?:to(?![a-z])|and(?![a-z])|-|~) ?[-+]?[\d.]{1,6} ?\1(?![A-Za-z0-9]))/y;
/** "18 up to age of 75" */
const ageBefore = /(?:the )?age (?:of )?(?=\d)/iy;
/** "between 18 (inclusive) and 75 years" */
const inclusion = / ?\( ?(?:inclusive|included|including|incl\.?) ?\)/iy;
const conjunction = /(?: ?- ?)?,? ?(?:(?:and|&)(?![a-z])|[与和]) ?/iy;
/** What joins neighbors on a scale: "grade 3 or 4", "class III/IV". */
const neighbor = / ?(?:\/|,? or(?![a-z])) ?/iy;
/** What joins two comparators: "> 18 and < 30", "≥18, ≤75". */
const joint = / ?[,;]? ?(?:(?:(?:and|but|&)(?: also)?(?![a-z])|[与和且]|并且) ?)?/iy;

/**
 * The second number of a range, after the first number or after its unit ("10 mg to 20 mg"). A conjunction joins a range
 * after `between`, and where one comparator limits from below and the other from above.
 */
export function secondNumberAt(
  text: string,
  at: number,
  isOpened: boolean,
  first: Comparator | undefined,
  numberOf: NumberReader,
  onScale: WrittenNumber | undefined,
  isNegative: boolean,
  unitOfFirst: WrittenUnit | undefined,
): SecondNumber | undefined {
  const next = onScale === undefined ? undefined : neighborAt(text, at, onScale, numberOf);
  if (next !== undefined) return { number: next, comparator: undefined, firstUnit: undefined };
  const unit = unitOfFirst ?? unitAt(text, skipHyphen(text, skipBlank(text, at)));
  const places = unit === undefined ? [at, ...afterLetter(text, at)] : [at, afterAge(text, unit.end)];
  for (const begin of places) {
    const firstUnit = begin === at ? undefined : unit;
    const from = opensAt(text, begin) ? begin + (matchAt(inclusion, text, begin)?.length ?? 0) : begin;
    const mark = matchAt(dash, text, from) ?? (isOpened ? matchAt(conjunction, text, from) : undefined);
    if (mark !== undefined) {
      const found = rangeEndAt(
        text,
        from + mark.length,
        first,
        numberOf,
        /^ ?(?:to|and|through) ?$/i.test(mark) && isNegative,
      );
      if (found !== undefined) return { ...found, firstUnit };
    }
    const join = first === undefined ? undefined : matchAt(joint, text, from);
    const found = join === undefined ? undefined : oppositeAt(text, from + join.length, first!, numberOf);
    if (found !== undefined) return { ...found, firstUnit };
  }
  return undefined;
}

/** The index after a letter that both numbers have as their unit: "-1.00 D to -5.00 D". */
function afterLetter(text: string, at: number): number[] {
  const letter = matchAt(repeatedLetter, text, at);
  return letter === undefined ? [] : [at + letter.length];
}

/** The next number of a scale after its neighbor: the 4 of "grade 3 or 4". */
function neighborAt(text: string, at: number, first: WrittenNumber, numberOf: NumberReader): WrittenNumber | undefined {
  const mark = matchAt(neighbor, text, at);
  const number = mark === undefined ? undefined : numberOf(at + mark.length);
  return number !== undefined && Number(number.decimal) - Number(first.decimal) === 1 ? number : undefined;
}

/** The upper end of a range after a dash or "to", with a comparator that limits from above where there is one. */
function rangeEndAt(
  text: string,
  at: number,
  first: Comparator | undefined,
  numberOf: NumberReader,
  canBeNegative: boolean,
): Omit<SecondNumber, "firstUnit"> | undefined {
  const from = at + (matchAt(ageBefore, text, at)?.length ?? 0);
  const comparator = leadingComparatorAt(text, from);
  if (comparator !== undefined && !/^[<~]/.test(comparator.comparator)) return undefined;
  if (comparator !== undefined && first !== undefined && first.startsWith("<")) return undefined;
  const number = numberOf(comparator?.end ?? from);
  if (number === undefined || (number.decimal.startsWith("-") && !canBeNegative)) return undefined;
  return { number, comparator: comparator?.comparator };
}

/** A number whose comparator limits on the other side than the first: "> 18" and "< 30". */
function oppositeAt(
  text: string,
  at: number,
  first: Comparator,
  numberOf: NumberReader,
): Omit<SecondNumber, "firstUnit"> | undefined {
  const second = leadingComparatorAt(text, at);
  if (second === undefined || !/^[<>]/.test(first) || !/^[<>]/.test(second.comparator)) return undefined;
  if (first[0] === second.comparator[0]) return undefined;
  const number = numberOf(second.end);
  return number === undefined ? undefined : { number, comparator: second.comparator };
}
