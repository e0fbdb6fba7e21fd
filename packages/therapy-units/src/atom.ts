import { weightOf, type PackedDimension } from "./dimension.ts";
import { atomTable, prefixTable } from "./gen/atoms.ts";
import { times, type Integer } from "./integer.ts";
import { noKinds, type KindPowers } from "./kind.ts";

/**
 * An exact factor n/d × 10^e × π^p over the base units, with what it measures and counts. Where `fn` is set the unit
 * is not a ratio (a temperature scale, a level, pH): the factor is then that of its reference, and `scale` its prefix.
 */
export interface Factor {
  readonly n: Integer;
  readonly d: Integer;
  readonly e: number;
  readonly p: number;
  readonly dim: PackedDimension;
  readonly kinds: KindPowers;
  readonly fn: string;
  readonly scale: Scale | undefined;
  /** No exponent of `dim` is larger than this. */
  readonly weight: number;
}

export interface Scale {
  readonly n: Integer;
  readonly d: Integer;
  readonly e: number;
}

/** A row of the table: the definition, and the function of a special unit. */
interface Row {
  readonly metric: boolean;
  readonly definition: string;
  readonly fn: string;
}

export const one: Factor = { n: 1, d: 1, e: 0, p: 0, dim: 0, kinds: noKinds, fn: "", scale: undefined, weight: 0 };

/** Every atom and prefixed atom met so far: at most a few thousand. */
const symbols = new Map<string, Factor>();
const rows = new Map<string, Row>();
const prefixes = new Map<string, Scale>();

/** Every unit of the table by its code; the map is made at the first use. */
export function atomMap(): ReadonlyMap<string, Row> {
  if (rows.size === 0) readTables();
  return rows;
}

export function prefixMap(): ReadonlyMap<string, Scale> {
  atomMap();
  return prefixes;
}

/** A symbol, with or without a prefix: `g`, `mg`, `m[IU]`. What it is defined by is read by `parse`. */
export function atomOf(symbol: string, parse: (definition: string) => Factor): Factor | undefined {
  return symbols.get(symbol) ?? meet(symbol, parse);
}

function meet(symbol: string, parse: (definition: string) => Factor): Factor | undefined {
  const row = atomMap().get(symbol);
  let made = symbols.get(symbol);
  if (row !== undefined) {
    const { definition, fn } = row;
    made ??= definition === "" ? { ...one, kinds: [[symbol, 1]] } : { ...parse(definition), fn };
    made = { ...made, weight: weightOf(made.dim) };
  }
  for (let length = 1; length < 3 && made === undefined; length++) {
    const prefix = prefixes.get(symbol.slice(0, length));
    const stem = symbol.slice(length);
    if (prefix === undefined || rows.get(stem)?.metric !== true) continue;
    const of = atomOf(stem, parse)!;
    made = { ...of, ...(of.fn === "" ? { n: times(of.n, prefix.n), e: of.e + prefix.e } : { scale: prefix }) };
  }
  if (made !== undefined) symbols.set(symbol, made);
  return made;
}

function readTables(): void {
  for (const [, code = "", two, power] of prefixTable.matchAll(/([A-Za-z]+?(i?))(-?\d+)/g)) {
    prefixes.set(code, { n: two ? 2 ** Number(power) : 1, d: 1, e: two ? 0 : Number(power) });
  }
  let before = "";
  for (const [half, lines] of atomTable.split("\n\n").entries()) {
    for (const line of lines.split("\n")) {
      const [code = "", definition = "", fn = ""] = line.split(" ");
      if (rows.size < 7) symbols.set(code, { ...one, dim: 128 ** rows.size, weight: 1 });
      rows.set(code, { metric: half === 0, definition: spelledOut(definition.replace("$", before)), fn });
      before = code;
    }
  }
  symbols.set("[pi]", { ...one, p: 1 });
}

/** `254e-2cm` as a code of UCUM: `254.10*-2.cm`. */
function spelledOut(definition: string): string {
  return definition.replace(
    /^(\d+)(?:e(-?\d+))?(?=([A-Za-z[])?)/,
    (_, digits: string, power?: string, unit?: string) => digits + (power ? `.10*${power}` : "") + (unit ? "." : ""),
  );
}
