import { nameTable, prefixNameTable } from "../gen/names.ts";
import { unitOf } from "../ucum/unit.ts";

/** UCUM's English name and print symbol of a unit atom or prefix. */
export interface UnitName {
  readonly name: string;
  readonly symbol: string;
}

/** One component of a unit code: a number or a symbol, with exponent and annotations. */
export interface UnitPart {
  readonly prefix: string;
  /** Atom, `10*`, number, or empty where the component is an annotation. */
  readonly stem: string;
  readonly exponent: string;
  readonly annotations: readonly string[];
}

/** Functions that write a unit code. */
export interface UnitWriter {
  readonly part: (part: UnitPart) => string;
  readonly multiply: string;
  /** Between a number and what it counts; as `multiply` where absent. */
  readonly count?: string;
  readonly divide: string;
}

interface Names {
  readonly units: ReadonlyMap<string, UnitName>;
  readonly prefixes: ReadonlyMap<string, UnitName>;
}

let names: Names | undefined;

/** UCUM's names; the maps are made on first use. */
export function ucumNames(): Names {
  return (names ??= { units: readTable(nameTable), prefixes: readTable(prefixNameTable) });
}

function readTable(table: string): Map<string, UnitName> {
  return new Map(
    table
      .split("\n")
      .map((line) => line.split("\t"))
      .map(([code = "", name = "", symbol = ""]) => [code, { name, symbol: symbol || code.replace(/[[\]]/g, "") }]),
  );
}

const component = /([./()]*)((?:10[*^]|\[[^\]]*\]|[^./(){}[])(?:\[[^\]]*\]|[^./(){}[])*)?((?:\{[^}]*\})*)(\)*)/g;

/** Writes a unit code, component by component; undefined where the code is not a unit. */
export function writeUnit(code: string, writer: UnitWriter): string | undefined {
  if (unitOf(code) === undefined) return undefined;
  let text = "";
  for (const [, open = "", body = "", annotations = "", close = ""] of code.matchAll(component)) {
    const isCount = body === "" && annotations !== "";
    for (const sign of open) text += operator(sign, text === "", isCount, writer);
    text += writer.part({
      ...splitSymbol(body),
      annotations: annotations === "" ? [] : annotations.slice(1, -1).split("}{"),
    });
    text += close;
  }
  return text;
}

function operator(sign: string, isFirst: boolean, isCount: boolean, writer: UnitWriter): string {
  const { multiply, count = multiply, divide } = writer;
  if (sign === ".") return isCount ? count : multiply;
  if (sign === "/") return isFirst ? divide.trimStart() : divide;
  return sign;
}

/** Whether the stem of a part is a number. */
export function isNumber(stem: string): boolean {
  return /^\d+$/.test(stem);
}

/** A symbol as prefix, atom and exponent. */
function splitSymbol(body: string): Omit<UnitPart, "annotations"> {
  if (isNumber(body) || body === "") return { prefix: "", stem: body, exponent: "" };
  if (/^10[*^]/.test(body)) return { prefix: "", stem: body.slice(0, 3), exponent: body.slice(3) };
  const { units, prefixes } = ucumNames();
  const [, symbol = "", exponent = ""] = /^(.*?)([+-]?\d+)?$/.exec(body)!;
  const prefix = units.has(symbol)
    ? ""
    : [...prefixes.keys()].find((p) => symbol.startsWith(p) && units.has(symbol.slice(p.length)))!;
  return { prefix, stem: symbol.slice(prefix.length), exponent };
}
