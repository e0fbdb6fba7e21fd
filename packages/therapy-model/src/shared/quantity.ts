/** A number with its unit. */
import { commensurable, isUnit, type UnitCode } from "@org/therapy-units";
import * as z from "zod";
import { number, text } from "../bounds.ts";
import { object, type ObjectSchema } from "../schema.ts";
import { Comparator } from "./comparator.ts";

/** A code of the Unified Code for Units of Measure, case-sensitive, such as `mg/dL`, `10*9/L` or `{vg}/kg`. */
export const Unit: z.ZodType<UnitCode, UnitCode> = text(
  100,
  /^[ -~]+$/,
  "is not a UCUM unit",
  z.refine(isUnit, { message: "is not a UCUM unit", params: { code: "invalid_unit" } }),
);

/** The largest number that a quantity may hold: beyond it stands a mistake, not a dose. */
const largest = 1e24;

/** A measured or prescribed amount: a number and its unit. */
export interface Quantity {
  /** The number, as stated. */
  value: number;
  /** The UCUM code of the unit; `1` for a plain ratio. */
  unit: UnitCode;
}
/** Schema of {@link Quantity}. */
export const Quantity: ObjectSchema<Quantity> = object({
  value: number(-largest, largest),
  unit: Unit,
});

const timeUnits = ["s", "min", "h", "d", "wk", "mo", "a"] as const;

/** A unit of time: second, minute, hour, day, week, month, year. */
export type TimeUnit = (typeof timeUnits)[number];
/** Schema of {@link TimeUnit}. */
export const TimeUnit: z.ZodEnum<{ [K in TimeUnit]: K }> = z.enum(timeUnits);

/** A length of time that is not negative. */
export interface Duration {
  /** How many of the unit. */
  value: number;
  /** The unit of time. */
  unit: TimeUnit;
}
/** Schema of {@link Duration}. */
export const Duration: ObjectSchema<Duration> = object({
  value: number(0, 100_000),
  unit: TimeUnit,
});

/** A point in time before or after a reference, day 0 being the first dose unless said otherwise. */
export interface TimePoint {
  /** How many of the unit after the reference; negative is before it. */
  value: number;
  /** The unit of time. */
  unit: TimeUnit;
}
/** Schema of {@link TimePoint}. */
export const TimePoint: ObjectSchema<TimePoint> = object({
  value: number(-100_000, 100_000),
  unit: TimeUnit,
});

/** The least and the greatest of several amounts, both included. */
export interface Range {
  /** The lower end. */
  low: Quantity;
  /** The upper end. */
  high: Quantity;
}
/** Schema of {@link Range}. */
export const Range: ObjectSchema<Range> = object(
  { low: Quantity, high: Quantity },
  {
    holds: ({ low, high }) => low.unit !== high.unit || low.value <= high.value,
    path: "low",
    message: "is above the upper end of its range",
  },
  {
    holds: ({ low, high }) => low.unit === high.unit || commensurable(low.unit, high.unit),
    path: "high",
    message: "has a unit of another kind than the lower end",
  },
);

/** An amount from which something is above, below or equal. */
export interface Threshold {
  /** How the amount in question relates to the value. */
  comparator: Comparator;
  /** The amount that is compared with. */
  value: Quantity;
}
/** Schema of {@link Threshold}. */
export const Threshold: ObjectSchema<Threshold> = object({ comparator: Comparator, value: Quantity });
