/** The GRIM test: whether a percentage is possible for a number of participants. */

/** How a non-negative number is rounded: `up` and `down` round every number that way, the `half_` modes only halves. */
export type RoundingMode = "half_up" | "half_even" | "half_down" | "down" | "up";

const modes: readonly RoundingMode[] = ["half_up", "half_even", "half_down", "down", "up"];

/**
 * Lists the rounding modes with which a percentage is possible for a denominator.
 *
 * The list is empty if no count over the denominator gives the percentage. Then one of the two is wrong, or the percentage is
 * an estimate from censored data and not a plain proportion. A text keeps its trailing zeros (`"87.90"` has two decimals); a
 * number does not. The list is also empty for a value that is not a percentage from 0 to 100, or a denominator that is not a positive integer.
 *
 * @see https://doi.org/10.1177/1948550616673876 the GRIM test for means, applied here to percentages
 * @example
 * ```ts
 * import { grim } from "@org/therapy-rules";
 *
 * grim(87.9, 58); // => ["half_up", "half_even", "half_down", "down"]
 * grim(87.8, 58); // => []
 * grim("12", 40); // => ["half_even", "half_down", "down"]
 * ```
 */
export function grim(percentage: number | string, denominator: number): RoundingMode[] {
  const written = decimalOf(percentage);
  if (written === undefined || !Number.isSafeInteger(denominator) || denominator <= 0) return [];
  return modes.filter((mode) => isPossible(written, BigInt(denominator), mode));
}

/** A percentage as an integer number of units of its last decimal. */
interface WrittenPercentage {
  /** The percentage in these units. */
  readonly units: bigint;
  /** 100 % in these units. */
  readonly hundredPercent: bigint;
}

/** Parses a percentage from 0 to 100 with its decimals; a text has at most 30 characters. */
function decimalOf(percentage: number | string): WrittenPercentage | undefined {
  const text = typeof percentage === "number" ? plain(percentage) : percentage;
  if (text.length > 30 || !/^(?:\d+(?:\.\d*)?|\.\d+)$/.test(text)) return undefined;
  const [integer = "", decimals = ""] = text.split(".");
  const hundredPercent = 100n * 10n ** BigInt(decimals.length);
  const units = BigInt(integer + decimals);
  return units <= hundredPercent ? { units, hundredPercent } : undefined;
}

/** Formats a number without an exponent and with its shortest digits. */
function plain(value: number): string {
  const [digits = "", exponent] = String(value).split("e-");
  if (exponent === undefined) return digits;
  const [integer = "", decimals = ""] = digits.split(".");
  return `0.${"0".repeat(Number(exponent) - 1)}${integer}${decimals}`;
}

/** Checks whether a count from 0 to the denominator gives the percentage in a rounding mode. */
function isPossible({ units, hundredPercent }: WrittenPercentage, denominator: bigint, mode: RoundingMode): boolean {
  // A count k is hundredPercent × k ÷ denominator units. All values are doubled, so that halves are integers.
  const [low, high] = boundsOf(units, mode);
  const scale = 2n * hundredPercent;
  const least = low.within ? ceiling(low.at * denominator, scale) : floor(low.at * denominator, scale) + 1n;
  const most = high.within ? floor(high.at * denominator, scale) : ceiling(high.at * denominator, scale) - 1n;
  return larger(least, 0n) <= smaller(most, denominator);
}

interface End {
  readonly at: bigint;
  readonly within: boolean;
}

/** Returns the limits, in half units, between which numbers are rounded to the given number of units. */
function boundsOf(units: bigint, mode: RoundingMode): [low: End, high: End] {
  const [middle, even] = [2n * units, units % 2n === 0n];
  if (mode === "down") return [end(middle, true), end(middle + 2n, false)];
  if (mode === "up") return [end(middle - 2n, false), end(middle, true)];
  const low = mode === "half_up" || (mode === "half_even" && even);
  const high = mode === "half_down" || (mode === "half_even" && even);
  return [end(middle - 1n, low), end(middle + 1n, high)];
}

function end(at: bigint, within: boolean): End {
  return { at, within };
}

function floor(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient;
}

function ceiling(numerator: bigint, denominator: bigint): bigint {
  return -floor(-numerator, denominator);
}

function larger(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

function smaller(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
