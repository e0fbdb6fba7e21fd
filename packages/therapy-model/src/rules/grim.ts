/** Whether a stated percentage can come from whole people. */

/** A way of rounding a number that is not negative; `up` and `down` round every number, the others only halves that way. */
export type RoundingMode = "half_up" | "half_even" | "half_down" | "down" | "up";

const modes: readonly RoundingMode[] = ["half_up", "half_even", "half_down", "down", "up"];

/**
 * Lists the ways of rounding by which a percentage, with the decimals that are written, is that of some count of people.
 *
 * None is listed where no count over the denominator gives the percentage: one of the two is wrong, or the percentage is
 * an estimate from censored data rather than a plain proportion. A text keeps its closing zeros (`"87.90"` has two
 * decimals), a number has lost them. Nothing is possible of what is no percentage from 0 to 100 or no count above 0.
 *
 * @see https://doi.org/10.1177/1948550616673876 the test of means that this is the form of for percentages
 * @example
 * ```ts
 * import { grim } from "@org/therapy-model/rules";
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

/** A percentage as a whole number of units of its last decimal. */
interface WrittenPercentage {
  /** How many units. */
  readonly units: bigint;
  /** How many of them 100 % are. */
  readonly whole: bigint;
}

/** Reads a percentage from 0 to 100 with its decimals; a text of at most 30 characters. */
function decimalOf(percentage: number | string): WrittenPercentage | undefined {
  const text = typeof percentage === "number" ? plain(percentage) : percentage;
  if (text.length > 30 || !/^(?:\d+(?:\.\d*)?|\.\d+)$/.test(text)) return undefined;
  const [integer = "", decimals = ""] = text.split(".");
  const whole = 100n * 10n ** BigInt(decimals.length);
  const units = BigInt(integer + decimals);
  return units <= whole ? { units, whole } : undefined;
}

/** A number without an exponent, its digits no more than those that it prints with. */
function plain(value: number): string {
  const [digits = "", exponent] = String(value).split("e-");
  if (exponent === undefined) return digits;
  const [integer = "", decimals = ""] = digits.split(".");
  return `0.${"0".repeat(Number(exponent) - 1)}${integer}${decimals}`;
}

/** Whether some count from 0 to the denominator is rounded to the percentage. */
function isPossible({ units, whole }: WrittenPercentage, denominator: bigint, mode: RoundingMode): boolean {
  // A count k is whole × k ÷ denominator units; everything is doubled, so that halves are whole numbers.
  const [low, high] = boundsOf(units, mode);
  const scale = 2n * whole;
  const least = low.within ? ceiling(low.at * denominator, scale) : floor(low.at * denominator, scale) + 1n;
  const most = high.within ? floor(high.at * denominator, scale) : ceiling(high.at * denominator, scale) - 1n;
  return larger(least, 0n) <= smaller(most, denominator);
}

interface End {
  readonly at: bigint;
  readonly within: boolean;
}

/** Between which two values, in halves of a unit, numbers are rounded to so many units. */
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
