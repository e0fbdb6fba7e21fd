/** Reading quantities: their value, comparator and UCUM unit. */
import { type Comparator, Quantity, validate } from "@org/therapy-model";
import { ExactNumber } from "../mapping/exact-number.ts";
import { elementOf, textOf, valueIn } from "./element.ts";
import { type Reading, report, type Resource } from "./reading.ts";

const comparators: { readonly [sign: string]: Comparator } = { "<": "lt", "<=": "le", ">": "gt", ">=": "ge" };

/** A quantity with the relation of the true value to it. */
export interface ReadQuantity {
  readonly value: Quantity;
  readonly comparator?: Comparator;
}

const ucum = "http://unitsofmeasure.org";

/** Reads a Quantity; reports one without a value or with a unit that is not UCUM. */
export function readQuantity(
  reading: Reading,
  resource: Resource,
  field: readonly (string | number)[],
  wire: unknown,
): ReadQuantity | undefined {
  const { value: number, comparator, unit, system, code } = elementOf(wire);
  const value = readNumber(reading, resource, [...field, "value"], number);
  if (value === undefined) return undefined;
  const sign = valueIn(comparators, comparator);
  if (comparator !== undefined && sign === undefined) {
    report(reading, resource, [...field, "comparator"], "unknown_term", "is not read; the quantity was not read");
    return undefined;
  }
  const written = (system === ucum ? textOf(code) : undefined) ?? textOf(unit) ?? textOf(code) ?? "1";
  const read = quantityIn(value, written);
  if (read === undefined) {
    const message = `expected a UCUM unit, got ${JSON.stringify(written.slice(0, 60))}; the quantity was not read`;
    report(reading, resource, [...field, code === undefined ? "unit" : "code"], "invalid_unit", message);
    return undefined;
  }
  return { value: read, ...(sign !== undefined && { comparator: sign }) };
}

/** Reads a number; reports one that a JavaScript number changes, and one of which nothing like it is a JavaScript number. */
function readNumber(
  reading: Reading,
  resource: Resource,
  field: readonly (string | number)[],
  wire: unknown,
): number | undefined {
  if (!(wire instanceof ExactNumber)) {
    if (typeof wire === "number" && Number.isFinite(wire)) return wire;
    report(reading, resource, field, "invalid_type", "expected a number; the quantity was not read");
    return undefined;
  }
  const nearest = Number(wire.text);
  const written = wire.text.slice(0, 60);
  if (!Number.isFinite(nearest) || (nearest === 0 && /[1-9]/.test(wire.text.replace(/e.*$/i, "")))) {
    const message = `${written} is beyond the JavaScript numbers; the quantity was not read`;
    report(reading, resource, field, "out_of_range", message);
    return undefined;
  }
  report(reading, resource, field, "out_of_range", `${written} was read as ${nearest}, the nearest JavaScript number`);
  return nearest + 0;
}

/** A quantity with a unit; with the unit that is meant, if it is certain. */
function quantityIn(value: number, unit: string): Quantity | undefined {
  const result = validate(Quantity, { value, unit });
  if (result.ok) return result.value;
  const [issue] = result.issues;
  if (issue?.path[0] !== "unit" || issue.fix?.kind !== "replace" || typeof issue.fix.value !== "string")
    return undefined;
  const corrected = validate(Quantity, { value, unit: issue.fix.value });
  return corrected.ok ? corrected.value : undefined;
}
