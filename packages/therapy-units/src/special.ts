import type { Unit } from "./unit.ts";
import { add, divide, fraction, multiply, raised, scaled, subtract, type Fraction } from "./fraction.ts";
import { atan, exp, ln, pi, sqrt, tan } from "./real.ts";

/** A value that the function of a special unit does not take. */
export const outside: unique symbol = /* @__PURE__ */ Symbol("outside");

/** Zero points, in the degrees of the scale itself. */
const zeros: Readonly<Record<string, Fraction>> = {
  Cel: { n: 27315n, d: 100n },
  degF: { n: 45967n, d: 100n },
  degRe: { n: 21852n, d: 100n },
};

/** Levels: value = multiple · log(base, ratio). Base 0 stands for e. */
const levels: Readonly<Record<string, readonly [base: bigint, multiple: Fraction]>> = {
  ln: [0n, { n: 1n, d: 1n }],
  ld: [2n, { n: 1n, d: 1n }],
  lg: [10n, { n: 1n, d: 1n }],
  lgTimes2: [10n, { n: 2n, d: 1n }],
  pH: [10n, { n: -1n, d: 1n }],
  hpX: [10n, { n: -1n, d: 1n }],
  hpC: [10n, { n: -1n, d: 2n }],
  hpM: [10n, { n: -1n, d: 3n }],
  hpQ: [50000n, { n: -1n, d: 1n }],
};

/** How many base units one of these is: n/d × 10^e × π^p, exact but for the digits of π. */
export function factorOf(unit: Unit): Fraction {
  const f = scaled(BigInt(unit.n), BigInt(unit.d), unit.e);
  return unit.p === 0 ? f : multiply(f, raised(pi, unit.p));
}

const scaleOf = (unit: Unit): Fraction => (unit.scale === undefined ? fraction(1n) : scaled(BigInt(unit.scale.n), BigInt(unit.scale.d), unit.scale.e));

/** Zero point of a temperature scale; zero for every ratio unit; nothing for what is no straight line. */
export function zeroOf(unit: Unit): Fraction | undefined {
  return unit.fn === "" ? fraction(0n) : zeros[unit.fn];
}

/**
 * The straight line from one unit to another, y = slope · x + offset, for ratio units, temperature scales, and levels
 * of one logarithm and one reference; nothing for the rest. Its factors of π cancel or are counted in `pi`.
 */
export function lineOf(from: Unit, to: Unit): { slope: Fraction; offset: Fraction; pi: number } | undefined {
  const sameScale = from.fn !== "" && from.fn === to.fn && from.n === to.n && from.d === to.d && from.e === to.e;
  if (sameScale && zeros[from.fn] === undefined) return { slope: divide(scaleOf(from), scaleOf(to)), offset: fraction(0n), pi: 0 };
  const [a, b] = [zeroOf(from), zeroOf(to)];
  if (a === undefined || b === undefined) return undefined;
  const ratio = scaled(BigInt(from.n) * BigInt(to.d), BigInt(from.d) * BigInt(to.n), from.e - to.e);
  const scale = scaleOf(to);
  return {
    slope: divide(multiply(scaleOf(from), ratio), scale),
    offset: divide(subtract(multiply(a, ratio), b), scale),
    pi: from.p - to.p,
  };
}

/** Converts where a function has to be computed. Exact where the result is a fraction, else good to 200 bits. */
export function throughFunctions(x: Fraction, from: Unit, to: Unit): Fraction | typeof outside {
  const [a, b] = [levels[from.fn], levels[to.fn]];
  const value = multiply(x, scaleOf(from));
  if (a !== undefined && b !== undefined) {
    // Both are logarithms: add them, so that nothing overflows on the way.
    const ratio = divide(factorOf(from), factorOf(to));
    const power = logarithm(b[0], ratio);
    const same = a[0] === b[0];
    const first = divide(value, a[1]);
    const sum = same ? add(first, power) : divide(add(multiply(first, logOf(a[0])), ln(ratio)), logOf(b[0]));
    return divide(multiply(sum, b[1]), scaleOf(to));
  }
  const amount = amountOf(value, from.fn);
  if (amount === outside) return outside;
  const ratio = divide(multiply(amount, factorOf(from)), factorOf(to));
  const result = valueOf(ratio, to.fn);
  return result === outside ? outside : divide(result, scaleOf(to));
}

const logOf = (base: bigint): Fraction => (base === 0n ? fraction(1n) : ln(fraction(base)));

/** How many times its reference a value on a scale stands for. */
function amountOf(value: Fraction, fn: string): Fraction | typeof outside {
  const level = levels[fn];
  if (level !== undefined) {
    const exponent = divide(value, level[1]);
    const whole = exponent.n / exponent.d;
    if (whole > 5000n || whole < -5000n) return outside;
    if (level[0] !== 0n && whole * exponent.d === exponent.n) return raised(fraction(level[0]), Number(whole));
    return exp(multiply(exponent, logOf(level[0])));
  }
  if (fn === "sqrt") return value.n < 0n ? outside : multiply(value, value);
  if (fn === "tanTimes100") return atan(divide(value, fraction(100n)));
  return zeros[fn] === undefined ? value : add(value, zeros[fn]);
}

/** The value on a scale of so many times its reference. */
function valueOf(ratio: Fraction, fn: string): Fraction | typeof outside {
  const level = levels[fn];
  if (level !== undefined) return ratio.n <= 0n ? outside : multiply(logarithm(level[0], ratio), level[1]);
  if (fn === "sqrt") return ratio.n < 0n ? outside : sqrt(ratio);
  if (fn === "tanTimes100") {
    const size = ratio.n < 0n ? -ratio.n : ratio.n;
    return size * 2n * pi.d >= pi.n * ratio.d ? outside : multiply(tan(ratio), fraction(100n));
  }
  return zeros[fn] === undefined ? ratio : subtract(ratio, zeros[fn]);
}

/** log(base, x), exact where x is a whole power of the base. */
function logarithm(base: bigint, x: Fraction): Fraction {
  const value = divide(ln(x), logOf(base));
  const whole = (2n * value.n + value.d * (value.n < 0n ? -1n : 1n)) / (2n * value.d);
  if (base === 0n) return x.n === x.d ? fraction(0n) : value;
  const exact = raised(fraction(base), Number(whole));
  return exact.n * x.d === x.n * exact.d ? fraction(whole) : value;
}
