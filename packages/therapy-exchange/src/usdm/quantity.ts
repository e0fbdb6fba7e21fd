/** Quantities and their units. */
import type { Duration, Quantity } from "@org/therapy-model";
import { isObject } from "../mapping/is-object.ts";
import { aliasOf, cdiscCodeIn, codeOf, standardCodeIn } from "./code.ts";
import { StudyObject } from "./study-object.ts";

/** The code system of the Unified Code for Units of Measure. */
const ucum = "http://unitsofmeasure.org";

/** Each unit of UCUM with its code and term in the codelist Unit (C71620) of CDISC. */
const units: readonly (readonly [unit: string, code: string, term: string])[] = [
  ["a", "C29848", "Year"],
  ["mo", "C29846", "Month"],
  ["wk", "C29844", "Week"],
  ["d", "C25301", "Day"],
  ["h", "C25529", "Hour"],
  ["min", "C48154", "Minute"],
  ["s", "C42535", "Second"],
  ["kg", "C28252", "Kilogram"],
  ["g", "C48155", "Gram"],
  ["mg", "C28253", "Milligram"],
  ["ug", "C48152", "Microgram"],
  ["L", "C48505", "Liter"],
  ["mL", "C28254", "Milliliter"],
  ["mg/kg", "C67401", "Milligram per Kilogram"],
  ["mg/m2", "C67402", "Milligram per Square Meter"],
  ["%", "C25613", "Percentage"],
];
const codeOfUnit = new Map(units.map(([unit, code, term]) => [unit, [code, term] as const]));
const unitOfCode = new Map(units.map(([unit, code]) => [code, unit]));

/** Writes an amount with its unit, or a number without one. */
export function quantityOf(value: number, unit?: string): StudyObject {
  if (unit === undefined) return new StudyObject("Quantity", { value });
  const known = codeOfUnit.get(unit);
  const code = known === undefined ? codeOf(unit, unit, ucum) : codeOf(...known);
  return new StudyObject("Quantity", { value, unit: aliasOf(code) });
}

function valueIn(wire: unknown): number | undefined {
  const value = isObject(wire) ? wire["value"] : undefined;
  return typeof value === "number" ? value : undefined;
}

/** Reads an amount with a known unit. */
export function quantityIn(wire: unknown): Quantity | undefined {
  const value = valueIn(wire);
  if (!isObject(wire) || value === undefined) return undefined;
  const code = standardCodeIn(wire["unit"]);
  if (!isObject(code)) return undefined;
  const unit = code["codeSystem"] === ucum ? code["code"] : unitOfCode.get(cdiscCodeIn(code) ?? "");
  return typeof unit === "string" ? { value, unit } : undefined;
}

const timeUnits: ReadonlySet<string> = new Set(["s", "min", "h", "d", "wk", "mo", "a"]);

/** Reads an amount of time. */
export function durationIn(wire: unknown): Duration | undefined {
  const quantity = quantityIn(wire);
  return quantity !== undefined && timeUnits.has(quantity.unit) ? (quantity as Duration) : undefined;
}

/** Reads a number without a unit. */
export function numberIn(wire: unknown): number | undefined {
  return isObject(wire) && !isObject(wire["unit"]) ? valueIn(wire) : undefined;
}
