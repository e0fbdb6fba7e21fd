/** Conversion of the value of a measurement into another unit. */
import { convert } from "@org/therapy-units";
import { convertAnalyte, findAnalyte, type Analyte } from "@org/therapy-units/analytes";
import { type Measurement, measurements } from "../../gen/vocabularies/measurement.ts";
import { isTerm } from "../../vocabulary/vocabulary.ts";
import type { Quantity } from "../shared/quantity.ts";

/** The analytes of measurements, found on first use; `null` for a measurement without one. */
const analytesOf = /* @__PURE__ */ new Map<Measurement, Analyte | null>();

/** The analyte of a measurement: the one that has its key, its label or one of its synonyms as a name. */
function analyteOf(measurement: Measurement): Analyte | undefined {
  let analyte = analytesOf.get(measurement);
  if (analyte === undefined) {
    // A custom term is not in the vocabulary.
    const term = isTerm(measurements, measurement) ? measurements.terms[measurement] : undefined;
    const names = [measurement.replaceAll("_", " "), term?.label ?? "", ...(term?.synonyms ?? [])];
    analyte = names.map(findAnalyte).find((found) => found !== undefined) ?? null;
    analytesOf.set(measurement, analyte);
  }
  return analyte ?? undefined;
}

/**
 * Converts the value of a measurement: by the unit alone, or, with the measurement, by its analyte. Returns `undefined` if
 * the units do not convert.
 */
export function convertMeasurement(
  { value, unit }: Readonly<Quantity>,
  to: string,
  measurement: Measurement | undefined,
): number | undefined {
  if (unit === to) return value;
  const analyte = measurement === undefined ? undefined : analyteOf(measurement);
  // The number of cells is the same with and without the name of the cells.
  const [source, target] = countsCells(measurement) ? [withoutNames(unit), withoutNames(to)] : [unit, to];
  const converted =
    analyte === undefined || analyte.rule === "ratio"
      ? convert(String(value), source, target)
      : convertAnalyte(String(value), source, target, analyte.key);
  if (!converted.ok) return undefined;
  return typeof converted.value === "number" ? converted.value : converted.value.value;
}

function countsCells(measurement: Measurement | undefined): boolean {
  return measurement?.endsWith("_count") === true && !/^(?:vaso|bleed|attack|seizure)/.test(measurement);
}

/** A unit without its annotations. */
function withoutNames(unit: string): string {
  const rest = unit.replaceAll(/\{[^{}]*\}/g, "");
  return rest === "" ? "1" : rest;
}
