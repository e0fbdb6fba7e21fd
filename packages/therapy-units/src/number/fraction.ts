/** An exact number; the denominator is above zero. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export const fraction = (n: bigint, d: bigint = 1n): Fraction => (d < 0n ? { n: -n, d: -d } : { n, d });
export const add = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const subtract = (a: Fraction, b: Fraction): Fraction => add(a, fraction(-b.n, b.d));
export const multiply = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d);
export const divide = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n);

/** n/d × 10^e */
export function scaled(n: bigint, d: bigint, e: number): Fraction {
  const ten = 10n ** BigInt(Math.abs(e));
  return e < 0 ? fraction(n, d * ten) : fraction(n * ten, d);
}

export function reduced({ n, d }: Fraction): Fraction {
  let [a, b] = [n < 0n ? -n : n, d];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 1n ? { n, d } : { n: n / a, d: d / a };
}

/** A fraction to an integer power. */
export function raised(a: Fraction, exponent: number): Fraction {
  const up = BigInt(Math.abs(exponent));
  return exponent < 0 ? fraction(a.d ** up, a.n ** up) : fraction(a.n ** up, a.d ** up);
}

/** The exact value of a double. */
export function fromDouble(x: number): Fraction {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, Math.abs(x));
  const whole = view.getBigUint64(0);
  const biased = whole >> 52n;
  const m = (whole & 0xfffffffffffffn) | (biased === 0n ? 0n : 1n << 52n);
  const e = Number(biased || 1n) - 1075;
  const n = x < 0 ? -m : m;
  return e < 0 ? fraction(n, 1n << BigInt(-e)) : fraction(n << BigInt(e));
}

/** The double nearest to a fraction, ties to even; rounded once, subnormal numbers included. */
export function toDouble({ n, d }: Fraction): number {
  if (n < 0n) return -toDouble({ n: -n, d });
  if (n === 0n) return 0;
  // The quotient has more than 60 bits, or all bits down to a quarter of the smallest double. Its last bit is sticky and
  // decides every tie. Number(bigint) rounds once; below 2^-1022 it is exact, and the multiplication rounds.
  const shift = Math.min(64 + length(d) - length(n), 1076);
  const [top, bottom] = [shifted(n, shift), shifted(d, -shift)];
  const q = top / bottom;
  return Number(top === q * bottom ? q : q | 1n) * 2 ** -(shift >> 1) * 2 ** -(shift - (shift >> 1));
}

function shifted(n: bigint, by: number): bigint {
  return by > 0 ? n << BigInt(by) : n;
}

/** The number of bits, up to three too many. */
export function length(n: bigint): number {
  return n.toString(16).length * 4;
}
