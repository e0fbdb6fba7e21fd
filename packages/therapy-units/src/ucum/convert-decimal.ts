import { formatDecimal, formatDigits, parseDecimal, type Decimal } from "../number/decimal.ts";
import { failure, type Result } from "../result.ts";
import { notANumber, valueIssue, type ConversionIssue } from "./conversion-issue.ts";
import { fractionByPlan } from "./convert-fraction.ts";
import type { SameKind } from "./literal.ts";
import { planFor, type Plan } from "./plan.ts";

const mostDigits = 60;

/**
 * Converts a value into the exact decimal, with every digit. A number is read as the decimal that it prints as.
 *
 * Besides the issues of {@link convert}: `non_terminating` for a result whose digits do not end (a third, a multiple of π,
 * a level).
 *
 * @example
 * ```ts
 * import { convertExactly } from "@org/therapy-units";
 *
 * convertExactly("1", "[lb_av]", "g"); // => { ok: true, value: "453.59237" }
 * convertExactly(0.07, "m", "cm"); // => { ok: true, value: "7" }
 * ```
 */
export function convertExactly<const From extends string, const To extends string>(
  value: number | string,
  from: From,
  to: To & SameKind<From, To>,
): Result<string, ConversionIssue> {
  const input = readInput(value, from, to);
  if (!input.ok) return input;
  const result = fractionByPlan(input.value.decimal, input.value.plan);
  if (!result.ok) return result;
  const { fraction, exact } = result.value;
  const digits = exact ? formatDecimal(fraction) : undefined;
  return digits === undefined
    ? failure(valueIssue("non_terminating", "the decimal digits of the result do not end; use convertDigits"))
    : { ok: true, value: digits };
}

/**
 * Converts a value and rounds the result to a number of significant digits: `digits` (1 to 60), or as many as the value
 * was written with.
 *
 * Every written digit counts, so `"100"` has three. A tie goes to the even digit.
 *
 * @example
 * ```ts
 * import { convertDigits } from "@org/therapy-units";
 *
 * convertDigits("6.30", "[in_i]", "cm"); // => { ok: true, value: "16.0" }
 * convertDigits("1", "[pi].rad", "rad", 6); // => { ok: true, value: "3.14159" }
 * ```
 */
export function convertDigits<const From extends string, const To extends string>(
  value: number | string,
  from: From,
  to: To & SameKind<From, To>,
  digits?: number,
): Result<string, ConversionIssue> {
  checkDigits(digits);
  const input = readInput(value, from, to);
  if (!input.ok) return input;
  const { decimal, plan } = input.value;
  const result = fractionByPlan(decimal, plan);
  if (!result.ok) return result;
  return {
    ok: true,
    value: formatDigits(result.value.fraction, digits ?? Math.min(decimal.digits, mostDigits)),
  };
}

/** Throws a RangeError where a number of significant digits is not an integer from 1 to 60. */
export function checkDigits(digits: number | undefined): void {
  if (digits !== undefined && !(Number.isInteger(digits) && digits > 0 && digits <= mostDigits))
    throw new RangeError(`expected digits to be an integer from 1 to ${mostDigits}, got ${digits}`);
}

function readInput(
  value: number | string,
  from: string,
  to: string,
): Result<{ readonly decimal: Decimal; readonly plan: Plan }, ConversionIssue> {
  const plan = planFor(from, to);
  if (plan.issue !== undefined) return failure(plan.issue);
  const decimal = parseDecimal(String(value));
  return decimal === undefined ? failure(notANumber()) : { ok: true, value: { decimal, plan } };
}
