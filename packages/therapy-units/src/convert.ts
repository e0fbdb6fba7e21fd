import { readDecimal, writeDecimal, writeDigits, type Decimal } from "./decimal.ts";
import { add, fromDouble, multiply, raised, subtract, toDouble, type Fraction } from "./fraction.ts";
import type { Conversion, ConversionIssue } from "./issue.ts";
import type { SameKind } from "./literal.ts";
import { mismatch } from "./mismatch.ts";
import { pi } from "./real.ts";
import { lineOf, throughFunctions } from "./special.ts";
import { alike, unitOf, type Unit } from "./unit.ts";

/**
 * How to get from one unit to another. `how` says which of the fields hold:
 *  0 x × a, where a is the exact factor: one IEEE multiplication rounds once;
 *  1 x ÷ a, where 1/a is the exact factor: one IEEE division rounds once;
 *  2 x × (a + b) + (offset + rest), each sum exact to 105 bits, upper the upper half of a: computed with a bound on its
 *    error, tested;
 *  3 exact fractions or functions; 4 not at all.
 */
interface Plan {
  readonly how: number;
  readonly a: number;
  readonly b: number;
  readonly upper: number;
  readonly offset: number;
  readonly rest: number;
  /** The least value that makes sense. */
  readonly low: number;
  readonly fromCode: string;
  readonly toCode: string;
  readonly from: Unit | undefined;
  readonly to: Unit | undefined;
  readonly issue: ConversionIssue | undefined;
}

const largest = Number.MAX_VALUE;

/** The plan used last, and 128 rows of two more, so that neither memory nor look-up grows. */
let lastFrom = "";
let lastTo = "";
let last: Plan = /* @__PURE__ */ plan(4, "", "");
const recents: Plan[] = /* @__PURE__ */ Array.from({ length: 256 }, () => last);
const passing: Int32Array = /* @__PURE__ */ new Int32Array(256);

/**
 * Converts a value into another unit: exactly, then rounded once to the nearest double.
 *
 * A number stands for the very double it is, a string for the very decimal it spells: `0.07` times a hundred is
 * 7.000000000000001, `"0.07"` times a hundred is 7. Refused, each with a code of its own: units of different dimension,
 * units that count different things (`{vg}`, `{cells}`, `[IU]`), `NaN`, infinities, temperatures below absolute zero,
 * results beyond a double. Literal units that count different things do not compile.
 *
 * @see https://ucum.org/ucum#section-Equality-and-Commensurability
 * @example
 * convert("2.0", "mg/dL", "g/L"); // => { ok: true, value: 0.02 }
 * convert(37, "Cel", "[degF]"); // => { ok: true, value: 98.6 }
 * convert(1, "mg", "mL").ok; // => false
 */
export function convert<const From extends string, const To extends string>(
  value: number | string,
  from: From,
  to: To & SameKind<From, To>,
): Conversion {
  // The pair of last time, by one operation: short enough to be inlined where it is called.
  if (from === lastFrom && to === lastTo && typeof value === "number" && last.how < 2 && value >= last.low) {
    const y = last.how === 0 ? value * last.a : value / last.a;
    if (y <= largest && y >= -largest && y !== 0) return { ok: true, value: y };
  }
  const y = typeof value === "number" ? quickly(value, from, to) : NaN;
  return Number.isNaN(y) ? slowly(value, from, to) : { ok: true, value: y };
}

/** The result where one or two operations are proved to give it; NaN where they are not, or where there is none. */
function quickly(value: number, from: string, to: string): number {
  let plan = last;
  if (from !== lastFrom || to !== lastTo) {
    const hash =
      from.charCodeAt(0) * 5 +
      from.charCodeAt(from.length >> 1) * 43 +
      from.length * 31 +
      to.charCodeAt(0) * 13 +
      to.charCodeAt(to.length - 1) * 17 +
      to.length * 61;
    const row = hash & 254;
    const first = recents[row]!;
    const second = recents[row + 1]!;
    if (first.fromCode === from && first.toCode === to) plan = first;
    else if (second.fromCode === from && second.toCode === to) plan = second;
    else {
      plan = planOf(from, to);
      // Kept when it comes a second time, so that a stream of new codes leaves nothing behind.
      if (passing[row] !== hash) passing[row] = hash;
      else {
        recents[row + 1] = first;
        recents[row] = plan;
      }
    }
    lastFrom = from;
    lastTo = to;
    last = plan;
  }
  if (!(value >= plan.low && value <= largest) || plan.how > 2) return NaN;
  const y = plan.how === 0 ? value * plan.a : plan.how === 1 ? value / plan.a : compensated(value, plan);
  return y <= largest && y >= -largest && (y !== 0 || value === 0) ? y + 0 : NaN;
}

/**
 * The exact result as a decimal, with every digit; a number is read as the decimal that it prints as.
 *
 * Refused besides what {@link convert} refuses: results whose digits do not end (a third, a multiple of π, a level).
 *
 * @example
 * convertExactly("1", "[lb_av]", "g"); // => { ok: true, value: "453.59237" }
 * convertExactly(0.07, "m", "cm"); // => { ok: true, value: "7" }
 */
export function convertExactly<const From extends string, const To extends string>(
  value: number | string,
  from: From,
  to: To & SameKind<From, To>,
): Conversion<string> {
  const read = reading(value, from, to);
  if ("issue" in read) return { ok: false, issue: read.issue };
  const result = fractionOf(read.decimal, read.plan);
  if ("code" in result) return { ok: false, issue: result };
  const digits = result.exact ? writeDecimal(result.value) : undefined;
  return digits === undefined
    ? {
        ok: false,
        issue: {
          code: "endless",
          message: "the digits of the result do not end; ask for a number of them with convertDigits",
        },
      }
    : { ok: true, value: digits };
}

/**
 * The result with as many significant digits as the value was written with, or as many as asked for.
 *
 * Every written digit counts, so `"100"` has three. A tie goes to the even digit.
 *
 * @example
 * convertDigits("6.30", "[in_i]", "cm"); // => { ok: true, value: "16.0" }
 * convertDigits("1", "[pi].rad", "rad", 6); // => { ok: true, value: "3.14159" }
 */
export function convertDigits<const From extends string, const To extends string>(
  value: number | string,
  from: From,
  to: To & SameKind<From, To>,
  digits?: number,
): Conversion<string> {
  if (digits !== undefined && !(Number.isInteger(digits) && digits > 0 && digits <= 60))
    throw new RangeError("digits is a whole number from 1 to 60");
  const read = reading(value, from, to);
  if ("issue" in read) return { ok: false, issue: read.issue };
  const result = fractionOf(read.decimal, read.plan);
  if ("code" in result) return { ok: false, issue: result };
  return { ok: true, value: writeDigits(result.value, digits ?? Math.min(read.decimal.digits, 60)) };
}

/** A value that is exact already, by a plan; the result is rounded once. */
function exactly(value: Fraction, plan: Plan): Conversion {
  const result = fractionOf(value, plan);
  return "code" in result ? { ok: false, issue: result } : rounding(result.value);
}

/** An exact result as a double. */
export function rounding(value: Fraction): Conversion {
  const y = toDouble(value);
  if (y > largest || y < -largest)
    return { ok: false, issue: { code: "overflow", message: "the result is too large for a number" } };
  if (y === 0 && value.n !== 0n)
    return { ok: false, issue: { code: "underflow", message: "the result is too small for a number" } };
  return { ok: true, value: y };
}

export const notANumber: ConversionIssue = {
  code: "not_a_number",
  message: "the value is not a finite decimal number of at most 400 characters",
};

/** A number as the double it is, a text as the decimal it spells. */
export function readValue(value: number | string): Fraction | undefined {
  return typeof value === "string" ? readDecimal(value) : Number.isFinite(value) ? fromDouble(value) : undefined;
}

/** {@link convert} for a value that is exact already. */
export function convertFraction(value: Fraction, from: string, to: string): Conversion {
  return exactly(value, planOf(from, to));
}

function fractionOf(
  value: Fraction,
  { from, to, low, issue }: Plan,
): { value: Fraction; exact: boolean } | ConversionIssue {
  if (from === undefined || to === undefined) return issue!;
  if (toDouble(value) < low) return { code: "out_of_range", message: "this temperature is below absolute zero" };
  const line = lineOf(from, to);
  if (line === undefined) {
    const result = throughFunctions(value, from, to);
    return result === undefined
      ? { code: "out_of_range", message: "the unit asked for has no value for this" }
      : { value: result, exact: false };
  }
  const exact = add(multiply(value, line.slope), line.offset);
  return { value: multiply(exact, raised(pi, line.pi)), exact: line.pi === 0 || exact.n === 0n };
}

/** Whatever the quick way does not take: strings, exotic units, everything that is refused. */
function slowly(value: number | string, from: string, to: string): Conversion {
  const plan = from === lastFrom && to === lastTo && last.how < 4 ? last : planOf(from, to);
  const exact = readValue(value);
  return exact === undefined && plan.issue === undefined ? { ok: false, issue: notANumber } : exactly(exact!, plan);
}

function reading(
  value: number | string,
  from: string,
  to: string,
): { decimal: Decimal; plan: Plan } | { issue: ConversionIssue } {
  const plan = planOf(from, to);
  if (plan.issue !== undefined) return { issue: plan.issue };
  const decimal = readDecimal(String(value));
  return decimal === undefined ? { issue: notANumber } : { decimal, plan };
}

function planOf(fromCode: string, toCode: string): Plan {
  const [from, to] = [unitOf(fromCode), unitOf(toCode)];
  if (from === undefined || to === undefined || !alike(from, to)) {
    return plan(4, fromCode, toCode, undefined, undefined, 0, 0, 0, 0, 0, mismatch(fromCode, toCode));
  }
  const low = isTemperature(from) ? toDouble(lineOf(unitOf("K")!, from)!.offset) : -Infinity;
  const make = (how: number, a?: number, b?: number, offset?: number, rest?: number): Plan =>
    plan(how, fromCode, toCode, from, to, low, a, b, offset, rest);
  if (
    from.fn === "" &&
    to.fn === "" &&
    from.p === to.p &&
    typeof from.n === "number" &&
    typeof from.d === "number" &&
    typeof to.n === "number" &&
    typeof to.d === "number"
  ) {
    let top = from.n * to.d;
    let bottom = from.d * to.n;
    if (top !== 1 && bottom !== 1 && top <= Number.MAX_SAFE_INTEGER && bottom <= Number.MAX_SAFE_INTEGER) {
      let [x, y] = [top, bottom];
      while (y !== 0) [x, y] = [y, x % y];
      top /= x;
      bottom /= x;
    }
    const e = from.e - to.e;
    const a = timesTen(top, e);
    const c = timesTen(bottom, -e);
    if (a !== undefined && c !== undefined) {
      const high = a / c;
      return c === 1 ? make(0, a) : a === 1 ? make(1, c) : make(2, high, remainder(a, high, c) / c);
    }
  }
  const line = lineOf(from, to);
  if (line === undefined) return make(3);
  const power = raised(pi, line.pi);
  const [a, b] = twofold(multiply(line.slope, power));
  const [offset, rest] = twofold(multiply(line.offset, power));
  if (b === 0 && offset === 0) return make(0, a);
  return a > 2 ** -900 && a < 2 ** 900 ? make(2, a, b, offset, rest) : make(3);
}

/** The nearest double, and the double nearest to what it is short of. */
function twofold(exact: Fraction): [number, number] {
  const high = toDouble(exact);
  return [high, toDouble(subtract(exact, fromDouble(high)))];
}

/** Kelvin is the fifth of the base units. */
function isTemperature(unit: Unit): boolean {
  return unit.dim === 128 ** 4 && unit.kinds.length === 0;
}

/** n × 10^e as a double, where that is exact: where n × 5^e is a safe integer. */
function timesTen(n: number, e: number): number | undefined {
  if (n > Number.MAX_SAFE_INTEGER) return undefined;
  if (e <= 0) return n;
  if (e > 22) return undefined;
  let [ten, five] = [1, 1];
  for (; e > 0; e--) [ten, five] = [ten * 10, five * 5];
  return n * five <= Number.MAX_SAFE_INTEGER ? n * ten : undefined;
}

/**
 * x × (a + b) + (offset + rest) in twice the precision of a double, rounded; NaN where the rounding is not certain.
 *
 * The product x × a with its remainder and the sum with the offset are exact (Dekker, Veltkamp, Knuth), the sum of the
 * small parts is not: its error is below 2^-100 of what is added. If adding and taking away 2^-98 of it gives one and
 * the same double, that double is the nearest.
 */
function compensated(x: number, { a, b, upper: ah, offset, rest }: Plan): number {
  const size = x < 0 ? -x : x;
  if (size < 1e-150 ? x !== 0 : size > 1e150) return NaN;
  const h = x * a;
  if (h > -1e-250 && h < 1e-250 && x !== 0) return NaN;
  const xh = upper(x);
  const xl = x - xh;
  const al = a - ah;
  const sum = h + offset;
  const v = sum - h;
  const tail = xl * al - (h - xh * ah - xl * ah - xh * al) + x * b + (h - (sum - v) + (offset - v)) + rest;
  const bound = ((h < 0 ? -h : h) + (offset < 0 ? -offset : offset)) * 2 ** -98;
  const y = sum + (tail + bound);
  return y === sum + (tail - bound) ? y : NaN;
}

/** The upper 26 bits (Veltkamp). */
function upper(x: number): number {
  const s = 134217729 * x;
  return s - (s - x);
}

/** s − q × c, exact where q is s ÷ c rounded. */
function remainder(s: number, q: number, c: number): number {
  const m = q * c;
  const qh = upper(q);
  const ql = q - qh;
  const ch = upper(c);
  const cl = c - ch;
  return s - m - (ql * cl - (m - qh * ch - ql * ch - qh * cl));
}

function plan(
  how: number,
  fromCode: string,
  toCode: string,
  from?: Unit,
  to?: Unit,
  low = 0,
  a = 0,
  b = 0,
  offset = 0,
  rest = 0,
  issue?: ConversionIssue,
): Plan {
  return { how, a, b, upper: upper(a), offset, rest, low, fromCode, toCode, from, to, issue };
}
