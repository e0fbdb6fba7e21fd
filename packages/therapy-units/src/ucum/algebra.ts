import { divide as divideFractions, multiply as multiplyFractions, raised, type Fraction } from "../number/fraction.ts";
import { failure, type Result } from "../result.ts";
import { notANumber, valueIssue, type ConversionIssue } from "./conversion-issue.ts";
import { exactValue, roundToDouble } from "./convert-fraction.ts";
import { invalidUnit } from "./invalid-unit.ts";

/** A number with its unit; a decimal text is exact. */
export interface Quantity {
  readonly value: number | string;
  readonly unit: string;
}

/** A computed number with its unit. */
export interface ComputedQuantity extends Quantity {
  readonly value: number;
}

/**
 * Multiplies two quantities. The unit of the product is not simplified.
 *
 * Issues: codes that are not units, scales such as `Cel`, values that are not numbers, overflow.
 *
 * @see https://ucum.org/ucum#section-Algebraic-Unit-Term
 * @example
 * ```ts
 * import { multiply } from "@org/therapy-units";
 *
 * multiply({ value: 5, unit: "mg/mL" }, { value: 2, unit: "mL" }); // => { ok: true, value: { value: 10, unit: "mg/mL.mL" } }
 * ```
 */
export function multiply(a: Quantity, b: Quantity): Result<ComputedQuantity, ConversionIssue> {
  return combine(a, b, multiplyFractions, `${a.unit}${b.unit.startsWith("/") ? "" : "."}${b.unit}`);
}

/**
 * Divides one quantity by another. Besides the issues of {@link multiply}: `out_of_range` for division by zero.
 *
 * @example
 * ```ts
 * import { divide } from "@org/therapy-units";
 *
 * divide({ value: 10, unit: "mg" }, { value: 4, unit: "kg.d" }); // => { ok: true, value: { value: 2.5, unit: "mg/(kg.d)" } }
 * ```
 */
export function divide(a: Quantity, b: Quantity): Result<ComputedQuantity, ConversionIssue> {
  const quotient = (x: Fraction, y: Fraction) => (y.n === 0n ? undefined : divideFractions(x, y));
  return combine(a, b, quotient, `${a.unit}/${groupDivisor(b.unit)}`);
}

/**
 * Raises a quantity to an integer power.
 *
 * @example
 * ```ts
 * import { power } from "@org/therapy-units";
 *
 * power({ value: 2, unit: "cm" }, 3); // => { ok: true, value: { value: 8, unit: "cm3" } }
 * ```
 */
export function power(a: Quantity, exponent: number): Result<ComputedQuantity, ConversionIssue> {
  if (!Number.isInteger(exponent)) throw new RangeError(`expected an integer exponent, got ${exponent}`);
  const small = Math.abs(exponent) < 1000;
  const unit = /^[a-zA-Z]+$/.test(a.unit) ? a.unit : `(${a.unit.startsWith("/") ? "1" : ""}${a.unit})`;
  return combine(
    a,
    { value: 1, unit: "1" },
    (x) => (!small || (x.n === 0n && exponent < 0) ? undefined : raised(x, exponent)),
    `${unit}${exponent}`,
  );
}

/** Puts a divisor of several factors into parentheses. */
function groupDivisor(code: string): string {
  const factors = code.replace(/\{[^}]*\}|\[[^\]]*\]/g, "");
  return /[./]/.test(factors) ? `(${code.startsWith("/") ? "1" : ""}${code})` : code;
}

function combine(
  a: Quantity,
  b: Quantity,
  operation: (x: Fraction, y: Fraction) => Fraction | undefined,
  unit: string,
): Result<ComputedQuantity, ConversionIssue> {
  const invalid = invalidUnit(a.unit, b.unit, unit);
  if (invalid !== undefined) return failure(invalid);
  const [x, y] = [exactValue(a.value), exactValue(b.value)];
  if (x === undefined || y === undefined) return failure(notANumber());
  const result = operation(x, y);
  if (result === undefined) return failure(valueIssue("out_of_range", "division by zero"));
  const rounded = roundToDouble(result);
  return rounded.ok ? { ok: true, value: { value: rounded.value, unit } } : rounded;
}
