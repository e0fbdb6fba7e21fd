import { multiply, raised, reduced, toDouble } from "../number/fraction.ts";
import { pi } from "../number/real.ts";
import { failure, type Result } from "../result.ts";
import { unpackDimension } from "./dimension.ts";
import { factorOf } from "./special.ts";
import { unitOf, type Unit } from "./unit.ts";
import { unitIssue } from "./explain-unit.ts";
import type { UnitIssue } from "./unit-issue.ts";

/** A unit over UCUM's base units, with its exact factor. */
export interface CanonicalUnit {
  /** A valid code over `m s g rad K C cd` and what is counted: `g.m-3`, `{cells}.g-1`. */
  readonly unit: string;
  /** Exact factor: numerator ÷ denominator, times π to the power `pi`. */
  readonly numerator: bigint;
  readonly denominator: bigint;
  readonly pi: number;
  /** The factor as the nearest double. */
  readonly factor: number;
  /** True for a scale (`Cel`, `[pH]`): the factor is then that of its reference unit. */
  readonly scale: boolean;
}

const baseUnits = ["m", "s", "g", "rad", "K", "C", "cd"];

/**
 * Returns the canonical form of a unit: its code over UCUM's base units, with the exact factor.
 *
 * Two units are commensurable where their canonical `unit` is the same text.
 *
 * @see https://ucum.org/ucum#section-Canonical-Form
 * @example
 * ```ts
 * import { canonicalUnit } from "@org/therapy-units";
 *
 * const result = canonicalUnit("mg/dL");
 * result.ok && result.value.unit; // => "m-3.g"
 * result.ok && result.value.factor; // => 10
 * ```
 */
export function canonicalUnit(code: string): Result<CanonicalUnit, UnitIssue> {
  const unit = unitOf(code);
  if (unit === undefined) return failure(unitIssue(code));
  const factor = factorOf(unit);
  const { n, d } = reduced(unit.p === 0 ? factor : multiply(factor, raised(pi, -unit.p)));
  return {
    ok: true,
    value: {
      unit: canonicalCode(unit),
      numerator: n,
      denominator: d,
      pi: unit.p,
      factor: toDouble(factor),
      scale: unit.fn !== "",
    },
  };
}

function canonicalCode(unit: Unit): string {
  const above = unpackDimension(unit.dim).flatMap((k, i) => (k === 0 ? [] : [`${baseUnits[i]!}${k === 1 ? "" : k}`]));
  const below: string[] = [];
  for (const [kind, power] of unit.kinds) {
    const symbol = kind.startsWith("[") || kind === "eq" || kind === "osm" ? kind : `{${kind}}`;
    for (let i = 0; i < Math.abs(power); i++) (power > 0 ? above : below).push(symbol);
  }
  return (above.join(".") || (below.length > 0 ? "" : "1")) + below.map((symbol) => `/${symbol}`).join("");
}
