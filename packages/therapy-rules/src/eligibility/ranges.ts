/** Ranges of numbers that limits allow. */
import { convert } from "@org/therapy-units";
import type { Comparator, Limit } from "@org/therapy-model";

/** A range of numbers, each end of which is included or excluded. */
export interface NumberRange {
  readonly low: number;
  readonly lowIn: boolean;
  readonly high: number;
  readonly highIn: boolean;
}

/** All numbers. */
export const allNumbers: NumberRange = { low: -Infinity, lowIn: true, high: Infinity, highIn: true };

/** Returns the numbers that meet a comparison, or that do not; undefined if they are two ranges. */
export function rangeOf(comparator: Comparator, value: number, met: boolean): NumberRange | undefined {
  switch (met ? comparator : opposite[comparator]) {
    case "lt":
      return { ...allNumbers, high: value, highIn: false };
    case "le":
      return { ...allNumbers, high: value };
    case "gt":
      return { ...allNumbers, low: value, lowIn: false };
    case "ge":
      return { ...allNumbers, low: value };
    case "eq":
      return { low: value, lowIn: true, high: value, highIn: true };
    case undefined:
      return undefined;
  }
}

const opposite: { readonly [C in Comparator]: Comparator | undefined } = {
  lt: "ge",
  le: "gt",
  gt: "le",
  ge: "lt",
  eq: undefined,
};

/** A range in a unit or in multiples of a reference. */
export interface LimitRange extends NumberRange {
  readonly unit: string;
}

/** Returns the numbers that meet a limit, or that do not; undefined if they are not one range. */
export function rangeOfLimit(limit: Limit, met: boolean): LimitRange | undefined {
  if (limit.kind === "absolute") {
    const range = rangeOf(limit.comparator, limit.value.value, met);
    return range && { ...range, unit: limit.value.unit };
  }
  if (limit.kind === "relative") {
    const range = rangeOf(limit.comparator, limit.multiple, met);
    return range && { ...range, unit: `× ${limit.of}` };
  }
  if (limit.kind !== "range" || !met) return undefined;
  const high = inUnit(limit.high.value, limit.high.unit, limit.low.unit);
  return high === undefined
    ? undefined
    : { low: limit.low.value, lowIn: true, high, highIn: true, unit: limit.low.unit };
}

/** Converts a range to another unit; undefined if the units do not convert. */
export function rangeInUnit(range: LimitRange, unit: string): LimitRange | undefined {
  if (range.unit === unit) return range;
  const [low, high] = [inUnit(range.low, range.unit, unit), inUnit(range.high, range.unit, unit)];
  return low === undefined || high === undefined ? undefined : { ...range, low, high, unit };
}

/** Returns the intersection of two ranges. */
export function intersection(a: NumberRange, b: NumberRange): NumberRange {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  return {
    low,
    lowIn: (a.low < low || a.lowIn) && (b.low < low || b.lowIn),
    high,
    highIn: (a.high > high || a.highIn) && (b.high > high || b.highIn),
  };
}

/** Checks whether a range is empty. Ends that nearly meet are treated as equal, because conversion rounds. */
export function isEmpty({ low, lowIn, high, highIn }: NumberRange): boolean {
  const slack = 1e-9 * Math.max(Math.abs(low), Math.abs(high));
  if (low > high && low - high > slack) return true;
  return low === high && !(lowIn && highIn);
}

function inUnit(value: number, from: string, to: string): number | undefined {
  if (from === to || !Number.isFinite(value)) return value;
  const converted = convert<string, string>(String(value), from, to);
  return converted.ok ? converted.value : undefined;
}
