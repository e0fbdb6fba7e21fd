import { convertFraction, notANumber, readValue } from "./convert.ts";
import { commensurable } from "./check.ts";
import { divide as over, multiply as times } from "./fraction.ts";
import { divide, multiply, type Quantity } from "./algebra.ts";
import type { ConversionIssue } from "./issue.ts";
import { mismatch } from "./mismatch.ts";

/** The value, and whether it was multiplied by the given quantity or divided by it. */
export type BridgedConversion =
  | { readonly ok: true; readonly value: number; readonly by: "multiplied" | "divided"; readonly issue?: undefined }
  | { readonly ok: false; readonly issue: ConversionIssue; readonly value?: undefined };

/**
 * Converts between units that only a further number relates: a multiplicity of infection, a vector copy number, a body
 * weight, a volume, the fraction of cells that carry the receptor.
 *
 * The number comes with its unit, so that it can only be used the right way round: `{vg}/{cell}` leads from cells to
 * vector genomes and back. Exact, rounded once. Refused: a number whose unit does not relate the two.
 *
 * @example
 * convertWith({ value: 2e6, unit: "{cells}" }, "{vg}", { value: 5, unit: "{vg}/{cell}" }); // => { ok: true, value: 10000000, by: "multiplied" }
 * convertWith({ value: "3e13", unit: "{vg}/kg" }, "{vg}", { value: "12.5", unit: "kg" }); // => { ok: true, value: 375000000000000, by: "multiplied" }
 */
export function convertWith(quantity: Quantity, to: string, by: Quantity): BridgedConversion {
  const [x, y] = [readValue(quantity.value), readValue(by.value)];
  if (x === undefined || y === undefined) return { ok: false, issue: notANumber };
  const [product, quotient] = [
    multiply({ value: 1, unit: quantity.unit }, { value: 1, unit: by.unit }),
    divide({ value: 1, unit: quantity.unit }, { value: 1, unit: by.unit }),
  ];
  if (!product.ok || !quotient.ok) return product.ok ? (quotient as { ok: false; issue: ConversionIssue }) : product;
  const [up, down] = [commensurable(product.unit, to), commensurable(quotient.unit, to)];
  if (up === down) return { ok: false, issue: unrelated(quantity.unit, to, by.unit, up) };
  if (y.n === 0n && down) return { ok: false, issue: { code: "out_of_range", message: "nothing is divided by zero" } };
  const result = up ? convertFraction(times(x, y), product.unit, to) : convertFraction(over(x, y), quotient.unit, to);
  return result.ok ? { ok: true, value: result.value, by: up ? "multiplied" : "divided" } : result;
}

function unrelated(from: string, to: string, by: string, both: boolean): ConversionIssue {
  const reason = mismatch(from, to);
  const message = both
    ? `"${by}" has neither a dimension nor a kind, so it relates nothing`
    : `"${by}" does not lead from "${from}" to "${to}", neither multiplied nor divided`;
  return reason === undefined || reason.code === "invalid_unit"
    ? (reason ?? { code: "out_of_range", message: `"${from}" converts into "${to}" as it is; ${message}` })
    : { ...reason, message };
}
