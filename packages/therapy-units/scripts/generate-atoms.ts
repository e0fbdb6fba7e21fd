/**
 * Writes src/gen/atoms.ts and src/gen/names.ts from ucum-essence.xml, which must be in ../shared/data/ucum beside the
 * repository.
 *
 * A unit's definition is written as a UCUM term, which the parser reads on first use. This is shorter than factors over the
 * base units, and no factor is computed here. Run: node packages/therapy-units/scripts/generate-atoms.ts [--check]
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { emit } from "../../../scripts/generate/output.ts";
import { stringTable } from "./tables.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const essence = `${root}/../shared/data/ucum/ucum-essence.xml`;
if (!existsSync(essence)) {
  console.log("skipped: ../shared/data/ucum/ucum-essence.xml is absent; src/gen/atoms.ts and names.ts are unchanged");
  process.exit();
}
const xml = readFileSync(essence, "utf8");
const out = (name: string) => new URL(`../src/gen/${name}`, import.meta.url);

interface Row {
  code: string;
  metric: boolean;
  special: boolean;
  arbitrary: boolean;
  names: string[];
  symbol: string;
  value: string;
  unit: string;
  fn: string;
}

const entities = (text: string) =>
  text.replace(/&#(\d+);/g, (_, n: string) => String.fromCodePoint(Number(n))).replace(/&amp;/g, "&");
const attribute = (tag: string, name: string) => entities(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "");
const withoutTags = (text: string) =>
  entities(
    text
      .replace(/<[^>]*>/g, "")
      .replace(/\s+/g, " ")
      .trim(),
  );

const prefixes = new Map<string, { value: string; name: string; symbol: string }>();
for (const [block] of xml.matchAll(/<prefix [\s\S]*?<\/prefix>/g)) {
  prefixes.set(attribute(block, "Code"), {
    value: /<value value="([^"]*)"/.exec(block)![1]!,
    name: withoutTags(/<name>([\s\S]*?)<\/name>/.exec(block)![1]!),
    symbol: withoutTags(/<printSymbol>([\s\S]*?)<\/printSymbol>/.exec(block)?.[1] ?? ""),
  });
}

const rows = new Map<string, Row>();
const base: string[] = [];
for (const [block] of xml.matchAll(/<(base-unit|unit) [\s\S]*?<\/\1>/g)) {
  const head = block.slice(0, block.indexOf(">"));
  const value = /<value\b[^>]*>/.exec(block)?.[0] ?? "";
  const fn = /<function\b[^>]*>/.exec(block)?.[0] ?? "";
  const code = attribute(head, "Code");
  if (head.startsWith("<base-unit")) base.push(code);
  rows.set(code, {
    code,
    metric: head.startsWith("<base-unit") || head.includes('isMetric="yes"'),
    special: head.includes('isSpecial="yes"'),
    arbitrary: head.includes('isArbitrary="yes"'),
    names: [...block.matchAll(/<name>([\s\S]*?)<\/name>/g)].map((m) => withoutTags(m[1]!)),
    symbol: withoutTags(
      (/<printSymbol>([\s\S]*?)<\/printSymbol>/.exec(block)?.[1] ?? "").replace(/\s*<[^>]*>\s*/g, ""),
    ),
    value: attribute(fn === "" ? value : fn, "value"),
    unit: attribute(fn === "" ? value : fn, "Unit"),
    fn: attribute(fn, "name"),
  });
}

/**
 * Units that UCUM defines as one mole, and that get their own kind here, like arbitrary units: an equivalent is a mole only
 * with a valence, an osmole only with a number of particles.
 */
const ownKind = new Set(["eq", "osm"]);

/** The functions of special units: a zero point, or the base of a logarithm and its multiple. */
const functions: Readonly<Record<string, string>> = {
  Cel: "+273.15",
  degF: "+459.67",
  degRe: "+218.52",
  ln: "0,1",
  ld: "2,1",
  lg: "10,1",
  lgTimes2: "10,2",
  pH: "10,-1",
  hpX: "10,-1",
  hpC: "10,-1,2",
  hpM: "10,-1,3",
  hpQ: "50000,-1",
  sqrt: "sqrt",
  tanTimes100: "tan",
};

/** A decimal as integer and exponent, such as `254e-2`; empty for 1. */
function short(decimal: string): string {
  const m = /^([0-9]+)(?:\.([0-9]+))?(?:e([+-]?[0-9]+))?$/.exec(decimal);
  if (m === null) throw new Error(`not a decimal: ${decimal}`);
  const part = (m[2] ?? "").replace(/0+$/, "");
  const digits = (m[1]! + part).replace(/^0+/, "");
  const exponent = Number(m[3] ?? 0) - part.length;
  return exponent === 0 ? (digits === "1" ? "" : digits) : `${digits}e${exponent}`;
}

/** The definition of a unit as a UCUM term; empty for a base unit and for a unit with its own kind. */
function definition(row: Row): string {
  if (base.includes(row.code) || row.arbitrary || ownKind.has(row.code)) return row.code === "[iU]" ? "[IU]" : "";
  if (row.code.startsWith("10")) return "10";
  if (row.code === "[pi]") return "1";
  // The slope is the tangent of the angle; UCUM's definition has rad in one place and deg in another.
  if (row.code === "%[slope]") return "rad";
  const power = /^10\*(-?\d+)$/.exec(row.unit)?.[1];
  const number = short(power === undefined ? row.value : `${row.value}e${power}`);
  const unit = power === undefined && row.unit !== "1" ? row.unit : "";
  if (unit.startsWith("10*"))
    return definition({
      ...row,
      value: `${row.value}e${unit.slice(3).split(".", 1)[0]}`,
      unit: unit.replace(/^[^.]*\./, ""),
    });
  return number + unit || "1";
}

/** A line of the table; `$` stands for the code of the previous line. */
function line(row: Row, i: number, all: readonly Row[]): string {
  const fn = row.fn === "100tan" ? "tanTimes100" : row.fn;
  const before = all[i - 1]?.code ?? "";
  const made = before.length > 2 ? definition(row).replace(before, () => "$") : definition(row);
  return `${row.code} ${made} ${row.special ? functions[fn]! : ""}`.trimEnd();
}

const plain = [...rows.values()];
const table = [...plain.filter((row) => row.metric).map(line), "", ...plain.filter((row) => !row.metric).map(line)];

const notice = `// Generated by scripts/generate-atoms.ts from ucum-essence.xml (UCUM ${attribute(xml.slice(xml.indexOf("<root"), xml.indexOf("<root") + 200), "version")}). Do not edit.
// Copyright 1999-2024 Regenstrief Institute, Inc. Licensed under the UCUM License, Version 1.1; see NOTICE.md.
`;
const scales = [...prefixes].map(([code, { value }]) => {
  const [, ten] = /^1e(-?\d+)$/.exec(value) ?? [];
  return `${code}${ten ?? Math.log2(Number(value))}`;
});
emit(
  new Map([
    [
      out("atoms.ts"),
      `${notice}
/**
 * One unit per line: code, definition, and the function of a special unit. The seven base units come first, then the metric
 * units, then, after an empty line, the units that take no prefix. A unit without a definition is its own kind. A definition
 * is a UCUM term, except that 254e-2cm means 254.10*-2.cm and $ is the code of the previous line.
 */
export const atomTable: string =
${stringTable(table)};

/** Prefixes with their power of ten; of two where the prefix ends in i. */
export const prefixTable: string = ${JSON.stringify(scales.join(" "))};
`,
    ],
  ]),
);
const names = plain.map((r) => [r.code, r.names[0]!, r.symbol].join("\t").trimEnd());
const prefixNames = [...prefixes].map(([code, p]) => [code, p.name, p.symbol].join("\t"));
emit(
  new Map([
    [
      out("names.ts"),
      `${notice}
/** Code, name, print symbol. */
export const nameTable: string =
${stringTable(names)};

/** Prefix, name, print symbol. */
export const prefixNameTable: string =
${stringTable(prefixNames)};
`,
    ],
  ]),
);
console.log(`${rows.size} units (${base.length} base), ${prefixes.size} prefixes`);
