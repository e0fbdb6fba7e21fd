import { unitOf } from "./unit.ts";

/**
 * The kinds that a unit counts, each with its exponent; empty where it counts nothing or is not a unit.
 *
 * @example
 * ```ts
 * import { kindsOf } from "@org/therapy-units";
 *
 * kindsOf("{copies}/{cell}"); // => { cells: -1, copies: 1 }
 * kindsOf("mg{Hb}"); // => {}
 * ```
 */
export function kindsOf(code: string): Readonly<Record<string, number>> {
  return Object.fromEntries(unitOf(code)?.kinds ?? []);
}
