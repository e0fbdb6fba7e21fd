/** Times: durations, and windows relative to the study. */
import type { Duration } from "@org/therapy-model";
import type { ParsedQuantity } from "@org/therapy-units/parse";

const timeUnits: ReadonlySet<string> = new Set(["s", "min", "h", "d", "wk", "mo", "a"]);

/** Checks whether a quantity is a time. */
export function isTime({ unit }: ParsedQuantity): boolean {
  return timeUnits.has(unit);
}

/** Returns a quantity of time as a duration. */
export function durationOf({ value, unit }: ParsedQuantity): Duration | undefined {
  if (value === undefined || value < 0 || value > 100_000 || !timeUnits.has(unit)) return undefined;
  return { value, unit: unit as Duration["unit"] };
}
