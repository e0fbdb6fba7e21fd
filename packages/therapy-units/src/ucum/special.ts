import { parseDecimal } from "../number/decimal.ts";
import { add, divide, fraction, multiply, raised, scaled, subtract, type Fraction } from "../number/fraction.ts";
import { atan, exp, ln, pi, sqrt, tan } from "../number/real.ts";
import type { Unit } from "./unit.ts";

/**
 * A logarithmic scale. The table of atoms encodes the function of a special unit as one of: a zero point in degrees of the
 * scale (`+273.15`); the base of a logarithm, 0 for e, and its multiple as one or two integers (`10,-1,2`); `sqrt`; `tan`.
 */
interface Level {
  readonly base: bigint;
  readonly multiple: Fraction;
}

function levelOf(fn: string): Level | undefined {
  const [base, n, d = 1] = fn.split(",");
  return n === undefined ? undefined : { base: BigInt(base!), multiple: fraction(BigInt(n), BigInt(d)) };
}

/** The number of base units in one unit: n/d × 10^e × π^p, exact except for the digits of π. */
export function factorOf(unit: Unit): Fraction {
  const f = scaled(BigInt(unit.n), BigInt(unit.d), unit.e);
  return unit.p === 0 ? f : multiply(f, raised(pi, unit.p));
}

const scaleOf = (unit: Unit): Fraction =>
  unit.scale === undefined ? fraction(1n) : scaled(BigInt(unit.scale.n), BigInt(unit.scale.d), unit.scale.e);

/** Zero point of a temperature scale, 0 for a ratio unit; undefined for a function that is not linear. */
function zeroOf(unit: Unit): Fraction | undefined {
  return parseDecimal(unit.fn || "0");
}

/**
 * The linear function from one unit to another, y = (slope · x + offset) · π^pi: for ratio units, temperature scales, and
 * levels with the same logarithm and reference. Undefined for other functions.
 */
export function linearFunction(from: Unit, to: Unit): { slope: Fraction; offset: Fraction; pi: number } | undefined {
  const ratio = scaled(BigInt(from.n) * BigInt(to.d), BigInt(from.d) * BigInt(to.n), from.e - to.e);
  const same = from.fn === to.fn && ratio.n === ratio.d ? fraction(0n) : undefined;
  const [a, b] = [zeroOf(from) ?? same, zeroOf(to) ?? same];
  if (a === undefined || b === undefined) return undefined;
  const scale = scaleOf(to);
  return {
    slope: divide(multiply(scaleOf(from), ratio), scale),
    offset: divide(subtract(multiply(a, ratio), b), scale),
    pi: from.p - to.p,
  };
}

/**
 * Converts through the functions of special units; undefined where a function has no value. The result is exact where it
 * is a fraction, otherwise correct to 200 bits.
 */
export function convertSpecial(x: Fraction, from: Unit, to: Unit): Fraction | undefined {
  const [a, b] = [levelOf(from.fn), levelOf(to.fn)];
  const value = multiply(x, scaleOf(from));
  const ratio = divide(factorOf(from), factorOf(to));
  let result: Fraction | undefined;
  if (a !== undefined && b !== undefined) {
    // Both are logarithms: add them, so that no intermediate result overflows.
    const first = divide(value, a.multiple);
    const sum =
      a.base === b.base
        ? add(first, logarithm(b.base, ratio))
        : divide(add(multiply(first, logOf(a.base)), ln(ratio)), logOf(b.base));
    result = multiply(sum, b.multiple);
  } else {
    const amount = amountOf(value, from.fn, a);
    result = amount && valueOf(multiply(amount, ratio), to.fn, b);
  }
  return result && divide(result, scaleOf(to));
}

const logOf = (base: bigint): Fraction => (base === 0n ? fraction(1n) : ln(fraction(base)));

const hundred = /* @__PURE__ */ fraction(100n);

/** A value on a scale as a multiple of the reference. */
function amountOf(value: Fraction, fn: string, level: Level | undefined): Fraction | undefined {
  if (level !== undefined) {
    const { base, multiple } = level;
    const exponent = divide(value, multiple);
    const whole = exponent.n / exponent.d;
    if (whole > 5000n || whole < -5000n) return undefined;
    if (base !== 0n && whole * exponent.d === exponent.n) return raised(fraction(base), Number(whole));
    return exp(multiply(exponent, logOf(base)));
  }
  if (fn === "sqrt") return value.n < 0n ? undefined : multiply(value, value);
  return fn === "tan" ? atan(divide(value, hundred)) : add(value, parseDecimal(fn || "0")!);
}

/** A multiple of the reference as a value on the scale. */
function valueOf(ratio: Fraction, fn: string, level: Level | undefined): Fraction | undefined {
  if (level !== undefined) return ratio.n <= 0n ? undefined : multiply(logarithm(level.base, ratio), level.multiple);
  if (fn === "sqrt") return ratio.n < 0n ? undefined : sqrt(ratio);
  if (fn !== "tan") return subtract(ratio, parseDecimal(fn || "0")!);
  const size = ratio.n < 0n ? -ratio.n : ratio.n;
  return size * 2n * pi.d >= pi.n * ratio.d ? undefined : multiply(tan(ratio), hundred);
}

/** The logarithm of x to a base, exact where x is an integer power of the base. */
function logarithm(base: bigint, x: Fraction): Fraction {
  const value = divide(ln(x), logOf(base));
  const whole = (2n * value.n + value.d * (value.n < 0n ? -1n : 1n)) / (2n * value.d);
  if (base === 0n) return x.n === x.d ? fraction(0n) : value;
  const exact = raised(fraction(base), Number(whole));
  return exact.n * x.d === x.n * exact.d ? fraction(whole) : value;
}
