import { unitOf } from "./unit.ts";

/**
 * What a unit counts, with its power; empty where it counts nothing or is no unit.
 *
 * @example
 * kindsOf("{copies}/{cell}"); // => { cells: -1, copies: 1 }
 * kindsOf("mg{Hb}"); // => {}
 */
export function kindsOf(code: string): Readonly<Record<string, number>> {
  return Object.fromEntries(unitOf(code)?.kinds ?? []);
}
