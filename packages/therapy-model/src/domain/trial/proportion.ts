/** Proportions of participants, as a percentage or a fraction. */
import type { Quantity } from "../shared/quantity.ts";

/** Checks whether a quantity is a proportion: 0 to 100 with the unit `%`, or 0 to 1 with the unit `1`. */
export function isProportion({ value, unit }: Quantity): boolean {
  return value >= 0 && (unit === "%" ? value <= 100 : unit === "1" && value <= 1);
}
