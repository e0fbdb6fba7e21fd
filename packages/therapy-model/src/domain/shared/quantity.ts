/** Quantities, durations, ranges and thresholds. */
import { commensurable, isUnit, type UnitCode } from "@org/therapy-units";
import * as z from "zod";
import { numberSchema, stringSchema } from "../../schema/bounds.ts";
import { objectSchema, type ObjectSchema } from "../../schema/object.ts";
import { Comparator } from "../../gen/vocabularies/comparator.ts";

/** A UCUM code (Unified Code for Units of Measure), case-sensitive, such as `mg/dL`, `10*9/L` or `{vg}/kg`. */
export const Unit: z.ZodType<UnitCode, UnitCode> = stringSchema(
  100,
  /^[ -~]+$/,
  "is not a UCUM unit",
  z.refine(isUnit, { message: "is not a UCUM unit", params: { code: "invalid_unit" } }),
);

/** The largest allowed number. A larger one is an error. */
const largest = 1e24;

/** A measured or prescribed amount. FHIR R5 Quantity. */
export interface Quantity {
  /** Number, as stated. */
  value: number;
  /** UCUM code of the unit; `1` for a ratio. */
  unit: UnitCode;
}
export const Quantity: ObjectSchema<Quantity> = objectSchema({
  value: numberSchema(-largest, largest),
  unit: Unit,
});

const timeUnits = ["s", "min", "h", "d", "wk", "mo", "a"] as const;

/** A unit of time as UCUM code: second, minute, hour, day, week, month (`mo`), year (`a`). */
export type TimeUnit = (typeof timeUnits)[number];
export const TimeUnit: z.ZodEnum<{ [K in TimeUnit]: K }> = z.enum(timeUnits);

/** A length of time. FHIR R5 Duration. */
export interface Duration {
  /** Number of units, 0 to 100,000. */
  value: number;
  /** Unit of time. */
  unit: TimeUnit;
}
export const Duration: ObjectSchema<Duration> = objectSchema({
  value: numberSchema(0, 100_000),
  unit: TimeUnit,
});

/** A point in time relative to a reference; day 0 is the first dose unless stated otherwise. */
export interface TimePoint {
  /** Number of units after the reference; negative before it. */
  value: number;
  /** Unit of time. */
  unit: TimeUnit;
}
export const TimePoint: ObjectSchema<TimePoint> = objectSchema({
  value: numberSchema(-100_000, 100_000),
  unit: TimeUnit,
});

/** A range of amounts; both limits are included. FHIR R5 Range. */
export interface Range {
  /** Lower limit. */
  low: Quantity;
  /** Upper limit. Its unit must have the same dimension as that of the lower limit. */
  high: Quantity;
}
export const Range: ObjectSchema<Range> = objectSchema(
  { low: Quantity, high: Quantity },
  {
    isSatisfied: ({ low, high }) => low.unit !== high.unit || low.value <= high.value,
    path: "low",
    message: "is above the upper limit of the range",
  },
  {
    isSatisfied: ({ low, high }) => low.unit === high.unit || commensurable(low.unit, high.unit),
    path: "high",
    message: "has a unit of another dimension than the lower limit",
  },
);

/** A limit for an amount. FHIR R5 Quantity.comparator. */
export interface Threshold {
  /** Relation of the amount to the limit, such as `<=`. */
  comparator: Comparator;
  /** Limit. */
  value: Quantity;
}
export const Threshold: ObjectSchema<Threshold> = objectSchema({ comparator: Comparator, value: Quantity });
