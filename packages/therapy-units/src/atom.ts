import { parseDimension, unpackDimension, type PackedDimension } from "./dimension.ts";
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

export interface Atom extends Factor {
  readonly metric: boolean;
}

export const one: Factor = { n: 1, d: 1, e: 0, p: 0, dim: 0, kinds: noKinds, fn: "", scale: undefined, weight: 0 };

let atoms: Map<string, Atom> | undefined;
/** The atoms and every prefixed one met so far: at most a few thousand. */
const symbols = new Map<string, Factor>();
const prefixes = new Map<string, Scale>();

/** Every unit of the table by its code; the map is made at the first use. */
export function atomMap(): ReadonlyMap<string, Atom> {
  return (atoms ??= readTables());
}

export function prefixMap(): ReadonlyMap<string, Scale> {
  atomMap();
  return prefixes;
}

/** A symbol, with or without a prefix: `g`, `mg`, `m[IU]`. */
export function atomOf(symbol: string): Factor | undefined {
  const map = (atoms ??= readTables());
  const known = symbols.get(symbol);
  if (known !== undefined) return known;
  for (let length = 1; length < 3; length++) {
    const prefix = prefixes.get(symbol.slice(0, length));
    const stem = prefix && map.get(symbol.slice(length));
    if (stem?.metric === true) {
      const made: Factor = { ...stem, ...(stem.fn === "" ? { n: times(stem.n, prefix!.n), e: stem.e + prefix!.e } : { scale: prefix! }) };
      symbols.set(symbol, made);
      return made;
    }
  }
  return undefined;
}

/** A code and the numbers behind it, where they are not 1 or 0. */
function readRow(text: string): [code: string, n: Integer, e: number, d: number, p: number, fn: string] {
  const [code = "", rest = ""] = text.split(" ");
  const [n = "", e, d, p, fn = ""] = rest.split(",");
  const size = Number(n || 1);
  return [code, size > Number.MAX_SAFE_INTEGER ? BigInt(n) : size, Number(e ?? 0), Number(d || 1), Number(p ?? 0), fn];
}

function readTables(): Map<string, Atom> {
  for (const row of prefixTable.split("\t")) {
    const [code, n, e] = readRow(row);
    prefixes.set(code, { n, d: 1, e });
  }
  const map = new Map<string, Atom>();
  for (const line of atomTable.split("\n")) {
    const [letters = "", ...members] = line.split("\t");
    const dim = parseDimension(letters);
    const weight = Math.max(...unpackDimension(dim).map(Math.abs));
    for (const member of members) {
      const metric = member.startsWith("~");
      const [code, n, e, d, p, fn] = readRow(metric ? member.slice(1) : member);
      const atom: Atom = { metric, n, d, e, p, dim, kinds: letters === "!" ? [[code === "[iU]" ? "[IU]" : code, 1]] : noKinds, fn, scale: undefined, weight };
      map.set(code, atom);
      symbols.set(code, atom);
    }
  }
  return map;
}
