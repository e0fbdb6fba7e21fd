/** The verification tables cover every unit, prefix and analyte, and agree with the package. */
import { describe, expect, it } from "vitest";
import { analytes } from "../src/analytes/analytes.ts";
import { canonicalUnit, isUnit } from "../src/entries/index.ts";
import { atomMap, prefixMap } from "../src/ucum/atom.ts";
import {
  committedDefinitions,
  essenceDefinitions,
  essencePrefixes,
  essenceText,
  hasEssence,
  verificationRows,
} from "./definitions.ts";
import { meaningOf, ratio } from "./oracle.ts";

const columns = ["source", "version", "compared", "date"];

describe("every row", () => {
  it.each(["atoms", "prefixes", "analytes"])("of %s names source, version, comparison and date", (name) => {
    for (const row of verificationRows(name)) {
      expect(columns.filter((column) => !row[column])).toEqual([]);
      expect(row["date"]).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
});

describe("units", () => {
  const rows = verificationRows("atoms");
  const definitions = committedDefinitions();
  const table = new Map(definitions.map((definition) => [definition.code, definition]));

  it("have one row each", () => {
    expect(rows.map((row) => row["code"]!).toSorted()).toEqual([...atomMap().keys()].toSorted());
    expect(rows).toHaveLength(312);
  });

  it("have the verified canonical form", () => {
    for (const row of rows) {
      const result = canonicalUnit(row["code"]!);
      expect(result.ok).toBe(true);
      if (!result.ok) continue;
      const { unit, numerator, denominator, pi } = result.value;
      expect([row["code"], unit, `${numerator}/${denominator}`, pi]).toEqual([
        row["code"],
        row["canonical"],
        `${row["numerator"]}/${row["denominator"]}`,
        Number(row["pi"]),
      ]);
    }
  });

  it("have the factor of their definition, computed by a second engine", () => {
    for (const [i, { code, arbitrary }] of definitions.entries()) {
      if (arbitrary || code === "eq" || code === "osm") continue;
      const { factor, pi } = meaningOf(code, table);
      const [n, d] = [BigInt(rows[i]!["numerator"]!), BigInt(rows[i]!["denominator"]!)];
      expect([code, factor[0] * d === factor[1] * n, pi]).toEqual([code, true, Number(rows[i]!["pi"])]);
    }
  });

  it("take prefixes where UCUM calls them metric, and nowhere else", () => {
    for (const { code, metric } of definitions) expect([code, isUnit(`k${code}`)]).toEqual([code, metric]);
  });

  it.skipIf(!hasEssence)("have the definitions of ../shared/data/ucum/ucum-essence.xml", () => {
    expect(definitions).toEqual(essenceDefinitions(essenceText()));
  });
});

describe("prefixes", () => {
  const rows = verificationRows("prefixes");

  it("have one row each", () => {
    expect(rows.map((row) => row["code"]!).toSorted()).toEqual([...prefixMap().keys()].toSorted());
    expect(rows).toHaveLength(24);
  });

  it("have the verified factor", () => {
    for (const row of rows) {
      const result = canonicalUnit(`${row["code"]}m`);
      const [n, d] = ratio(row["value"]!);
      expect(result.ok && result.value.numerator * d === n * result.value.denominator).toBe(true);
    }
  });

  it.skipIf(!hasEssence)("have the values of ../shared/data/ucum/ucum-essence.xml", () => {
    expect(rows.map(({ code, value }) => ({ code, value }))).toEqual(essencePrefixes(essenceText()));
  });
});

/** IUPAC abridged standard atomic weights (2021), in units of 0.001. */
const atomicWeights: Readonly<Record<string, number>> = {
  H: 1008,
  C: 12011,
  N: 14007,
  O: 15999,
  F: 18998,
  Na: 22990,
  Mg: 24305,
  P: 30974,
  S: 32060,
  Cl: 35450,
  K: 39098,
  Ca: 40078,
  Fe: 55845,
  Co: 58933,
  Cu: 63546,
  Zn: 65380,
  Se: 78971,
  I: 126900,
};

/** Molar mass of a formula in 0.001 g/mol. */
function massOf(formula: string): number {
  let sum = 0;
  for (const [, element = "", count] of formula.matchAll(/([A-Z][a-z]?)(\d*)/g))
    sum += (atomicWeights[element] ?? NaN) * Number(count || 1);
  return sum;
}

describe("analytes", () => {
  const rows = new Map(verificationRows("analytes").map((row) => [row["key"]!, row]));

  it("have one row each, with the verified rule, molar mass and valence", () => {
    expect([...rows.keys()]).toEqual(analytes().map((analyte) => analyte.key));
    for (const { key, rule, molarMass = "", valence = "" } of analytes()) {
      const row = rows.get(key)!;
      expect([key, rule, molarMass, String(valence)]).toEqual([key, row["rule"], row["molar_mass"], row["valence"]]);
    }
  });

  it("have the molar mass of their formula", () => {
    const withFormula = [...rows.values()].filter((row) => row["formula"]);
    for (const row of withFormula)
      expect([row["key"], massOf(row["formula"]!)]).toEqual([row["key"], Math.round(Number(row["molar_mass"]) * 1000)]);
    expect(withFormula.length).toBeGreaterThan(45);
  });
});
