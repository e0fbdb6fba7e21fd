/**
 * An independent conversion engine for tests: it shares no code with the package. It keeps UCUM's definitions as texts,
 * resolves them on each use, and compares a double with its two neighbors.
 */
import type { Definition } from "./definitions.ts";

export type Q = [bigint, bigint];

const D = 140n; // decimal places of the functions
const TEN = 10n ** D;
const PI: Q = [31415926535897932384626433832795028841971693993751058209749445923n, 10n ** 64n];

/** A unit of the table in base units. */
export interface Meaning {
  factor: Q;
  pi: number;
  dim: string;
  fn: string;
}

/** A factor that is computed by multiplication. */
interface Accumulator {
  factor: Q;
  pi: number;
  powers: Map<string, number>;
}

function multiplyBy(sum: Accumulator, [a, b]: Q, exponent: number): void {
  for (let i = 0; i < Math.abs(exponent); i++) {
    const [top, bottom] = sum.factor;
    sum.factor = exponent > 0 ? [top * a, bottom * b] : [top * b, bottom * a];
  }
}

export function meaningOf(code: string, table: ReadonlyMap<string, Definition>): Meaning {
  const def = table.get(code)!;
  if (def.unit === "") return { factor: [1n, 1n], pi: 0, dim: `${code}^1`, fn: "" };
  if (code === "[pi]") return { factor: [1n, 1n], pi: 1, dim: "", fn: "" };
  const sum: Accumulator = { factor: [1n, 1n], pi: 0, powers: new Map() };
  multiplyBy(sum, ratio(def.value), 1);
  // Read the defining term symbol by symbol.
  let rest = code === "%[slope]" ? "rad" : def.unit;
  let sign = 1;
  while (rest !== "") {
    if (rest[0] === "/" || rest[0] === ".") {
      sign = rest[0] === "/" ? -1 : 1;
      rest = rest.slice(1);
    } else rest = multiplyNext(sum, rest, sign, table);
  }
  const dim = [...sum.powers]
    .filter(([, e]) => e !== 0)
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([b, e]) => `${b}^${e}`)
    .join(" ");
  return { factor: sum.factor, pi: sum.pi, dim, fn: def.fn };
}

/** Multiplies the first component of a term in, and returns the rest of the term. */
function multiplyNext(sum: Accumulator, term: string, sign: number, table: ReadonlyMap<string, Definition>): string {
  const ten = /^(10[*^])([+-]?\d+)/.exec(term);
  if (ten !== null) {
    multiplyBy(sum, [10n, 1n], sign * Number(ten[2]));
    return term.slice(ten[0].length);
  }
  const digits = /^\d+/.exec(term);
  if (digits !== null) {
    multiplyBy(sum, [BigInt(digits[0]), 1n], sign);
    return term.slice(digits[0].length);
  }
  const [prefix, symbol] = longestSymbol(term, table);
  const rest = term.slice((prefix + symbol).length);
  const exponent = /^[+-]?\d+/.exec(rest)?.[0] ?? "";
  const k = sign * Number(exponent || 1);
  if (prefix !== "") multiplyBy(sum, ratio(PREFIX[prefix]!), k);
  const inner = meaningOf(symbol, table);
  multiplyBy(sum, inner.factor, k);
  sum.pi += inner.pi * k;
  for (const part of inner.dim.split(" ").filter(Boolean)) {
    const [b, e] = part.split("^") as [string, string];
    sum.powers.set(b, (sum.powers.get(b) ?? 0) + Number(e) * k);
  }
  return rest.slice(exponent.length);
}

/** The longest symbol at the start of a term, with its prefix. */
function longestSymbol(term: string, table: ReadonlyMap<string, Definition>): readonly [prefix: string, code: string] {
  const plain = [...table.keys()].filter((k) => term.startsWith(k)).map((k) => ["", k] as const);
  const prefixed = Object.keys(PREFIX).flatMap((p) =>
    [...table.values()].filter((d) => d.metric && term.startsWith(p + d.code)).map((d) => [p, d.code] as const),
  );
  return [...plain, ...prefixed].sort((a, b) => (b[0] + b[1]).length - (a[0] + a[1]).length)[0]!;
}

const PREFIX: Record<string, string> = {
  k: "1e3",
  M: "1e6",
  c: "1e-2",
  d: "1e-1",
  m: "1e-3",
  u: "1e-6",
  n: "1e-9",
  f: "1e-15",
};

export function ratio(text: string): Q {
  const [mantissa, e = "0"] = text.toLowerCase().split("e") as [string, string?];
  const [whole, part = ""] = mantissa.split(".") as [string, string?];
  const n = BigInt(whole + part);
  const shift = Number(e) - part.length;
  return shift < 0 ? [n, 10n ** BigInt(-shift)] : [n * 10n ** BigInt(shift), 1n];
}

/** A double as a ratio, from its binary digits. */
export function ratioOfDouble(x: number): Q {
  const text = x.toString(2).replace("-", "");
  const [mantissa, e = "0"] = text.split("e") as [string, string?];
  const [whole, part = ""] = mantissa.split(".") as [string, string?];
  const n = BigInt(`0b${whole}${part}`) * (x < 0 ? -1n : 1n);
  const shift = Number(e) - part.length;
  return shift < 0 ? [n, 2n ** BigInt(-shift)] : [n * 2n ** BigInt(shift), 1n];
}

/** Whether a double is the nearest to a ratio, ties to even. */
export function isNearest(y: number, [n, d]: Q): boolean {
  if (!Number.isFinite(y)) return false;
  const bits = new BigInt64Array(1);
  const view = new Float64Array(bits.buffer);
  const step = (by: bigint) => {
    view[0] = Math.abs(y);
    bits[0] = bits[0]! + by;
    return y < 0 ? -view[0] : view[0];
  };
  const even = () => {
    view[0] = y;
    return (bits[0]! & 1n) === 0n;
  };
  const [yn, yd] = ratioOfDouble(y);
  for (const by of y === 0 ? [1n] : [1n, -1n]) {
    const [zn, zd] = ratioOfDouble(step(by));
    // 2·|exact − y| against |z − y|, all over one denominator
    const mine = abs(n * yd - yn * d) * 2n * zd;
    const theirs = abs(zn * yd - yn * zd) * d;
    const towards = (n * yd - yn * d) * (zn * yd - yn * zd) > 0n;
    if (towards && (mine > theirs || (mine === theirs && !even()))) return false;
  }
  return true;
}

const positive = ([n, d]: Q): Q => (d < 0n ? [-n, -d] : [n, d]);
const abs = (x: bigint) => (x < 0n ? -x : x);

/** Converts by the definitions; undefined where the value is outside the domain of a function. */
export function oracle(x: Q, from: Meaning, to: Meaning): Q | undefined {
  if (
    from.fn !== "" &&
    from.fn === to.fn &&
    from.factor[0] * to.factor[1] === to.factor[0] * from.factor[1] &&
    !from.fn.startsWith("Cel")
  )
    return x;
  // Between two levels over powers of ten the result is a sum; it is computed exactly, because it can be a tie.
  const tens: Record<string, Q> = {
    lg: [1n, 1n],
    lgTimes2: [2n, 1n],
    pH: [-1n, 1n],
    hpX: [-1n, 1n],
    hpC: [-1n, 2n],
    hpM: [-1n, 3n],
  };
  const [s, t] = [tens[from.fn], tens[to.fn]];
  if (s && t) {
    let [a, b] = [from.factor[0] * to.factor[1], from.factor[1] * to.factor[0]];
    let k = 0n;
    while (a > b) {
      b *= 10n;
      k++;
    }
    while (a < b) {
      a *= 10n;
      k--;
    }
    if (a === b) return positive([(x[0] * s[1] + k * x[1] * s[0]) * t[0], x[1] * s[0] * t[1]]);
  }
  const inBase = toBase(x, from);
  if (inBase === undefined) return undefined;
  const pi = from.pi - to.pi;
  const factor: Q = [inBase[0] * to.factor[1], inBase[1] * to.factor[0]];
  for (let i = 0; i < Math.abs(pi); i++)
    [factor[0], factor[1]] = pi > 0 ? [factor[0] * PI[0], factor[1] * PI[1]] : [factor[0] * PI[1], factor[1] * PI[0]];
  return fromBase(factor, to);
}

const ZERO: Record<string, Q> = { Cel: [27315n, 100n], degF: [45967n, 100n], degRe: [21852n, 100n] };
/** The base of the logarithm and its multiple. */
const LOG: Record<string, [bigint | "e", Q]> = {
  ln: ["e", [1n, 1n]],
  lg: [10n, [1n, 1n]],
  ld: [2n, [1n, 1n]],
  lgTimes2: [10n, [2n, 1n]],
  pH: [10n, [-1n, 1n]],
  hpX: [10n, [-1n, 1n]],
  hpC: [100n, [-1n, 1n]],
  hpM: [1000n, [-1n, 1n]],
  hpQ: [50000n, [-1n, 1n]],
};

function toBase([n, d]: Q, unit: Meaning): Q | undefined {
  const [fn, fd] = unit.factor;
  const zero = ZERO[unit.fn];
  const log = LOG[unit.fn];
  let amount: Q = [n, d];
  if (zero) amount = [n * zero[1] + zero[0] * d, d * zero[1]];
  else if (log) {
    const power: Q = [n * log[1][1], d * log[1][0]];
    if (power[1] < 0n) {
      power[0] = -power[0];
      power[1] = -power[1];
    }
    if (log[0] !== "e" && power[0] % power[1] === 0n) {
      const k = power[0] / power[1];
      amount = k < 0n ? [1n, log[0] ** -k] : [log[0] ** k, 1n];
    } else {
      const exponent = (power[0] * TEN) / power[1];
      amount = expD(log[0] === "e" ? exponent : (exponent * lnInt(log[0])) / TEN);
    }
  } else if (unit.fn === "sqrt") amount = [n * n, d * d];
  else if (unit.fn !== "") amount = [atanD((n * TEN) / (d * 100n)), TEN];
  return [amount[0] * fn, amount[1] * fd];
}

function fromBase([n, d]: Q, unit: Meaning): Q | undefined {
  const zero = ZERO[unit.fn];
  const log = LOG[unit.fn];
  if (zero) return [n * zero[1] - zero[0] * d, d * zero[1]];
  if (log) {
    if (n <= 0n) return undefined;
    if (log[0] !== "e") {
      // An exact power of the base has an exact logarithm.
      let k = 0n;
      let [a, b] = [n, d];
      while (a > b && k < 400n) {
        b *= log[0];
        k++;
      }
      while (a < b && k > -400n) {
        a *= log[0];
        k--;
      }
      if (a === b) return [k * log[1][0], log[1][1]];
    }
    const value = lnQ([n, d]);
    const base = log[0] === "e" ? TEN : lnInt(log[0]);
    return positive([value * log[1][0], base * log[1][1]]);
  }
  if (unit.fn === "sqrt") {
    if (n < 0n) return undefined;
    const scaled = (n * TEN * TEN) / d;
    const r = isqrt(scaled);
    return r * r * d === n * TEN * TEN ? [r, TEN] : [2n * r + 1n, 2n * TEN];
  }
  if (unit.fn !== "") {
    if (abs(n) * 2n * PI[1] >= PI[0] * d) return undefined;
    return tanD((n * TEN) / d);
  }
  return [n, d];
}

/** e^x by (1 + r/2^k)^(2^k) with Taylor, in decimal fixed point. */
function expD(x: bigint): Q {
  const ln10 = lnInt(10n);
  let k = x / ln10;
  let r = x - k * ln10;
  if (r < 0n) {
    r += ln10;
    k--;
  }
  let sum = TEN;
  let term = TEN;
  for (let i = 1n; term !== 0n; i++) {
    term = (term * r) / (TEN * i);
    sum += term;
  }
  return k < 0n ? [sum, TEN * 10n ** -k] : [sum * 10n ** k, TEN];
}

const logs = new Map<bigint, bigint>();
/** ln of an integer by Machin-like sums: ln 2 and ln 5 from atanh. */
function lnInt(n: bigint): bigint {
  const known = logs.get(n);
  if (known !== undefined) return known;
  const inverse = (k: bigint) => {
    let s = 0n;
    let p = TEN / k;
    for (let i = 1n; p !== 0n; i += 2n, p /= k * k) s += p / i;
    return s;
  };
  const two = 18n * inverse(26n) - 2n * inverse(4801n) + 8n * inverse(8749n);
  let value = 0n;
  let m = n;
  while (m % 2n === 0n) {
    m /= 2n;
    value += two;
  }
  // ln 5 = 2 ln 2 + 2 atanh(1/9)
  const five = 2n * two + 2n * inverse(9n);
  while (m % 5n === 0n) {
    m /= 5n;
    value += five;
  }
  if (m !== 1n) throw new Error(`ln ${n}`);
  logs.set(n, value);
  return value;
}

function lnQ([n, d]: Q): bigint {
  // Scale the ratio to between 1 and 2 with powers of two, then 2·atanh((r−1)/(r+1)).
  let k = 0n;
  while (n >= 2n * d) {
    d *= 2n;
    k++;
  }
  while (n < d) {
    n *= 2n;
    k--;
  }
  const y = ((n - d) * TEN) / (n + d);
  const square = (y * y) / TEN;
  let sum = 0n;
  for (let i = 1n, p = y; p !== 0n; i += 2n, p = (p * square) / TEN) sum += p / i;
  return 2n * sum + k * lnInt(2n);
}

function tanD(x: bigint): Q {
  let sin = 0n;
  let cos = 0n;
  let term = TEN;
  for (let i = 0n; term !== 0n; i++) {
    const quarter = i % 4n;
    if (quarter === 0n) cos += term;
    else if (quarter === 1n) sin += term;
    else if (quarter === 2n) cos -= term;
    else sin -= term;
    term = (term * abs(x)) / (TEN * (i + 1n));
  }
  const tan: Q = [sin * 100n * (x < 0n ? -1n : 1n), cos];
  return tan[1] < 0n ? [-tan[0], -tan[1]] : tan;
}

/** Newton's method on sine and cosine, from Math.atan. */
function atanD(y: bigint): bigint {
  if (y < 0n) return -atanD(-y);
  let angle = (BigInt(Math.round(Math.atan(Number(y) / Number(TEN)) * 2 ** 52)) * TEN) / 2n ** 52n;
  for (let i = 0; i < 5; i++) {
    const [s, c] = tanD(angle);
    // tan(angle) = s/(100c); angle += (y − t) / (1 + t²)
    const t = (s * TEN) / (100n * c);
    angle += ((y - t) * TEN) / (TEN + (t * t) / TEN);
  }
  return angle;
}

function isqrt(n: bigint): bigint {
  let low = 0n;
  let high = 1n << BigInt((n.toString(2).length / 2 + 2) | 0);
  while (low < high) {
    const middle = (low + high + 1n) >> 1n;
    if (middle * middle <= n) low = middle;
    else high = middle - 1n;
  }
  return low;
}
