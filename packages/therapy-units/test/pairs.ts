/** Converts between units of the table and compares each result with the second engine. */
import { convert } from "../src/entries/index.ts";
import { committedDefinitions } from "./definitions.ts";
import { isNearest, meaningOf, oracle, ratio, ratioOfDouble, type Meaning, type Q } from "./oracle.ts";

/** What a run compared. */
export interface PairReport {
  pairs: number;
  compared: number;
  decimals: number;
  refused: number;
  wrong: string[];
}

interface TableUnit {
  readonly code: string;
  readonly meaning: Meaning;
  readonly kind: string;
}

const ownMeaning: Meaning = { factor: [1n, 1n], pi: 0, dim: "", fn: "" };
const needsPositive = ["ln", "lg", "ld", "lgTimes2", "pH", "sqrt", "hpX", "hpC", "hpM", "hpQ"];

/** A small generator, so that a failure can be repeated. */
function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The units of the table in groups that convert into each other. */
function groups(): TableUnit[][] {
  const table = new Map(committedDefinitions().map((d) => [d.code, d]));
  const kindOf = (code: string) =>
    table.get(code)!.arbitrary ? code.replace("[IU]", "[iU]") : code === "eq" || code === "osm" ? code : "";
  const found = new Map<string, TableUnit[]>();
  for (const code of table.keys()) {
    const unit = { code, meaning: meaningOf(code, table), kind: kindOf(code) };
    const key = `${unit.kind}|${unit.meaning.dim}`;
    found.set(key, [...(found.get(key) ?? []), unit]);
  }
  return [...found.values()];
}

/** A value for a pair, of many magnitudes; some values have few digits. */
function sampleValue(next: () => number, i: number, from: Meaning, to: Meaning): number {
  const special = from.fn !== "" || to.fn !== "";
  const temperature = from.dim === "K^1";
  const magnitude = special ? (temperature ? 5 : 3) : i < 12 ? 12 : 250;
  const positive = temperature || (needsPositive.includes(to.fn) && from.fn === "");
  const sign = !positive && next() < 0.3 ? -1 : 1;
  let x = sign * (0.1 + next()) * 10 ** Math.round((next() - 0.5) * 2 * magnitude);
  if (i % 3 === 0) x = Number(x.toPrecision(1 + Math.floor(next() * 4)));
  return temperature && from.fn !== "" ? Math.abs(x) : x;
}

/** Whether the exact result is missing or outside the range of a double. */
function isOutside(expected: Q | undefined): boolean {
  if (expected === undefined) return true;
  const size = Math.abs(Number((expected[0] * 10n ** 340n) / expected[1]));
  return !(size > 0) || !Number.isFinite(size);
}

function compareValue(a: TableUnit, b: TableUnit, x: number, decimal: boolean, report: PairReport): void {
  const [from, to] = a.kind === "" ? [a.meaning, b.meaning] : [ownMeaning, ownMeaning];
  const given = decimal ? String(x) : x;
  const [n, d] = decimal ? ratio(String(Math.abs(x))) : ratioOfDouble(Math.abs(x));
  const expected = oracle([x < 0 ? -n : n, d], from, to);
  const result = convert(given, a.code, b.code);
  if (result.ok) {
    report.compared++;
    if (decimal) report.decimals++;
    if (expected === undefined || !isNearest(result.value, expected))
      report.wrong.push(`${given} ${a.code} → ${b.code}: ${result.value}`);
    return;
  }
  report.refused++;
  const [issue] = result.issues;
  const isRange = issue?.code === "overflow" || issue?.code === "underflow";
  if (!isRange && !isOutside(expected)) report.wrong.push(`${given} ${a.code} → ${b.code}: ${issue?.code}`);
}

/** Compares every `step`th ordered pair of commensurable units. */
export function comparePairs(step: number): PairReport {
  const next = random(20261122);
  const report: PairReport = { pairs: 0, compared: 0, decimals: 0, refused: 0, wrong: [] };
  let index = 0;
  for (const group of groups()) {
    for (const a of group) {
      for (const b of group) {
        if (index++ % step !== 0) continue;
        report.pairs++;
        const special = a.kind === "" && (a.meaning.fn !== "" || b.meaning.fn !== "");
        const [from, to] = a.kind === "" ? [a.meaning, b.meaning] : [ownMeaning, ownMeaning];
        for (let i = 0; i < (special ? 8 : 24); i++)
          compareValue(a, b, sampleValue(next, i, from, to), i % 4 === 3, report);
      }
    }
  }
  return report;
}
