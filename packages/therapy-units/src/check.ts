import { formatDimension } from "./dimension.ts";
import type { UnitIssue, UnitIssueCode } from "./issue.ts";
import { suggest } from "./suggest.ts";
import { alike, fault, unitOf } from "./unit.ts";

/** The codes of a laboratory and of a dose that an editor completes; any other code of UCUM is one as well. */
export type CommonUnitCode =
  | "1"
  | "%"
  | "kg"
  | "g"
  | "mg"
  | "ug"
  | "ng"
  | "pg"
  | "L"
  | "dL"
  | "mL"
  | "uL"
  | "fL"
  | "mol"
  | "mmol"
  | "umol"
  | "nmol"
  | "pmol"
  | "meq"
  | "[IU]"
  | "U"
  | "k[IU]"
  | "g/L"
  | "g/dL"
  | "mg/L"
  | "mg/dL"
  | "ug/L"
  | "ug/mL"
  | "ng/mL"
  | "pg/mL"
  | "mol/L"
  | "mmol/L"
  | "umol/L"
  | "nmol/L"
  | "pmol/L"
  | "meq/L"
  | "U/L"
  | "[IU]/mL"
  | "[IU]/L"
  | "m[IU]/mL"
  | "[IU]/dL"
  | "10*9/L"
  | "10*12/L"
  | "10*3/uL"
  | "10*6/uL"
  | "/uL"
  | "{cells}"
  | "{cells}/uL"
  | "{cells}/kg"
  | "10*6{cells}"
  | "10*6{cells}/kg"
  | "{CAR+ cells}"
  | "10*6{CAR+ cells}"
  | "10*6{CAR+ cells}/kg"
  | "{vg}"
  | "{vg}/kg"
  | "{vg}/mL"
  | "{vp}"
  | "{TU}/mL"
  | "{copies}/{cell}"
  | "{copies}/mL"
  | "{copies}/ug"
  | "mg/kg"
  | "mg/m2"
  | "mg/d"
  | "mg/kg/d"
  | "ug/kg"
  | "mL/min"
  | "mL/min/{1.73_m2}"
  | "m2"
  | "cm"
  | "m"
  | "mm"
  | "kg/m2"
  | "s"
  | "min"
  | "h"
  | "d"
  | "wk"
  | "mo"
  | "a"
  | "Cel"
  | "[degF]"
  | "K"
  | "mm[Hg]"
  | "Gy"
  | "[pH]"
  | "mosm/kg"
  | "/min";

/** A unit code of UCUM, case-sensitive. Any string can be written here; {@link isUnit} says whether it is one. */
export type UnitCode = CommonUnitCode | (string & {});

/**
 * Whether a text is a valid case-sensitive unit code of UCUM.
 *
 * The whole standard is read: prefixes, exponents, `10*` and `10^`, annotations, special and arbitrary units.
 * Refused: anything else, also what people often write (`mcg`, `IU`, `x10^9/L`); {@link checkUnit} says why.
 *
 * @see https://ucum.org/ucum#section-Full-and-Limited-Conformance
 * @example
 * isUnit("10*6{CAR+ cells}/kg"); // => true
 * isUnit("mcg"); // => false
 */
export function isUnit(code: string): code is UnitCode {
  return unitOf(code) !== undefined;
}

/**
 * What is wrong with a unit code, or nothing where it is valid.
 *
 * The issue has the position of the first wrong character and, where one is near, a code that is valid.
 *
 * @see https://ucum.org/ucum#section-Grammar-of-Units-and-Unit-Terms
 * @example
 * checkUnit("mg/dL"); // => undefined
 * checkUnit("mcg/kg")?.suggestion; // => "ug/kg"
 * checkUnit("mg/cc")?.position; // => 3
 */
export function checkUnit(code: string): UnitIssue | undefined {
  if (unitOf(code) !== undefined) return undefined;
  const issue = unitIssue(code);
  const suggestion = typeof code === "string" ? suggest(code) : undefined;
  return suggestion === undefined
    ? issue
    : { ...issue, message: `${issue.message}; did you mean ${JSON.stringify(suggestion)}?`, suggestion };
}

/** The issue of a code that {@link unitOf} has just refused. */
export function unitIssue(code: string): UnitIssue {
  const { code: kind, from, to } = fault;
  const part = typeof code === "string" ? code.slice(from, Math.min(to, from + 40)) : "";
  return { code: kind, message: messages[kind].replace("%", () => JSON.stringify(part)), position: from };
}

/**
 * Whether one unit can be converted into the other: the same dimension, and the same thing counted.
 *
 * False where either is no unit. An equivalent and a mole are not commensurable: it takes a valence.
 *
 * @see https://ucum.org/ucum#section-Equality-and-Commensurability
 * @example
 * commensurable("mg/dL", "g/L"); // => true
 * commensurable("{vg}/kg", "{cells}/kg"); // => false
 */
export function commensurable(a: string, b: string): boolean {
  const [x, y] = [unitOf(a), unitOf(b)];
  return x !== undefined && y !== undefined && alike(x, y);
}

/**
 * The dimension of a unit over UCUM's base: length L, time T, mass M, plane angle A, temperature C, electric charge Q,
 * luminous intensity F; `"1"` for a number. Nothing where the code is no unit.
 *
 * @see https://ucum.org/ucum#section-Base-Units
 * @example
 * dimensionOf("mg/dL"); // => "L-3M"
 * dimensionOf("mol"); // => "1"
 */
export function dimensionOf(code: string): string | undefined {
  const unit = unitOf(code);
  return unit && formatDimension(unit.dim);
}

const messages: Readonly<Record<UnitIssueCode, string>> = {
  empty: 'a unit is missing; a plain number has the unit "1"',
  unknown_unit: "% is no unit of UCUM",
  unexpected_character: "% cannot stand here",
  missing_unit: "a unit is missing here",
  unclosed: "% is not closed",
  bad_annotation: "an annotation holds printable ASCII characters but no brace",
  zero: "% is zero, and nothing is measured in zeros",
  overflow: "% is beyond what can be computed with",
  special_in_product: "% is a scale, not a ratio: it cannot be multiplied, divided or raised",
  too_deep: "too many brackets inside one another",
};
