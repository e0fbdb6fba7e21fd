import { describe, expect, it } from "vitest";
import { convert } from "../src/index.ts";
import {
  definitions,
  essenceThere,
  isNearest,
  meaningOf,
  oracle,
  ratio,
  ratioOfDouble,
  type Meaning,
} from "./oracle.ts";

if (!essenceThere) console.log("skipped: ../shared/data/ucum/ucum-essence.xml is absent");

/** A small generator, so that a failure can be repeated. */
function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe.skipIf(!essenceThere)("every ordered pair of commensurable units of the table", () => {
  const table = new Map(essenceThere ? definitions().map((d) => [d.code, d]) : []);
  const kindOf = (code: string) =>
    table.get(code)!.arbitrary ? code.replace("[IU]", "[iU]") : code === "eq" || code === "osm" ? code : "";
  const units = [...table.keys()].map((code) => ({ code, meaning: meaningOf(code, table), kind: kindOf(code) }));
  const groups = new Map<string, typeof units>();
  for (const u of units)
    groups.set(`${u.kind}|${u.meaning.dim}`, [...(groups.get(`${u.kind}|${u.meaning.dim}`) ?? []), u]);
  const own: Meaning = { factor: [1n, 1n], pi: 0, dim: "", fn: "" };
  const next = random(20261122);

  it("gives the nearest double, for values of every magnitude and for decimals", () => {
    let pairs = 0;
    let count = 0;
    let refused = 0;
    let texts = 0;
    const wrong: string[] = [];
    for (const group of groups.values()) {
      for (const a of group) {
        for (const b of group) {
          pairs++;
          const [from, to] = a.kind === "" ? [a.meaning, b.meaning] : [own, own];
          const special = from.fn !== "" || to.fn !== "";
          for (let i = 0; i < (special ? 8 : 24); i++) {
            const temperature = from.dim === "K^1";
            const wide = special ? (temperature ? 5 : 3) : i < 12 ? 12 : 250;
            const sign =
              !temperature &&
              !(
                to.fn in { ln: 1, lg: 1, ld: 1, lgTimes2: 1, pH: 1, sqrt: 1, hpX: 1, hpC: 1, hpM: 1, hpQ: 1 } &&
                from.fn === ""
              ) &&
              next() < 0.3
                ? -1
                : 1;
            let x = sign * (0.1 + next()) * 10 ** Math.round((next() - 0.5) * 2 * wide);
            if (i % 3 === 0) x = Number(x.toPrecision(1 + Math.floor(next() * 4)));
            if (temperature && from.fn !== "") x = Math.abs(x);
            const decimal = i % 4 === 3;
            const given = decimal ? String(x) : x;
            const expected = oracle(
              decimal
                ? (([n, d]) => [x < 0 ? -n : n, d] as [bigint, bigint])(ratio(String(Math.abs(x))))
                : ratioOfDouble(x),
              from,
              to,
            );
            const got = convert(given, a.code, b.code);
            if (!got.ok) {
              const size = expected === undefined ? NaN : Math.abs(Number((expected[0] * 10n ** 340n) / expected[1]));
              const beyond =
                expected === undefined ||
                !(size > 0) ||
                !Number.isFinite(size) ||
                got.issue.code === "overflow" ||
                got.issue.code === "underflow";
              if (!beyond) wrong.push(`${given} ${a.code} → ${b.code}: ${JSON.stringify(got)}`);
              refused++;
            } else {
              count++;
              if (decimal) texts++;
              if (expected === undefined || !isNearest(got.value, expected))
                wrong.push(`${given} ${a.code} → ${b.code}: ${got.value}`);
            }
          }
        }
      }
    }
    console.log(
      `${pairs} ordered pairs; ${count} conversions compared (${texts} of them decimals), ${wrong.length} wrong; ${refused} refused (outside the function or beyond a double)`,
    );
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(count).toBeGreaterThan(100_000);
  });
});
