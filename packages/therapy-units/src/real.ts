/**
 * The functions that special units need, to 300 bits in fixed point: exponential, logarithm, tangent and its inverse.
 *
 * A result of theirs that is no exact fraction is irrational, so it lies on no boundary between two doubles, and 300
 * bits are enough to say which double is nearest.
 */
import { fraction, length, type Fraction } from "./fraction.ts";

const places = 300n;
const unity: bigint = /* @__PURE__ */ (() => 1n << places)();

const fix = (x: Fraction): bigint => (x.n << places) / x.d;
const guess = (x: number): bigint => BigInt(Math.round(x * 2 ** 50)) << (places - 50n);

/** π as UCUM gives it, to 64 places. */
export const pi: Fraction = /* @__PURE__ */ fraction(
  31415926535897932384626433832795028841971693993751058209749445923n,
  /* @__PURE__ */ (() => 10n ** 64n)(),
);

/** Σ x^i/i!, added up in four heaps by i mod 4: together e^x, by twos cosine and sine. */
function heaps(x: bigint): [bigint, bigint, bigint, bigint] {
  const sums: [bigint, bigint, bigint, bigint] = [0n, 0n, 0n, 0n];
  let term = unity;
  for (let i = 0; i < 200; i++) {
    sums[i & 3]! += term;
    term = ((term * x) >> places) / BigInt(i + 1);
  }
  return sums;
}

function power(x: bigint): bigint {
  const [a, b, c, d] = heaps(x);
  return a + b + c + d;
}

/** e^x for |x| below a million. */
export function exp(x: Fraction): Fraction {
  // e^x = 2^k · e^r with |r| ≤ ln 2.
  const whole = fix(x);
  const k = whole / ln2();
  const r = power(whole - k * ln2());
  return k < 0n ? fraction(r, unity << -k) : fraction(r << k, unity);
}

let cachedLn2: bigint | undefined;
const ln2 = (): bigint => (cachedLn2 ??= near(2n * unity));

/** ln m for m near one, by Halley's iteration: each step has three times the digits of the one before. */
function near(m: bigint): bigint {
  let y = guess(Math.log(Number(m) / Number(unity)));
  for (let i = 0; i < 3; i++) {
    const e = power(y);
    y += ((2n * (m - e)) << places) / (m + e);
  }
  return y;
}

/** ln x for x above zero. */
export function ln({ n, d }: Fraction): Fraction {
  const k = BigInt(length(n) - length(d));
  return fraction(near(k < 0n ? fix({ n: n << -k, d }) : fix({ n, d: d << k })) + k * ln2(), unity);
}

/** tan x for |x| below π/2. */
export function tan(x: Fraction): Fraction {
  const [a, b, c, d] = heaps(fix(x));
  return fraction(b - d, a - c);
}

/** The angle whose tangent is x. */
export function atan(x: Fraction): Fraction {
  const t = fix(x);
  let angle = guess(Math.atan(Number(x.n) / Number(x.d)));
  for (let i = 0; i < 3; i++) {
    const [a, b, c, d] = heaps(angle);
    const [sin, cos] = [b - d, a - c];
    angle += ((((t * cos) >> places) - sin) << places) / (cos + ((t * sin) >> places));
  }
  return fraction(angle, unity);
}

/** √x, exact where it is, else cut off below 2^-300 of it. */
export function sqrt({ n, d }: Fraction): Fraction {
  // √(n/d) = √(n·d)/d; an odd last bit says that something was cut off.
  const square = (n * d) << 600n;
  let [x, y] = [0n, 1n << BigInt((length(square) >> 1) + 2)];
  do [x, y] = [y, (y + square / y) >> 1n];
  while (y < x);
  return fraction(x * 2n + (x * x === square ? 0n : 1n), d << 301n);
}
