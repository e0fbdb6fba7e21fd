import { unitIssue } from "./check.ts";
import { formatDimension } from "./dimension.ts";
import type { Bridge, ConversionIssue } from "./issue.ts";
import { formatKinds, multiplyKinds } from "./kind.ts";
import { alike, unitOf, type Unit } from "./unit.ts";

/** Why one code cannot be converted into the other, or nothing where it can. */
export function mismatch(from: string, to: string): ConversionIssue | undefined {
  for (const unit of [from, to]) {
    if (unitOf(unit) === undefined) {
      const issue = unitIssue(unit);
      return { code: "invalid_unit", message: issue.message, unit, issue };
    }
  }
  const [a, b] = [unitOf(from)!, unitOf(to)!];
  if (alike(a, b)) return undefined;
  const other = a.dim !== b.dim;
  const words = (unit: Unit): string => (other ? formatDimension(unit.dim) : formatKinds(unit.kinds));
  const sides = { from: words(a), to: words(b) };
  const counts = [...a.kinds, ...b.kinds].every(([kind]) => isCount(kind));
  if (!other && counts && (a.kinds.length === 0 || b.kinds.length === 0)) {
    const [code, kind, silent] = a.kinds.length > 0 ? [from, sides.from, to] : [to, sides.to, from];
    return {
      code: "kind_unstated",
      message: `"${code}" counts ${kind}, and "${silent}" does not say what it counts; write it in the unit if it is the same`,
      ...sides,
    };
  }
  const found = bridgeOf(a, b, from, to);
  const hint = found === undefined ? "" : `; with ${found.needs}, ${found.call} leads from one to the other`;
  const verb = other ? "has the dimension" : "counts";
  return {
    code: other ? "dimension_mismatch" : "kind_mismatch",
    message: `"${from}" ${verb} ${sides.from}, "${to}" ${verb} ${sides.to}${hint}`,
    ...sides,
    ...(found && { bridge: found }),
  };
}

/** A kind that an annotation gives, not one of UCUM's arbitrary units or amounts. */
function isCount(kind: string): boolean {
  return !kind.startsWith("[") && kind !== "eq" && kind !== "osm";
}

/** Numbers that lead from one dimension to another, by what lies between the two. */
const betweenDimensions: Readonly<Record<number, readonly [needs: string, unit: string]>> = {
  [128 ** 2]: ["a body weight", "kg"],
  2: ["a body surface area", "m2"],
  3: ["a volume", "mL"],
  128: ["a time", "d"],
};

/** The number that relates the two, where physics or pharmacy knows one. */
function bridgeOf(a: Unit, b: Unit, from: string, to: string): Bridge | undefined {
  const difference = Math.abs(a.dim - b.dim);
  const kinds = multiplyKinds(a.kinds, b.kinds, -1);
  const [[x, power] = ["", 0], [y, other] = ["", 0]] = kinds;
  const amount = /mol|eq|osm|kat/;
  if (difference === 128 ** 2 && amount.test(from) !== amount.test(to) && kinds.every(([kind]) => kind === "eq"))
    return { needs: "the analyte", call: "convertAnalyte" };
  const found = kinds.length === 0 ? betweenDimensions[difference] : undefined;
  if (found !== undefined) return bridge(...found);
  if (difference !== 0) return undefined;
  if (kinds.length === 1 && x === "eq") return { needs: "the analyte, for its valence", call: "convertAnalyte" };
  if (kinds.length !== 2 || power !== -other || Math.abs(power) !== 1) return undefined;
  const [xCells, yCells] = [isCells(x), isCells(y)];
  if (xCells && yCells) {
    const [part, whole] = x.length > y.length ? [x, y] : [y, x];
    return part.endsWith(` ${whole}`)
      ? bridge(`the fraction of ${whole} that are ${part}`, `{${part}}/{${whole}}`)
      : undefined;
  }
  const [above, below] = xCells ? [y, x] : [x, y];
  const unit = `${inBraces(above)}/${inBraces(below)}`;
  if (xCells || yCells) {
    if (above === "copies") return bridge("a vector copy number", unit);
    return infecting.includes(above) ? bridge("a multiplicity of infection", unit) : undefined;
  }
  return infecting.includes(x) && infecting.includes(y)
    ? bridge(`the ratio of ${x} to ${y} of this very lot`, unit)
    : undefined;
}

const bridge = (needs: string, unit: string): Bridge => ({ needs, unit, call: "convertWith" });
const isCells = (kind: string): boolean => /(^| )cells$/.test(kind);

/** What a vector preparation is measured in. */
const infecting: readonly string[] = [
  "vg",
  "genome copies",
  "vp",
  "particles",
  "capsids",
  "virions",
  "TU",
  "[PFU]",
  "[FFU]",
  "[TCID_50]",
  "[CCID_50]",
];

const inBraces = (kind: string): string => (kind.startsWith("[") ? kind : `{${kind}}`);
