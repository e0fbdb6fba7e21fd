/**
 * Writes src/gen/atoms.ts and src/gen/names.ts from ucum-essence.xml.
 *
 * A unit's definition becomes a code of UCUM itself, which the parser reads when the unit is met: that is shorter than
 * factors over the base units, and no number has to be worked out here. Run: node packages/therapy-units/scripts/generate-atoms.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const xml = readFileSync(`${root}/../shared/data/ucum/ucum-essence.xml`, "utf8");
const out = (name: string) => fileURLToPath(new URL(`../src/gen/${name}`, import.meta.url));

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
 * Two units that UCUM defines as one mole are given a kind of their own, as an arbitrary unit has: an equivalent is a
 * mole only with a valence, an osmole only with a number of particles.
 */
const ownKind = new Set(["eq", "osm"]);

/** What the functions of special units come to: a zero point, or the base of a logarithm and its multiple. */
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

/** A decimal with whole digits, `254e-2`; nothing for a one. */
function short(decimal: string): string {
  const m = /^([0-9]+)(?:\.([0-9]+))?(?:e([+-]?[0-9]+))?$/.exec(decimal);
  if (m === null) throw new Error(`not a decimal: ${decimal}`);
  const part = (m[2] ?? "").replace(/0+$/, "");
  const digits = (m[1]! + part).replace(/^0+/, "");
  const exponent = Number(m[3] ?? 0) - part.length;
  return exponent === 0 ? (digits === "1" ? "" : digits) : `${digits}e${exponent}`;
}

/** What a unit is made of, as a code over other units; nothing for a base unit and one that has a kind of its own. */
function definition(row: Row): string {
  if (base.includes(row.code) || row.arbitrary || ownKind.has(row.code)) return row.code === "[iU]" ? "[IU]" : "";
  if (row.code.startsWith("10")) return "10";
  if (row.code === "[pi]") return "1";
  // The slope is a tangent of the angle itself: the definition says rad in one place and deg in another.
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

/** A definition by the unit of the line before has a $ in its place. */
function line(row: Row, i: number, all: readonly Row[]): string {
  const fn = row.fn === "100tan" ? "tanTimes100" : row.fn;
  const before = all[i - 1]?.code ?? "";
  const made = before.length > 2 ? definition(row).replace(before, () => "$") : definition(row);
  return `${row.code} ${made} ${row.special ? functions[fn]! : ""}`.trimEnd();
}

/** [IU] comes to stand for [iU] too: one kind has one name. */
const plain = [...rows.values()];
const table = [...plain.filter((row) => row.metric).map(line), "", ...plain.filter((row) => !row.metric).map(line)];

const notice = `// Generated by scripts/generate-atoms.ts from ucum-essence.xml (UCUM ${attribute(xml.slice(xml.indexOf("<root"), xml.indexOf("<root") + 200), "version")}). Do not edit.
// Copyright 1999-2024 Regenstrief Institute, Inc. Licensed under the UCUM License, Version 1.1; see NOTICE.md.
`;
const literal = (text: string) => JSON.stringify(text);
const lines = (texts: readonly string[]) =>
  texts.map((text, i) => `  ${literal(text + (i < texts.length - 1 ? "\n" : ""))}`).join(" +\n");
const scales = [...prefixes].map(([code, { value }]) => {
  const [, ten] = /^1e(-?\d+)$/.exec(value) ?? [];
  return `${code}${ten ?? Math.log2(Number(value))}`;
});
writeFileSync(
  out("atoms.ts"),
  `${notice}
/**
 * A unit a line: code, definition, and the function of a special unit. First the metric ones, and before them the seven
 * base units; then, behind an empty line, those that take no prefix. A unit without a definition is a kind of its own.
 * A definition is a code of UCUM, but for 254e-2cm, which stands for 254.10*-2.cm, and $ for the code before.
 */
export const atomTable: string =
${lines(table)};

/** Prefixes with their power of ten, or of two where there is an i. */
export const prefixTable: string = ${literal(scales.join(" "))};
`,
);
const names = plain.map((r) => [r.code, r.names[0]!, r.symbol].join("\t").trimEnd());
const prefixNames = [...prefixes].map(([code, p]) => [code, p.name, p.symbol].join("\t"));
writeFileSync(
  out("names.ts"),
  `${notice}
/** Code, name, print symbol. */
export const nameTable: string =
${lines(names)};

/** Prefix, name, print symbol. */
export const prefixNameTable: string =
${lines(prefixNames)};
`,
);
console.log(`${rows.size} units (${base.length} base), ${prefixes.size} prefixes`);
