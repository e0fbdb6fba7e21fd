import { parseDecimal } from "../number/decimal.ts";
import { add, fromDouble, multiply, raised, toDouble, type Fraction } from "../number/fraction.ts";
import { pi } from "../number/real.ts";
import { failure, type Result } from "../result.ts";
import { valueIssue, type ConversionIssue } from "./conversion-issue.ts";
import { planFor, type Plan } from "./plan.ts";
import { convertSpecial, linearFunction } from "./special.ts";

/** A result before rounding. */
interface ExactResult {
  readonly fraction: Fraction;
  /** False where the fraction approximates an irrational number. */
  readonly exact: boolean;
}

/** The exact value of an input: a number is the double that it is, a text the decimal that it spells. */
export function exactValue(value: number | string): Fraction | undefined {
  return typeof value === "string" ? parseDecimal(value) : Number.isFinite(value) ? fromDouble(value) : undefined;
}

/** `convert` for an exact value. */
export function convertFraction(value: Fraction, from: string, to: string): Result<number, ConversionIssue> {
  const result = fractionByPlan(value, planFor(from, to));
  return result.ok ? roundToDouble(result.value.fraction) : result;
}

/** Converts an exact value without rounding. */
export function fractionByPlan(value: Fraction, plan: Plan): Result<ExactResult, ConversionIssue> {
  const { from, to, low, fromCode, issue } = plan;
  if (from === undefined || to === undefined) return failure(issue!);
  if (toDouble(value) < low)
    return failure(valueIssue("out_of_range", `the temperature is below absolute zero, ${low} ${fromCode}`));
  const line = linearFunction(from, to);
  if (line === undefined) {
    const result = convertSpecial(value, from, to);
    return result === undefined
      ? failure(valueIssue("out_of_range", "the target unit is not defined for this value"))
      : { ok: true, value: { fraction: result, exact: false } };
  }
  const product = add(multiply(value, line.slope), line.offset);
  const exact = line.pi === 0 || product.n === 0n;
  return { ok: true, value: { fraction: multiply(product, raised(pi, line.pi)), exact } };
}

/** The double nearest to an exact result. */
export function roundToDouble(value: Fraction): Result<number, ConversionIssue> {
  const y = toDouble(value);
  if (y > Number.MAX_VALUE || y < -Number.MAX_VALUE)
    return failure(valueIssue("overflow", "the result is too large for a number"));
  if (y === 0 && value.n !== 0n) return failure(valueIssue("underflow", "the result is too small for a number"));
  return { ok: true, value: y };
}
