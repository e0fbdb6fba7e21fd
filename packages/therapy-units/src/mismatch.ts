import { unitIssue } from "./check.ts";
import { formatDimension, unpackDimension } from "./dimension.ts";
import type { Bridge, ConversionIssue } from "./issue.ts";
import { formatKinds, multiplyKinds, sameKinds } from "./kind.ts";
import { unitOf, type Unit } from "./unit.ts";

/** Why one code cannot be converted into the other, or nothing where it can. */
export function mismatch(from: string, to: string): ConversionIssue | undefined {
  for (const unit of [from, to]) {
    if (unitOf(unit) === undefined) {
      const issue = unitIssue(unit);
      return { code: "invalid_unit", message: issue.message, unit, issue };
    }
  }
  const [a, b] = [unitOf(from)!, unitOf(to)!];
  const bridge = bridgeOf(a, b, from, to);
  const other = a.dim !== b.dim;
  if (!other && sameKinds(a.kinds, b.kinds)) return undefined;
  const [x, y] = other ? [formatDimension(a.dim), formatDimension(b.dim)] : [formatKinds(a.kinds), formatKinds(b.kinds)];
  const counts = [...a.kinds, ...b.kinds].every(([kind]) => isCount(kind));
  if (!other && counts && (a.kinds.length === 0 || b.kinds.length === 0)) {
    const [code, kind, silent] = a.kinds.length > 0 ? [from, x, to] : [to, y, from];
    return { code: "kind_unstated", message: `"${code}" counts ${kind}, and "${silent}" does not say what it counts; write it in the unit if it is the same`, from: x, to: y };
  }
  const hint = bridge === undefined ? "" : `; with ${bridge.needs}, ${bridge.call} leads from one to the other`;
  const verb = other ? "has the dimension" : "counts";
  return { code: other ? "dimension_mismatch" : "kind_mismatch", message: `"${from}" ${verb} ${x}, "${to}" ${verb} ${y}${hint}`, from: x, to: y, ...(bridge && { bridge }) };
}

/** A kind that an annotation gives, not one of UCUM's arbitrary units or amounts. */
function isCount(kind: string): boolean {
  return !kind.startsWith("[") && kind !== "eq" && kind !== "osm";
}

/** The number that relates the two, where physics or pharmacy knows one. */
function bridgeOf(a: Unit, b: Unit, from: string, to: string): Bridge | undefined {
  const difference = unpackDimension(a.dim - b.dim);
  const only = (axis: number, sizes: readonly number[]) => difference.every((k, i) => (i === axis ? sizes.includes(Math.abs(k)) : k === 0));
  const kinds = multiplyKinds(a.kinds, b.kinds, -1);
  const amount = /mol|eq|osm|kat/;
  if (amount.test(from) !== amount.test(to) && only(2, [1]) && kinds.every(([kind]) => kind === "eq")) return { needs: "the analyte", call: "convertAnalyte" };
  if (a.dim === b.dim && kinds.length === 1 && kinds[0]![0] === "eq") return { needs: "the analyte, for its valence", call: "convertAnalyte" };
  if (kinds.length === 0) {
    if (only(2, [1])) return { needs: "a body weight", unit: "kg", call: "convertWith" };
    if (only(0, [2])) return { needs: "a body surface area", unit: "m2", call: "convertWith" };
    if (only(0, [3])) return { needs: "a volume", unit: "mL", call: "convertWith" };
    if (only(1, [1])) return { needs: "a time", unit: "d", call: "convertWith" };
    return undefined;
  }
  if (a.dim !== b.dim || kinds.length !== 2 || kinds[0]![1] !== -kinds[1]![1] || Math.abs(kinds[0]![1]) !== 1) return undefined;
  const [x, y] = [kinds[0]![0], kinds[1]![0]];
  const cells = /(^| )cells$/;
  if (cells.test(x) && cells.test(y)) {
    const [part, whole] = x.length > y.length ? [x, y] : [y, x];
    if (!part.endsWith(` ${whole}`)) return undefined;
    return { needs: `the fraction of ${whole} that are ${part}`, unit: `{${part}}/{${whole}}`, call: "convertWith" };
  }
  const [cell, other] = cells.test(x) ? [x, y] : [y, x];
  if (cells.test(cell)) {
    if (other === "copies") return { needs: "a vector copy number", unit: `{copies}/{${cell}}`, call: "convertWith" };
    if (infecting.includes(other)) return { needs: "a multiplicity of infection", unit: `${inBraces(other)}/{${cell}}`, call: "convertWith" };
    return undefined;
  }
  if (infecting.includes(x) && infecting.includes(y)) return { needs: `the ratio of ${x} to ${y} of this very lot`, unit: `${inBraces(x)}/${inBraces(y)}`, call: "convertWith" };
  return undefined;
}

/** What a vector preparation is measured in. */
const infecting: readonly string[] = ["vg", "genome copies", "vp", "particles", "capsids", "virions", "TU", "[PFU]", "[FFU]", "[TCID_50]", "[CCID_50]"];

const inBraces = (kind: string): string => (kind.startsWith("[") ? kind : `{${kind}}`);
