/** Quantities, ranges and durations. */
import type { Comparator, Quantity } from "@org/therapy-model";
import { isObject } from "../mapping/is-object.ts";
import type { JsonObject } from "../mapping/unmapped.ts";

/** The system of UCUM codes. */
const ucum = "http://unitsofmeasure.org";

/** The comparator of a quantity for each comparator but equality. */
const comparators: { readonly [C in Comparator]?: string } = { lt: "<", le: "<=", gt: ">", ge: ">=" };
const comparatorOf = new Map<unknown, string>(Object.entries(comparators).map(([key, code]) => [code, key]));

/** Writes an amount or a duration with its UCUM unit. */
export function writeQuantity({ value, unit }: { readonly value: number; readonly unit: string }): JsonObject {
  return { value, unit, system: ucum, code: unit };
}

/** Reads an amount with a UCUM unit. */
export function readQuantity(wire: unknown): Quantity | undefined {
  if (!isObject(wire) || wire["system"] !== ucum || typeof wire["value"] !== "number") return undefined;
  return { value: wire["value"], unit: wire["code"] as string };
}

/** Adds a comparator to a quantity; equality has none. */
export function withComparator(quantity: JsonObject, comparator: Comparator): JsonObject {
  const code = comparators[comparator];
  if (code !== undefined) quantity["comparator"] = code;
  return quantity;
}

/** Reads the comparator of a quantity. */
export function readComparator(quantity: JsonObject): string | undefined {
  return quantity["comparator"] === undefined ? "eq" : comparatorOf.get(quantity["comparator"]);
}
