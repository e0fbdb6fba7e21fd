import { times } from "../number/integer.ts";
import { weightOf } from "./dimension.ts";
import { one, type Factor, type Scale } from "./factor.ts";
import { atomTable, prefixTable } from "../gen/atoms.ts";

/** A row of UCUM's table: whether the unit takes prefixes, its definition, and its function where it is special. */
interface Atom {
  readonly metric: boolean;
  readonly definition: string;
  readonly fn: string;
}

/** Memo of the symbols resolved so far, prefixed ones included: at most a few thousand. */
const resolved = new Map<string, Factor>();
const atoms = new Map<string, Atom>();
const prefixes = new Map<string, Scale>();

/** Every unit atom by its code; the map is made on first use. */
export function atomMap(): ReadonlyMap<string, Atom> {
  if (atoms.size === 0) readTables();
  return atoms;
}

export function prefixMap(): ReadonlyMap<string, Scale> {
  atomMap();
  return prefixes;
}

/** The factor of a symbol with or without a prefix (`g`, `mg`, `m[IU]`). `read` parses the atom's definition. */
export function factorOfSymbol(symbol: string, read: (definition: string) => Factor): Factor | undefined {
  return resolved.get(symbol) ?? resolve(symbol, read);
}

function resolve(symbol: string, read: (definition: string) => Factor): Factor | undefined {
  const atom = atomMap().get(symbol);
  let made = resolved.get(symbol);
  if (atom !== undefined) {
    const { definition, fn } = atom;
    made ??= definition === "" ? { ...one, kinds: [[symbol, 1]] } : { ...read(definition), fn };
    made = { ...made, weight: weightOf(made.dim) };
  }
  made ??= prefixed(symbol, read);
  if (made !== undefined) resolved.set(symbol, made);
  return made;
}

function prefixed(symbol: string, read: (definition: string) => Factor): Factor | undefined {
  for (let length = 1; length < 3; length++) {
    const prefix = prefixes.get(symbol.slice(0, length));
    const stem = symbol.slice(length);
    if (prefix === undefined || atoms.get(stem)?.metric !== true) continue;
    const unit = factorOfSymbol(stem, read)!;
    return { ...unit, ...(unit.fn === "" ? { n: times(unit.n, prefix.n), e: unit.e + prefix.e } : { scale: prefix }) };
  }
  return undefined;
}

function readTables(): void {
  for (const [, code = "", two, power] of prefixTable.matchAll(/([A-Za-z]+?(i?))(-?\d+)/g)) {
    prefixes.set(code, { n: two ? 2 ** Number(power) : 1, d: 1, e: two ? 0 : Number(power) });
  }
  let previous = "";
  for (const [half, lines] of atomTable.split("\n\n").entries()) {
    for (const line of lines.split("\n")) {
      const [code = "", definition = "", fn = ""] = line.split(" ");
      if (atoms.size < 7) resolved.set(code, { ...one, dim: 128 ** atoms.size, weight: 1 });
      atoms.set(code, { metric: half === 0, definition: expandNumber(definition.replace("$", previous)), fn });
      previous = code;
    }
  }
  resolved.set("[pi]", { ...one, p: 1 });
}

/** Rewrites a definition's number as a UCUM term: `254e-2cm` becomes `254.10*-2.cm`. */
function expandNumber(definition: string): string {
  return definition.replace(
    /^(\d+)(?:e(-?\d+))?(?=([A-Za-z[])?)/,
    (_, digits: string, power?: string, unit?: string) => digits + (power ? `.10*${power}` : "") + (unit ? "." : ""),
  );
}
