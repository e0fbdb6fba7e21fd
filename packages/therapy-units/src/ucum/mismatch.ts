import { bridgeBetween } from "./bridge-between.ts";
import type { ConversionIssue } from "./conversion-issue.ts";
import { formatDimension } from "./dimension.ts";
import { invalidUnit } from "./invalid-unit.ts";
import { formatKinds } from "./kind.ts";
import { areCommensurable, unitOf, type Unit } from "./unit.ts";
import { differingUnknownKinds } from "./unknown-annotations.ts";

/** Why one code cannot be converted into the other; undefined where it can. */
export function mismatch(from: string, to: string): ConversionIssue | undefined {
  const invalid = invalidUnit(from, to);
  if (invalid !== undefined) return invalid;
  const [a, b] = [unitOf(from)!, unitOf(to)!];
  const severity = "error" as const;
  if (areCommensurable(a, b)) {
    const [x, y] = differingUnknownKinds(from, to) ?? [];
    if (x === undefined || y === undefined) return undefined;
    const message = `"${from}" counts ${x}, "${to}" counts ${y}; neither is a known kind`;
    return { code: "kind_mismatch", severity, path: [], message, from: x, to: y };
  }
  const dimensionsDiffer = a.dim !== b.dim;
  const describe = (unit: Unit): string => (dimensionsDiffer ? formatDimension(unit.dim) : formatKinds(unit.kinds));
  const sides = { from: describe(a), to: describe(b) };
  const counts = [...a.kinds, ...b.kinds].every(([kind]) => isCount(kind));
  if (!dimensionsDiffer && counts && (a.kinds.length === 0 || b.kinds.length === 0)) {
    const [stated, kind, unstated] = a.kinds.length > 0 ? [from, sides.from, to] : [to, sides.to, from];
    const message = `"${stated}" counts ${kind}, "${unstated}" does not state what it counts; add the annotation if it counts the same`;
    return { code: "kind_unstated", severity, path: [], message, ...sides };
  }
  const bridge = bridgeBetween(a, b, from, to);
  const hint = bridge === undefined ? "" : `; with ${bridge.needs}, use ${bridge.call}`;
  const verb = dimensionsDiffer ? "has the dimension" : "counts";
  return {
    code: dimensionsDiffer ? "dimension_mismatch" : "kind_mismatch",
    severity,
    path: [],
    message: `"${from}" ${verb} ${sides.from}, "${to}" ${verb} ${sides.to}${hint}`,
    ...sides,
    ...(bridge && { bridge }),
  };
}

/** Whether a kind comes from an annotation, and is not an arbitrary unit of UCUM, an equivalent or an osmole. */
function isCount(kind: string): boolean {
  return !kind.startsWith("[") && kind !== "eq" && kind !== "osm";
}
