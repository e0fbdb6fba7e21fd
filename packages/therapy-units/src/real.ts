/**
 * The functions that special units need, to 300 bits in fixed point: logarithm, exponential, tangent and its inverse.
 *
 * A result of theirs that is no exact fraction is irrational, so it lies on no boundary between two doubles, and 300
 * bits are enough to say which double is nearest.
 */
import { fraction, length, type Fraction } from "./fraction.ts";

const places = 300n;
const unity: bigint = /* @__PURE__ */ (() => 1n << 300n)();

const fix = (x: Fraction): bigint => (x.n << places) / x.d;
const unfix = (x: bigint): Fraction => fraction(x, unity);
const mul = (a: bigint, b: bigint): bigint => (a * b) >> places;

/** π as UCUM gives it, to 64 places. */
export const pi: Fraction = /* @__PURE__ */ fraction(31415926535897932384626433832795028841971693993751058209749445923n, /* @__PURE__ */ (() => 10n ** 64n)());

/** e^x for |x| below a million. */
export function exp(x: Fraction): Fraction {
  // e^x = 2^k · e^r with |r| ≤ ln 2.
  const whole = fix(x);
  const k = whole / ln2();
  return scaleByTwo(series(whole - k * ln2()), k);
}

/** e^r for a small r: halved eight times, summed, squared eight times. */
function series(r: bigint): bigint {
  const small = r >> 8n;
  let sum = unity;
  let term = unity;
  for (let i = 1n; term !== 0n && i < 99n; i++) {
    term = mul(term, small) / i;
    sum += term;
  }
  for (let i = 0; i < 8; i++) sum = mul(sum, sum);
  return sum;
}

function scaleByTwo(x: bigint, k: bigint): Fraction {
  return k < 0n ? fraction(x, unity << -k) : fraction(x << k, unity);
}

let cachedLn2: bigint | undefined;
function ln2(): bigint {
  return (cachedLn2 ??= 2n * atanh(unity / 3n));
}

/** ln(1+y)/(1−y) halved, for a small y. */
function atanh(y: bigint): bigint {
  const square = mul(y, y);
  let sum = y;
  let power = y;
  for (let i = 3n; power !== 0n && i < 999n; i += 2n) {
    power = mul(power, square);
    sum += power / i;
  }
  return sum;
}

/** ln x for x above zero. */
export function ln(x: Fraction): Fraction {
  const k = BigInt(length(x.n) - length(x.d));
  const m = k < 0n ? fix({ n: x.n << -k, d: x.d }) : fix({ n: x.n, d: x.d << k });
  // m is between 1/16 and 16: a few more twos bring it near one.
  let twos = k;
  let near = m;
  for (; near > unity + (unity >> 1n); twos++) near >>= 1n;
  for (; near < unity - (unity >> 2n); twos--) near <<= 1n;
  return unfix(2n * atanh(((near - unity) << places) / (near + unity)) + twos * ln2());
}

/** tan x for |x| below π/2. */
export function tan(x: Fraction): Fraction {
  const angle = fix(x);
  const square = mul(angle, angle);
  let [sin, cos] = [angle, unity];
  let [s, c] = [angle, unity];
  for (let i = 1n; i < 80n; i++) {
    c = -mul(c, square) / (2n * i * (2n * i - 1n));
    s = -mul(s, square) / (2n * i * (2n * i + 1n));
    cos += c;
    sin += s;
  }
  return fraction(sin, cos);
}

/** The angle whose tangent is x. */
export function atan(x: Fraction): Fraction {
  if (x.n < 0n) {
    const { n, d } = atan(fraction(-x.n, x.d));
    return fraction(-n, d);
  }
  if (x.n > x.d) {
    const { n, d } = atan(fraction(x.d, x.n));
    return fraction(pi.n * d - 2n * n * pi.d, 2n * pi.d * d);
  }
  // Halved three times: atan y = 2 atan(y / (1 + √(1 + y²))).
  let y = fix(x);
  for (let i = 0; i < 3; i++) y = (y << places) / (unity + root(((unity * unity + y * y) >> places) << places));
  const square = mul(y, y);
  let sum = y;
  let power = y;
  for (let i = 3n; power !== 0n && i < 999n; i += 2n) {
    power = -mul(power, square);
    sum += power / i;
  }
  return unfix(8n * sum);
}

/** √x, exact where it is, else cut off below 2^-300 of it. */
export function sqrt(x: Fraction): Fraction {
  const n = root(x.n * x.d << 600n);
  // √(n/d) = √(n·d)/d; an odd last bit says that something was cut off.
  return fraction(n * n === x.n * x.d << 600n ? n : n * 2n + 1n, n * n === x.n * x.d << 600n ? x.d << 300n : x.d << 301n);
}

/** The whole part of a square root. */
function root(n: bigint): bigint {
  if (n < 2n) return n;
  let x = 1n << BigInt((length(n) >> 1) + 2);
  for (;;) {
    const y = (x + n / x) >> 1n;
    if (y >= x) return x;
    x = y;
  }
}
