import type { Bridge } from "./conversion-issue.ts";
import { multiplyKinds } from "./kind.ts";
import type { Unit } from "./unit.ts";

/** Quantities that relate two dimensions, by the difference of the packed dimensions. */
const byDimension: Readonly<Record<number, readonly [needs: string, unit: string]>> = {
  [128 ** 2]: ["a body weight", "kg"],
  2: ["a body surface area", "m2"],
  3: ["a volume", "mL"],
  128: ["a time", "d"],
};

/** Kinds that measure a vector preparation. */
const vectorKinds: readonly string[] = [
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

const amountOfSubstance = /mol|eq|osm|kat/;

/** The quantity that relates two units, where there is a usual one. */
export function bridgeBetween(a: Unit, b: Unit, from: string, to: string): Bridge | undefined {
  const difference = Math.abs(a.dim - b.dim);
  const kinds = multiplyKinds(a.kinds, b.kinds, -1);
  const oneIsAmount = amountOfSubstance.test(from) !== amountOfSubstance.test(to);
  if (difference === 128 ** 2 && oneIsAmount && kinds.every(([kind]) => kind === "eq"))
    return { needs: "the analyte", call: "convertAnalyte" };
  const found = kinds.length === 0 ? byDimension[difference] : undefined;
  if (found !== undefined) return bridge(...found);
  if (difference !== 0) return undefined;
  const [[x, power] = ["", 0], [y, other] = ["", 0]] = kinds;
  if (kinds.length === 1 && x === "eq") return { needs: "the analyte, for its valence", call: "convertAnalyte" };
  if (kinds.length !== 2 || power !== -other || Math.abs(power) !== 1) return undefined;
  return bridgeBetweenKinds(x, y);
}

function bridgeBetweenKinds(x: string, y: string): Bridge | undefined {
  const [xCells, yCells] = [isCells(x), isCells(y)];
  if (xCells && yCells) {
    const [part, whole] = x.length > y.length ? [x, y] : [y, x];
    return part.endsWith(` ${whole}`)
      ? bridge(`the fraction of ${whole} that are ${part}`, `{${part}}/{${whole}}`)
      : undefined;
  }
  if (xCells || yCells) {
    const [above, below] = xCells ? [y, x] : [x, y];
    const unit = `${inBraces(above)}/${inBraces(below)}`;
    if (above === "copies") return bridge("a vector copy number", unit);
    return vectorKinds.includes(above) ? bridge("a multiplicity of infection", unit) : undefined;
  }
  return vectorKinds.includes(x) && vectorKinds.includes(y)
    ? bridge(`the ratio of ${x} to ${y} in this lot`, `${inBraces(x)}/${inBraces(y)}`)
    : undefined;
}

const bridge = (needs: string, unit: string): Bridge => ({ needs, unit, call: "convertWith" });
const isCells = (kind: string): boolean => /(^| )cells$/.test(kind);
const inBraces = (kind: string): string => (kind.startsWith("[") ? kind : `{${kind}}`);
