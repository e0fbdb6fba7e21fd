import { unitIssue } from "./check.ts";
import { notANumber, readValue, rounding } from "./convert.ts";
import { unpackDimension } from "./dimension.ts";
import { divide as over, multiply as times, raised, reduced, toDouble, type Fraction } from "./fraction.ts";
import type { ConversionIssue, UnitIssue } from "./issue.ts";
import { pi } from "./real.ts";
import { factorOf } from "./special.ts";
import { unitOf } from "./unit.ts";

/** A unit over UCUM's base units, and how many of them the unit is. */
export interface CanonicalUnit {
  readonly ok: true;
  /** Valid code over `m s g rad K C cd`, what is counted, and nothing else: `g.m-3`, `{cells}.g-1`. */
  readonly unit: string;
  /** Exact factor: numerator ÷ denominator, times π to the power `pi`. */
  readonly numerator: bigint;
  readonly denominator: bigint;
  readonly pi: number;
  /** The factor as the nearest double. */
  readonly factor: number;
  /** Set where the unit is a scale (`Cel`, `[pH]`): the factor then is that of its reference. */
  readonly scale: boolean;
}

/** A number with its unit; a decimal text is exact. */
export interface Quantity {
  readonly value: number | string;
  readonly unit: string;
}

/** A value with its unit, or why there is none. */
export type QuantityResult =
  | { readonly ok: true; readonly value: number; readonly unit: string; readonly issue?: undefined }
  | { readonly ok: false; readonly issue: ConversionIssue; readonly value?: undefined; readonly unit?: undefined };

/**
 * A unit over the base units of UCUM, with its exact factor: the canonical form.
 *
 * Two units are commensurable when their canonical `unit` is the same text.
 *
 * @see https://ucum.org/ucum#section-Canonical-Form
 * @example
 * canonicalUnit("mg/dL").unit; // => "m-3.g"
 * canonicalUnit("10*6{cells}/kg").unit; // => "g-1.{cells}"
 * canonicalUnit("mg/dL").factor; // => 10
 */
export function canonicalUnit(
  code: string,
):
  | CanonicalUnit
  | { readonly ok: false; readonly issue: UnitIssue; readonly unit?: undefined; readonly factor?: undefined } {
  const unit = unitOf(code);
  if (unit === undefined) return { ok: false, issue: unitIssue(code) };
  const base = ["m", "s", "g", "rad", "K", "C", "cd"];
  const parts = unpackDimension(unit.dim).flatMap((k, i) => (k === 0 ? [] : [`${base[i]!}${k === 1 ? "" : k}`]));
  const below: string[] = [];
  for (const [kind, power] of unit.kinds) {
    const symbol = kind.startsWith("[") || kind === "eq" || kind === "osm" ? kind : `{${kind}}`;
    for (let i = 0; i < Math.abs(power); i++) (power > 0 ? parts : below).push(symbol);
  }
  const { n, d } = reduced(unit.p === 0 ? factorOf(unit) : times(factorOf(unit), raised(pi, -unit.p)));
  return {
    ok: true,
    unit: (parts.join(".") || (below.length > 0 ? "" : "1")) + below.map((symbol) => `/${symbol}`).join(""),
    numerator: n,
    denominator: d,
    pi: unit.p,
    factor: toDouble(factorOf(unit)),
    scale: unit.fn !== "",
  };
}

/**
 * The product of two quantities; its unit is written out, not simplified.
 *
 * Refused: codes that are no units, scales such as `Cel`, values that are no numbers, overflow.
 *
 * @see https://ucum.org/ucum#section-Algebraic-Unit-Term
 * @example
 * multiply({ value: 5, unit: "mg/mL" }, { value: 2, unit: "mL" }); // => { ok: true, value: 10, unit: "mg/mL.mL" }
 */
export function multiply(a: Quantity, b: Quantity): QuantityResult {
  return combined(a, b, times, `${a.unit}${b.unit.startsWith("/") ? "" : "."}${b.unit}`);
}

/**
 * The quotient of two quantities; refused besides what {@link multiply} refuses: zero below the line.
 *
 * @example
 * divide({ value: 10, unit: "mg" }, { value: 4, unit: "kg.d" }); // => { ok: true, value: 2.5, unit: "mg/(kg.d)" }
 */
export function divide(a: Quantity, b: Quantity): QuantityResult {
  return combined(a, b, (x, y) => (y.n === 0n ? undefined : over(x, y)), `${a.unit}/${inBrackets(b.unit)}`);
}

/**
 * A quantity to the power of a whole number.
 *
 * @example
 * power({ value: 2, unit: "cm" }, 3); // => { ok: true, value: 8, unit: "cm3" }
 */
export function power(a: Quantity, exponent: number): QuantityResult {
  if (!Number.isInteger(exponent)) throw new RangeError("the exponent of a quantity is a whole number");
  const small = Math.abs(exponent) < 1000;
  const unit = /^[a-zA-Z]+$/.test(a.unit) ? a.unit : `(${a.unit.startsWith("/") ? "1" : ""}${a.unit})`;
  return combined(
    a,
    { value: 1, unit: "1" },
    (x) => (!small || (x.n === 0n && exponent < 0) ? undefined : raised(x, exponent)),
    `${unit}${exponent}`,
  );
}

/** A divisor of several factors in brackets. */
function inBrackets(code: string): string {
  const factors = code.replace(/\{[^}]*\}|\[[^\]]*\]/g, "");
  return /[./]/.test(factors) ? `(${code.startsWith("/") ? "1" : ""}${code})` : code;
}

function combined(
  a: Quantity,
  b: Quantity,
  how: (x: Fraction, y: Fraction) => Fraction | undefined,
  unit: string,
): QuantityResult {
  for (const code of [a.unit, b.unit, unit]) {
    if (unitOf(code) === undefined) {
      const issue = unitIssue(code);
      return { ok: false, issue: { code: "invalid_unit", message: issue.message, unit: code, issue } };
    }
  }
  const [x, y] = [readValue(a.value), readValue(b.value)];
  if (x === undefined || y === undefined) return { ok: false, issue: notANumber };
  const result = how(x, y);
  if (result === undefined)
    return { ok: false, issue: { code: "out_of_range", message: "nothing is divided by zero" } };
  const rounded = rounding(result);
  return rounded.ok ? { ok: true, value: rounded.value, unit } : rounded;
}
