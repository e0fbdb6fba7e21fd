/**
 * The functions of special units in fixed point with 300 bits: exponential, logarithm, tangent, arctangent, square root.
 *
 * A result that is not an exact fraction is irrational. It is never halfway between two doubles, and 300 bits decide
 * which double is nearest.
 */
import { fraction, length, type Fraction } from "./fraction.ts";

const places = 300n;
const unity: bigint = /* @__PURE__ */ (() => 1n << places)();

const fix = (x: Fraction): bigint => (x.n << places) / x.d;
const guess = (x: number): bigint => BigInt(Math.round(x * 2 ** 50)) << (places - 50n);

/** π to 64 decimal places, as UCUM defines it. */
export const pi: Fraction = /* @__PURE__ */ fraction(
  31415926535897932384626433832795028841971693993751058209749445923n,
  /* @__PURE__ */ (() => 10n ** 64n)(),
);

/** Four partial sums of Σ x^i/i! by i mod 4: all together e^x; cosine is the first minus the third, sine the second minus the fourth. */
function partialSums(x: bigint): [bigint, bigint, bigint, bigint] {
  const sums: [bigint, bigint, bigint, bigint] = [0n, 0n, 0n, 0n];
  let term = unity;
  for (let i = 0; i < 200; i++) {
    sums[i & 3]! += term;
    term = ((term * x) >> places) / BigInt(i + 1);
  }
  return sums;
}

function expSeries(x: bigint): bigint {
  const [a, b, c, d] = partialSums(x);
  return a + b + c + d;
}

/** e^x for |x| below a million. */
export function exp(x: Fraction): Fraction {
  // e^x = 2^k · e^r with |r| ≤ ln 2.
  const whole = fix(x);
  const k = whole / ln2();
  const r = expSeries(whole - k * ln2());
  return k < 0n ? fraction(r, unity << -k) : fraction(r << k, unity);
}

let cachedLn2: bigint | undefined;
const ln2 = (): bigint => (cachedLn2 ??= lnSeries(2n * unity));

/** ln m for m near one, by Halley's method: each step triples the number of correct digits. */
function lnSeries(m: bigint): bigint {
  let y = guess(Math.log(Number(m) / Number(unity)));
  for (let i = 0; i < 3; i++) {
    const e = expSeries(y);
    y += ((2n * (m - e)) << places) / (m + e);
  }
  return y;
}

/** ln x for x above zero. */
export function ln({ n, d }: Fraction): Fraction {
  const k = BigInt(length(n) - length(d));
  return fraction(lnSeries(k < 0n ? fix({ n: n << -k, d }) : fix({ n, d: d << k })) + k * ln2(), unity);
}

/** tan x for |x| below π/2. */
export function tan(x: Fraction): Fraction {
  const [a, b, c, d] = partialSums(fix(x));
  return fraction(b - d, a - c);
}

/** The angle whose tangent is x. */
export function atan(x: Fraction): Fraction {
  const t = fix(x);
  let angle = guess(Math.atan(Number(x.n) / Number(x.d)));
  for (let i = 0; i < 3; i++) {
    const [a, b, c, d] = partialSums(angle);
    const [sin, cos] = [b - d, a - c];
    angle += ((((t * cos) >> places) - sin) << places) / (cos + ((t * sin) >> places));
  }
  return fraction(angle, unity);
}

/** √x; exact where it is rational, otherwise cut off below 2^-300 of it. */
export function sqrt({ n, d }: Fraction): Fraction {
  if (n === 0n) return fraction(0n);
  // √(n/d) = √(n·d)/d; an odd last bit marks that digits were cut off.
  const square = (n * d) << 600n;
  let [x, y] = [0n, 1n << BigInt((length(square) >> 1) + 2)];
  do [x, y] = [y, (y + square / y) >> 1n];
  while (y < x);
  return fraction(x * 2n + (x * x === square ? 0n : 1n), d << 301n);
}
