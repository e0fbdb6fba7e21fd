import type { CommonUnitCode } from "./common-units.ts";
import { formatDimension } from "./dimension.ts";
import { suggestUnit } from "./suggest.ts";
import { areCommensurable, unitOf } from "./unit.ts";
import { unitIssue, unlikelyUnit } from "./explain-unit.ts";
import type { UnitIssue } from "./unit-issue.ts";
import { differingUnknownKinds } from "./unknown-annotations.ts";

/** A case-sensitive UCUM unit code. Every string is assignable; {@link isUnit} checks it. */
export type UnitCode = CommonUnitCode | (string & {});

/**
 * Checks whether a text is a valid case-sensitive UCUM unit code.
 *
 * All of UCUM is supported: prefixes, exponents, `10*` and `10^`, annotations, special and arbitrary units.
 * Spellings outside the standard (`mcg`, `IU`, `x10^9/L`) are not units; {@link checkUnit} reports why.
 *
 * @see https://ucum.org/ucum#section-Full-and-Limited-Conformance
 * @example
 * ```ts
 * import { isUnit } from "@org/therapy-units";
 *
 * isUnit("10*6{CAR+ cells}/kg"); // => true
 * isUnit("mcg"); // => false
 * ```
 */
export function isUnit(code: string): code is UnitCode {
  return unitOf(code) !== undefined;
}

/**
 * Returns the issue of a unit code, or undefined where the code is valid. A valid code that is hardly meant, such as `K/uL`
 * (kelvin per microliter), has a warning; every other issue is an error.
 *
 * The span starts at the first wrong character. If only one valid code can be meant (another spelling, letter case or
 * character), `fix` has it. If a code is only similar, there is no fix, and the message suggests the code: "did you mean …?".
 *
 * @see https://ucum.org/ucum#section-Grammar-of-Units-and-Unit-Terms
 * @example
 * ```ts
 * import { checkUnit } from "@org/therapy-units";
 *
 * checkUnit("mg/dL"); // => undefined
 * checkUnit("mcg/kg")?.fix; // => { kind: "replace", value: "ug/kg" }
 * checkUnit("mg/cc")?.span; // => { start: 3, end: 5 }
 * checkUnit("K/uL")?.severity; // => "warning"
 * ```
 */
export function checkUnit(code: string): UnitIssue | undefined {
  if (unitOf(code) !== undefined) return unlikelyUnit(code);
  const issue = unitIssue(code);
  const suggestion = typeof code === "string" ? suggestUnit(code) : undefined;
  if (suggestion === undefined) return issue;
  const quoted = JSON.stringify(suggestion.code);
  return suggestion.certain
    ? { ...issue, message: `${issue.message}; use ${quoted}`, fix: { kind: "replace", value: suggestion.code } }
    : { ...issue, message: `${issue.message}; did you mean ${quoted}?` };
}

/**
 * Checks whether one unit can be converted into the other: both have the same dimension and count the same thing.
 *
 * False where either code is not a unit. Equivalents and moles are not commensurable, because the valence is needed.
 *
 * @see https://ucum.org/ucum#section-Equality-and-Commensurability
 * @example
 * ```ts
 * import { commensurable } from "@org/therapy-units";
 *
 * commensurable("mg/dL", "g/L"); // => true
 * commensurable("{vg}/kg", "{cells}/kg"); // => false
 * commensurable("{beads}/mL", "{organoids}/mL"); // => false
 * ```
 */
export function commensurable(a: string, b: string): boolean {
  const [x, y] = [unitOf(a), unitOf(b)];
  return x !== undefined && y !== undefined && areCommensurable(x, y) && differingUnknownKinds(a, b) === undefined;
}

/**
 * The dimension of a unit over UCUM's base: length L, time T, mass M, plane angle A, temperature C, electric charge Q,
 * luminous intensity F; `"1"` for a dimensionless unit. Undefined where the code is not a unit.
 *
 * @see https://ucum.org/ucum#section-Base-Units
 * @example
 * ```ts
 * import { dimensionOf } from "@org/therapy-units";
 *
 * dimensionOf("mg/dL"); // => "L-3M"
 * dimensionOf("mol"); // => "1"
 * ```
 */
export function dimensionOf(code: string): string | undefined {
  const unit = unitOf(code);
  return unit && formatDimension(unit.dim);
}
