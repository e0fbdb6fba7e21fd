import { fromDouble, multiply, raised, subtract, toDouble, type Fraction } from "../number/fraction.ts";
import { pi } from "../number/real.ts";
import { remainder, upperHalf, type LinearTerms } from "./compensated.ts";
import type { ConversionIssue } from "./conversion-issue.ts";
import { mismatch } from "./mismatch.ts";
import { linearFunction } from "./special.ts";
import { areCommensurable, unitOf, type Unit } from "./unit.ts";
import { differingUnknownKinds } from "./unknown-annotations.ts";

/**
 * How one unit is converted into another. `how` selects the method:
 *  0 x × a, where a is the exact factor: one IEEE multiplication rounds once;
 *  1 x ÷ a, where 1/a is the exact factor: one IEEE division rounds once;
 *  2 {@link LinearTerms}, computed with a bound on the error that is checked;
 *  3 exact fractions or functions;
 *  4 no conversion, see `issue`.
 */
export interface Plan extends LinearTerms {
  readonly how: number;
  /** The least valid value. */
  readonly low: number;
  readonly fromCode: string;
  readonly toCode: string;
  readonly from: Unit | undefined;
  readonly to: Unit | undefined;
  readonly issue: ConversionIssue | undefined;
}

/** Factor and offset of a plan: `[how, a, b, offset, rest]`. */
type Terms = readonly [how: number, a?: number, b?: number, offset?: number, rest?: number];

export function noPlan(fromCode: string, toCode: string, issue?: ConversionIssue): Plan {
  return makePlan([4], 0, fromCode, toCode, undefined, undefined, issue);
}

export function planFor(fromCode: string, toCode: string): Plan {
  const [from, to] = [unitOf(fromCode), unitOf(toCode)];
  if (
    from === undefined ||
    to === undefined ||
    !areCommensurable(from, to) ||
    differingUnknownKinds(fromCode, toCode) !== undefined
  )
    return noPlan(fromCode, toCode, mismatch(fromCode, toCode));
  const low = isTemperature(from) ? toDouble(linearFunction(unitOf("K")!, from)!.offset) : -Infinity;
  return makePlan(ratioTerms(from, to) ?? linearTerms(from, to), low, fromCode, toCode, from, to);
}

/** One function makes every plan, so that all plans have the same hidden class. */
function makePlan(
  [how, a = 0, b = 0, offset = 0, rest = 0]: Terms,
  low: number,
  fromCode: string,
  toCode: string,
  from: Unit | undefined,
  to: Unit | undefined,
  issue?: ConversionIssue,
): Plan {
  return { how, a, b, upper: upperHalf(a), offset, rest, low, fromCode, toCode, from, to, issue };
}

/** The terms for two ratio units with small factors; undefined for other units. */
function ratioTerms(from: Unit, to: Unit): Terms | undefined {
  if (from.fn !== "" || to.fn !== "" || from.p !== to.p) return undefined;
  if (typeof from.n !== "number" || typeof from.d !== "number" || typeof to.n !== "number" || typeof to.d !== "number")
    return undefined;
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
  if (a === undefined || c === undefined) return undefined;
  if (c === 1) return [0, a];
  if (a === 1) return [1, c];
  const high = a / c;
  return [2, high, remainder(a, high, c) / c];
}

/** The terms for any linear function; `how` is 3 where the function is not linear or a factor is too large. */
function linearTerms(from: Unit, to: Unit): Terms {
  const line = linearFunction(from, to);
  if (line === undefined) return [3];
  const power = raised(pi, line.pi);
  const [a, b] = twofold(multiply(line.slope, power));
  const [offset, rest] = twofold(multiply(line.offset, power));
  if (b === 0 && offset === 0) return [0, a];
  return a > 2 ** -900 && a < 2 ** 900 ? [2, a, b, offset, rest] : [3];
}

/** The nearest double, and the double nearest to the remainder. */
function twofold(exact: Fraction): [number, number] {
  const high = toDouble(exact);
  return [high, toDouble(subtract(exact, fromDouble(high)))];
}

/** Kelvin is the fifth of the base units. */
function isTemperature(unit: Unit): boolean {
  return unit.dim === 128 ** 4 && unit.kinds.length === 0;
}

/** n × 10^e as a double; undefined where it is not exact, that is, where n × 5^e is not a safe integer. */
function timesTen(n: number, e: number): number | undefined {
  if (n > Number.MAX_SAFE_INTEGER) return undefined;
  if (e <= 0) return n;
  if (e > 22) return undefined;
  let [ten, five] = [1, 1];
  for (; e > 0; e--) [ten, five] = [ten * 10, five * 5];
  return n * five <= Number.MAX_SAFE_INTEGER ? n * ten : undefined;
}
