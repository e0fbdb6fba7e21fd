/**
 * The speed of units and identifiers beside that of an earlier commit: both in one process, round by round in turns, by processor
 * time, as ratios of medians.
 *
 *     git worktree add ../earlier COMMIT
 *     node --conditions=@org/source bench/earlier/compare.ts ../earlier [part of the name of a loop]
 *
 * The two packages have no dependencies, so the other checkout needs no installation.
 */
import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { samples } from "../identifiers/texts.ts";
import type * as Loops from "./loops.ts";
import type { Functions, Inputs, Loop } from "./loops.ts";

const [earlier] = process.argv.slice(2);
if (earlier === undefined) {
  console.error("usage: node --conditions=@org/source bench/earlier/compare.ts CHECKOUT [NAME]");
  process.exit(2);
}

/** Reads the functions of a checkout, whose entries may be directly in `src`. */
async function functionsOf(checkout: string): Promise<Functions> {
  const entry = async (name: string, file: string): Promise<object> => {
    const folder = `${checkout}/packages/${name}/src`;
    const path = existsSync(`${folder}/entries/${file}`) ? `${folder}/entries/${file}` : `${folder}/${file}`;
    return (await import(pathToFileURL(path).href)) as object;
  };
  return {
    ...(await entry("therapy-units", "index.ts")),
    ...(await entry("therapy-units", "parse.ts")),
    ...(await entry("therapy-identifiers", "index.ts")),
  } as Functions;
}

function readInputs(): Inputs {
  const corpus = new URL("../../../shared/data/eligibility-corpus/documents.jsonl", import.meta.url);
  const made = "Age 18 to 75 years; ANC ≥ 1.0 × 10^9/L; creatinine ≤ 1.5 mg/dL; weight > 40 kg; NCT01234567. ".repeat(
    30,
  );
  const documents = existsSync(corpus)
    ? readFileSync(corpus, "utf8")
        .trimEnd()
        .split("\n")
        .map((line) => (JSON.parse(line) as { text: string }).text)
    : Array.from({ length: 200 }, () => made);
  return {
    pairs: [
      ["mg/dL", "g/L"],
      ["10*9/L", "/uL"],
      ["mmol/L", "umol/L"],
      ["10*6{cells}/kg", "{cells}/kg"],
      ["[IU]/mL", "k[IU]/L"],
      ["mm[Hg]", "kPa"],
      ["mg/kg/d", "ug/kg/h"],
      ["a", "mo"],
    ],
    wrongUnits: ["mg/dl", "mcg/kg", "10^9/L", "cells/uL", "IU/mL", "years", "mg per day", "xyz"],
    quantities: [
      "5 mg/kg",
      "≥ 18 years",
      "1.5 × 10^9/L",
      "18 to 75 years",
      "< 2.5 × ULN",
      "100,000/µL",
      "2 × 10^6 CAR-positive T cells/kg",
      "at least 12 weeks",
    ],
    criteria: documents,
    identifiers: [
      ["nct", "NCT03758417"],
      ["eudract", "2008-005144-16"],
      ["nmpa_acceptance", "CXSL2300659"],
      ["ror", "03yrm5c26"],
      ["lei", "HWUPKR0MPOU8FGXBT394"],
      ["doi", "10.1038/s41597-022-01807-3"],
    ],
    texts: samples().map(({ text }) => text.slice(0, 2_000_000)),
  };
}

/** The loops of a checkout, from a copy of their module of its own. */
async function loopsOf(checkout: string, name: string, inputs: Inputs): Promise<Loop[]> {
  const copy = (await import(`./loops.ts?${name}`)) as typeof Loops;
  return copy.loopsOf(await functionsOf(checkout), inputs);
}

const onlyNamed = process.argv[3] ?? "";

/** Processor time of a round, in milliseconds. */
function timeOf(round: () => void): number {
  const before = process.cpuUsage();
  round();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1]!;
}

const rounds = 21;
const inputs = readInputs();
const now = await loopsOf(new URL("../..", import.meta.url).pathname.replace(/\/$/, ""), "now", inputs);
const then = await loopsOf(earlier, "then", inputs);
const table: Record<string, object> = {};
for (const [index, [name, ours]] of now.entries()) {
  if (!name.includes(onlyNamed)) continue;
  const theirs = then[index]![1];
  const times = { now: [] as number[], before: [] as number[] };
  for (let round = -4; round < rounds; round += 1) {
    // The order turns with every round. The first rounds warm up.
    const pair = [["now", ours] as const, ["before", theirs] as const];
    for (const [which, run] of round % 2 === 0 ? pair : pair.toReversed()) {
      const time = timeOf(run);
      if (round >= 0) times[which].push(time);
    }
  }
  const ratios = times.now.map((time, round) => time / times.before[round]!);
  table[name] = {
    "now, ms": median(times.now).toFixed(2),
    "earlier, ms": median(times.before).toFixed(2),
    "ratio of medians": (median(times.now) / median(times.before)).toFixed(2),
    "median of ratios": median(ratios).toFixed(2),
    "ratio of best rounds": (Math.min(...times.now) / Math.min(...times.before)).toFixed(2),
  };
}
console.table(table);
