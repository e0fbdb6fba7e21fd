import { divide as divideFractions, multiply as multiplyFractions } from "../number/fraction.ts";
import { failure, type Result } from "../result.ts";
import { divide, multiply, type Quantity } from "./algebra.ts";
import { commensurable } from "./check.ts";
import { notANumber, valueIssue, type ConversionIssue } from "./conversion-issue.ts";
import { convertFraction, exactValue } from "./convert-fraction.ts";
import { mismatch } from "./mismatch.ts";

/** A converted value, and whether the quantity was multiplied or divided by the bridging quantity. */
export interface BridgedValue {
  readonly value: number;
  readonly by: "multiplied" | "divided";
}

/**
 * Converts between units that a further quantity relates: a multiplicity of infection, a vector copy number, a body
 * weight, a volume, the fraction of cells that carry the receptor.
 *
 * The unit of the further quantity determines whether it multiplies or divides: `{vg}/{cell}` leads from cells to vector
 * genomes and back. The result is exact, rounded once. A quantity whose unit does not relate the two is an issue.
 *
 * @example
 * ```ts
 * import { convertWith } from "@org/therapy-units/bridge";
 *
 * convertWith({ value: 2e6, unit: "{cells}" }, "{vg}", { value: 5, unit: "{vg}/{cell}" }); // => { ok: true, value: { value: 10000000, by: "multiplied" } }
 * convertWith({ value: "3e13", unit: "{vg}/kg" }, "{vg}", { value: "12.5", unit: "kg" }); // => { ok: true, value: { value: 375000000000000, by: "multiplied" } }
 * ```
 */
export function convertWith(quantity: Quantity, to: string, by: Quantity): Result<BridgedValue, ConversionIssue> {
  const [x, y] = [exactValue(quantity.value), exactValue(by.value)];
  if (x === undefined || y === undefined) return failure(notANumber());
  const product = multiply({ value: 1, unit: quantity.unit }, { value: 1, unit: by.unit });
  if (!product.ok) return product;
  const quotient = divide({ value: 1, unit: quantity.unit }, { value: 1, unit: by.unit });
  if (!quotient.ok) return quotient;
  const [multiplied, divided] = [product.value.unit, quotient.value.unit];
  const [up, down] = [commensurable(multiplied, to), commensurable(divided, to)];
  if (up === down) return failure(unrelated(quantity.unit, to, by.unit, up));
  if (y.n === 0n && down) return failure(valueIssue("out_of_range", "division by zero"));
  const result = up
    ? convertFraction(multiplyFractions(x, y), multiplied, to)
    : convertFraction(divideFractions(x, y), divided, to);
  return result.ok ? { ok: true, value: { value: result.value, by: up ? "multiplied" : "divided" } } : result;
}

/**
 * Converts between units of vector genomes and of genome copies, taken as the same. They are not the same in general: the name
 * depends on the assay, and on whether copies of a self-complementary genome are counted once or twice. Without this function
 * one never converts into the other.
 *
 * @example
 * ```ts
 * import { convertGenomeCopies } from "@org/therapy-units/bridge";
 *
 * convertGenomeCopies("1.1e14", "{gc}/kg", "10*13{vg}/kg"); // => { ok: true, value: 11 }
 * convertGenomeCopies(1, "{gc}", "{cells}").ok; // => false
 * ```
 */
export function convertGenomeCopies(value: number | string, from: string, to: string): Result<number, ConversionIssue> {
  if (commensurable(from, to)) {
    const x = exactValue(value);
    return x === undefined ? failure(notANumber()) : convertFraction(x, from, to);
  }
  const result = convertWith({ value, unit: from }, to, { value: 1, unit: "{gc}/{vg}" });
  if (result.ok) return { ok: true, value: result.value.value };
  return failure(mismatch(from, to) ?? result.issues[0]!);
}

function unrelated(from: string, to: string, by: string, both: boolean): ConversionIssue {
  const reason = mismatch(from, to);
  if (reason?.code === "invalid_unit") return reason;
  const message = both
    ? `"${by}" has neither a dimension nor a kind and does not relate two units`
    : `"${by}" does not relate "${from}" and "${to}", neither multiplied nor divided`;
  return reason === undefined
    ? valueIssue("out_of_range", `"${from}" converts into "${to}" without a further quantity; ${message}`)
    : { ...reason, message };
}
