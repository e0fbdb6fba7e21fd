/**
 * Writes src/gen/atoms.ts and src/gen/names.ts from ucum-essence.xml.
 *
 * Every unit of the table is resolved here, once, to an exact factor over the seven base units, so that nothing has
 * to be resolved when a program runs. Run: node packages/therapy-units/scripts/generate-atoms.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const xml = readFileSync(`${root}/../shared/data/ucum/ucum-essence.xml`, "utf8");
const out = (name: string) => fileURLToPath(new URL(`../src/gen/${name}`, import.meta.url));

/** n/d × 10^e × π^p over the base units; `dim` is L T M A C Q F. */
interface Exact { n: bigint; d: bigint; e: number; p: number; dim: number[] }
interface Row { code: string; metric: boolean; special: boolean; arbitrary: boolean; names: string[]; symbol: string; value: string; unit: string; fn: string }

const one = (): Exact => ({ n: 1n, d: 1n, e: 0, p: 0, dim: [0, 0, 0, 0, 0, 0, 0] });
const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

function reduce(x: Exact): Exact {
  let { n, d, e } = x;
  while (n % 10n === 0n) { n /= 10n; e++; }
  while (d % 10n === 0n) { d /= 10n; e--; }
  const g = gcd(n, d);
  return { ...x, n: n / g, d: d / g, e };
}

function times(a: Exact, b: Exact, k: number): Exact {
  const up = BigInt(Math.abs(k));
  const [n, d] = k < 0 ? [b.d, b.n] : [b.n, b.d];
  return reduce({ n: a.n * n ** up, d: a.d * d ** up, e: a.e + k * b.e, p: a.p + k * b.p, dim: a.dim.map((v, i) => v + k * b.dim[i]!) });
}

function decimal(text: string): Exact {
  const m = /^([0-9]+)(?:\.([0-9]+))?(?:e([+-]?[0-9]+))?$/.exec(text);
  if (m === null) throw new Error(`not a decimal: ${text}`);
  const fraction = m[2] ?? "";
  return reduce({ ...one(), n: BigInt(m[1]! + fraction), e: Number(m[3] ?? 0) - fraction.length });
}

const entities = (text: string) => text.replace(/&#(\d+);/g, (_, n: string) => String.fromCodePoint(Number(n))).replace(/&amp;/g, "&");
const attribute = (tag: string, name: string) => entities(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "");
const plain = (text: string) => entities(text.replace(/<[^>]*>/g, "").replace(/\s+/g, " ").trim());

const prefixes = new Map<string, { factor: Exact; name: string; symbol: string }>();
for (const [block] of xml.matchAll(/<prefix [\s\S]*?<\/prefix>/g)) {
  prefixes.set(attribute(block, "Code"), {
    factor: decimal(/<value value="([^"]*)"/.exec(block)![1]!),
    name: plain(/<name>([\s\S]*?)<\/name>/.exec(block)![1]!),
    symbol: plain(/<printSymbol>([\s\S]*?)<\/printSymbol>/.exec(block)?.[1] ?? ""),
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
    names: [...block.matchAll(/<name>([\s\S]*?)<\/name>/g)].map((m) => plain(m[1]!)),
    symbol: plain((/<printSymbol>([\s\S]*?)<\/printSymbol>/.exec(block)?.[1] ?? "").replace(/\s*<[^>]*>\s*/g, "")),
    value: attribute(fn === "" ? value : fn, "value"),
    unit: attribute(fn === "" ? value : fn, "Unit"),
    fn: attribute(fn, "name"),
  });
}

const done = new Map<string, Exact>();

function atom(symbol: string): Exact {
  const known = done.get(symbol);
  if (known !== undefined) return known;
  const row = rows.get(symbol);
  let result: Exact;
  if (row === undefined) {
    const prefix = [...prefixes.keys()].find((p) => symbol.startsWith(p) && rows.get(symbol.slice(p.length))?.metric === true);
    if (prefix === undefined) throw new Error(`unknown symbol ${symbol}`);
    result = times(prefixes.get(prefix)!.factor, atom(symbol.slice(prefix.length)), 1);
  } else if (base.includes(symbol)) {
    const order = ["m", "s", "g", "rad", "K", "C", "cd"];
    result = { ...one(), dim: order.map((c) => (c === symbol ? 1 : 0)) };
  } else if (symbol === "[pi]") {
    result = { ...one(), p: 1 };
  } else {
    result = times(decimal(row.value), term(row.unit), 1);
  }
  done.set(symbol, result);
  return result;
}

/** The definitions hold no brackets of the grouping kind and no annotations: a flat list of factors is enough. */
function term(text: string): Exact {
  let result = one();
  for (const [, operator, body] of text.matchAll(/([./]?)((?:\[[^\]]*\]|10[*^]|[^./[])(?:\[[^\]]*\]|[^./[])*)/g)) {
    const m = /^(\d+|10[*^]|.*?[^\d+-])([+-]?\d+)?$/.exec(body!)!;
    const sign = operator === "/" ? -1 : 1;
    const factor = /^\d+$/.test(m[0]) ? decimal(m[0]) : atom(m[1]!);
    result = times(result, factor, sign * (/^\d+$/.test(m[0]) ? 1 : Number(m[2] ?? 1)));
  }
  return result;
}

/**
 * Two units that UCUM defines as one mole are given a kind of their own, as an arbitrary unit has: an equivalent is a
 * mole only with a valence, an osmole only with a number of particles.
 */
const ownKind = new Set(["eq", "osm"]);
const letters = ["L", "T", "M", "A", "C", "Q", "F"];
const big: string[] = [];
const groups = new Map<string, string[]>();
for (const row of rows.values()) {
  const exact = ownKind.has(row.code) ? one() : atom(row.code);
  if (exact.n > BigInt(Number.MAX_SAFE_INTEGER) || exact.d > BigInt(Number.MAX_SAFE_INTEGER)) big.push(row.code);
  const dim = exact.dim.map((v, i) => (v === 0 ? "" : v === 1 ? letters[i]! : `${letters[i]!}${v}`)).join("") || "1";
  const fn = row.fn === "100tan" ? "tanTimes100" : row.fn;
  // The slope is a tangent of the angle itself: the definition says rad in one place and deg in another.
  const fields = row.code === "%[slope]" ? ["", "", "", "", fn] : [exact.n === 1n ? "" : exact.n, exact.e || "", exact.d === 1n ? "" : exact.d, exact.p || "", row.special ? fn : ""];
  const member = `${row.metric ? "~" : ""}${row.code} ${fields.join(",").replace(/,+$/, "")}`.trimEnd();
  const group = row.arbitrary || ownKind.has(row.code) ? "!" : dim;
  groups.set(group, [...(groups.get(group) ?? []), member]);
}

const notice = `// Generated by scripts/generate-atoms.ts from ucum-essence.xml (UCUM ${attribute(xml.slice(xml.indexOf("<root"), xml.indexOf("<root") + 200), "version")}). Do not edit.
// Copyright 1999-2024 Regenstrief Institute, Inc. Licensed under the UCUM License, Version 1.1; see NOTICE.md.
`;
const literal = (text: string) => JSON.stringify(text);
const table = [...groups].map(([dim, members]) => `${dim}\t${members.join("\t")}`).join("\n");
const scales = [...prefixes].map(([code, { factor }]) => (factor.n === 1n ? `${code} ,${factor.e}` : `${code} ${factor.n}`)).join("\t");
writeFileSync(
  out("atoms.ts"),
  `${notice}
/** One dimension a line (\`!\` a kind of its own), then its units: \`~\` metric, code, and n, e, d, p, function. */
export const atomTable: string =
${table.split("\n").map((line, i, all) => `  ${literal(line + (i < all.length - 1 ? "\n" : ""))}`).join(" +\n")};

/** Prefix, n and e of its factor. */
export const prefixTable: string = ${literal(scales)};
`,
);
const names = [...rows.values()].map((r) => [r.code, r.names[0]!, r.symbol].join("\t").trimEnd()).join("\n");
const prefixNames = [...prefixes].map(([code, p]) => [code, p.name, p.symbol].join("\t")).join("\n");
writeFileSync(
  out("names.ts"),
  `${notice}
/** Code, name, print symbol. */
export const nameTable: string =
${names.split("\n").map((line, i, all) => `  ${literal(line + (i < all.length - 1 ? "\n" : ""))}`).join(" +\n")};

/** Prefix, name, print symbol. */
export const prefixNameTable: string =
${prefixNames.split("\n").map((line, i, all) => `  ${literal(line + (i < all.length - 1 ? "\n" : ""))}`).join(" +\n")};
`,
);
console.log(`${rows.size} units (${base.length} base), ${prefixes.size} prefixes, ${groups.size} dimensions; beyond a safe integer: ${big.join(" ")}`);
