/** The values that limits leave. */
import { convert } from "@org/therapy-units";
import type { Comparator } from "../shared/comparator.ts";
import type { Limit } from "../trial/limit.ts";

/** The values between two ends, each of which may itself be left out. */
export interface Span {
  readonly low: number;
  readonly lowIn: boolean;
  readonly high: number;
  readonly highIn: boolean;
}

/** Every value. */
export const everything: Span = { low: -Infinity, lowIn: true, high: Infinity, highIn: true };

/** The values that meet a comparison, or that do not; nothing where they are in two parts. */
export function spanOf(comparator: Comparator, value: number, met: boolean): Span | undefined {
  switch (met ? comparator : opposite[comparator]) {
    case "lt":
      return { ...everything, high: value, highIn: false };
    case "le":
      return { ...everything, high: value };
    case "gt":
      return { ...everything, low: value, lowIn: false };
    case "ge":
      return { ...everything, low: value };
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

/** A span in a unit or in multiples of a reference. */
export interface LimitSpan extends Span {
  readonly unit: string;
}

/** The values that keep to a limit, or do not; nothing where they are no one span of numbers. */
export function spanOfLimit(limit: Limit, met: boolean): LimitSpan | undefined {
  if (limit.kind === "absolute") {
    const span = spanOf(limit.comparator, limit.value.value, met);
    return span && { ...span, unit: limit.value.unit };
  }
  if (limit.kind === "relative") {
    const span = spanOf(limit.comparator, limit.multiple, met);
    return span && { ...span, unit: `× ${limit.of}` };
  }
  if (limit.kind !== "range" || !met) return undefined;
  const high = inUnit(limit.high.value, limit.high.unit, limit.low.unit);
  return high === undefined
    ? undefined
    : { low: limit.low.value, lowIn: true, high, highIn: true, unit: limit.low.unit };
}

/** A span in another unit, where it can be converted. */
export function spanInUnit(span: LimitSpan, unit: string): LimitSpan | undefined {
  if (span.unit === unit) return span;
  const [low, high] = [inUnit(span.low, span.unit, unit), inUnit(span.high, span.unit, unit)];
  return low === undefined || high === undefined ? undefined : { ...span, low, high, unit };
}

/** The values that are in both. */
export function common(a: Span, b: Span): Span {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  return {
    low,
    lowIn: (a.low < low || a.lowIn) && (b.low < low || b.lowIn),
    high,
    highIn: (a.high > high || a.highIn) && (b.high > high || b.highIn),
  };
}

/** Tells whether no value is left; conversion may have rounded, so ends that nearly meet are let meet. */
export function isEmpty({ low, lowIn, high, highIn }: Span): boolean {
  const slack = 1e-9 * Math.max(Math.abs(low), Math.abs(high));
  if (low > high && low - high > slack) return true;
  return low === high && !(lowIn && highIn);
}

function inUnit(value: number, from: string, to: string): number | undefined {
  if (from === to || !Number.isFinite(value)) return value;
  const converted = convert<string, string>(String(value), from, to);
  return converted.ok ? converted.value : undefined;
}
