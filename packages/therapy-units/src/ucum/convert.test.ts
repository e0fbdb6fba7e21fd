import { describe, expect, it } from "vitest";
import { convert, convertDigits, convertExactly, divide, multiply, power } from "../entries/index.ts";
import { convertAnalyte } from "../analytes/analytes.ts";
import { convertWith } from "./bridge.ts";
import { convert as convertDirectly } from "./convert.ts";
import type { Result } from "../result.ts";

/** The value of a result, or the code of its issue. */
const outcome = <T>(result: Result<T>): T | string => (result.ok ? result.value : result.issues[0]!.code);
const value = (v: number | string, from: string, to: string): number | string => outcome(convert(v, from, to));

/** A value, two units, and the converted value. */
const conversions: readonly (readonly [number | string, string, string, number])[] = [
  [37, "Cel", "[degF]", 98.6],
  [98.6, "[degF]", "Cel", 37],
  ["-459.67", "[degF]", "K", 0],
  [1, "B", "dB", 10],
  [2, "B", "1", 100],
  ["23", "B", "1", 1e23],
  [1, "Np", "dB", 4.342944819032518],
  [7, "[pH]", "mol/L", 1e-7],
  [100, "%[slope]", "deg", 45],
  [9, "m2/s3", "[m/s2/Hz^(1/2)]", 3],
  [0, "m2/s3", "[m/s2/Hz^(1/2)]", 0],
  [8, "1", "bit_s", 3],
  [1, "B[V]", "dB[mV]", 70],
  [1, "deg", "rad", 0.017453292519943295],
  [1, "mol", "1", 6.02214076e23],
  [0.07, "m", "cm", 7.000000000000001],
  ["0.07", "m", "cm", 7],
  [50, "mg/kg/d", "ug/kg/h", 2083.3333333333335],
  [3, "10*6{cells}/kg", "{cells}/g", 3000],
  [2, "{copies}/{cell}", "{copy}/{cells}", 2],
  [5, "[IU]/mL", "k[iU]/L", 5],
  [12, "g{Hb}/dL", "g/L", 120],
  [300, "mg{total}/d", "mg/h", 12.5],
  [0, "mg", "g", 0],
  [-0, "mg", "g", 0],
  [5e-324, "m", "m", 5e-324],
];

describe("convert", () => {
  it.each(conversions)("%s %s is in %s %s", (v, from, to, expected) => expect(value(v, from, to)).toBe(expected));

  it("gives the exact decimal, or the issue non_terminating", () => {
    expect(convertExactly("1", "[mi_i]", "km")).toEqual({ ok: true, value: "1.609344" });
    expect(convertExactly("1e-30", "kg", "ug")).toEqual({ ok: true, value: "1e-21" });
    for (const [from, to] of [
      ["g/(3.L)", "g/L"],
      ["deg", "rad"],
      ["B", "1"],
    ]) {
      expect(outcome(convertExactly("1", from!, to!))).toBe("non_terminating");
    }
  });

  it("keeps the digits of the value", () => {
    expect(convertDigits("2.50", "[in_i]", "cm")).toEqual({ ok: true, value: "6.35" });
    expect(convertDigits("1", "[ly]", "cm", 18)).toEqual({ ok: true, value: "946073047258080000" });
    expect(() => convertDigits("1", "m", "cm", 0)).toThrow(RangeError);
  });

  it("multiplies, divides and raises", () => {
    expect(divide({ value: "1", unit: "mg" }, { value: "3", unit: "kg.d" })).toEqual({
      ok: true,
      value: { value: 1 / 3, unit: "mg/(kg.d)" },
    });
    expect(multiply({ value: 2, unit: "/min" }, { value: 3, unit: "min" })).toEqual({
      ok: true,
      value: { value: 6, unit: "/min.min" },
    });
    expect(power({ value: 2, unit: "mg/mL" }, -2)).toEqual({ ok: true, value: { value: 0.25, unit: "(mg/mL)-2" } });
    for (const result of [divide({ value: 1, unit: "m" }, { value: 0, unit: "s" }), power({ value: 0, unit: "m" }, -1)])
      expect(outcome<unknown>(result)).toBe("out_of_range");
    const special = multiply({ value: 1, unit: "Cel" }, { value: 1, unit: "m" });
    expect(outcome<unknown>(special)).toBe("invalid_unit");
  });
});

/** Conversions that must not succeed, with the code of the issue. */
const refused: readonly (readonly [number | string, string, string, string])[] = [
  [1, "{vg}/kg", "{cells}/kg", "kind_mismatch"],
  [1, "{vg}", "{vp}", "kind_mismatch"],
  [1, "{vp}/mL", "{TU}/mL", "kind_mismatch"],
  [1, "{vg}", "[PFU]", "kind_mismatch"],
  [1, "[PFU]/mL", "[CFU]/mL", "kind_mismatch"],
  [1, "[TCID_50]", "[PFU]", "kind_mismatch"],
  [1, "{copies}/mL", "{vg}/mL", "kind_mismatch"],
  [1, "{copies}", "{cells}", "kind_mismatch"],
  [1, "{CAR+ cells}/kg", "{cells}/kg", "kind_mismatch"],
  [1, "{CAR+ cells}/kg", "{CD34+ cells}/kg", "kind_mismatch"],
  [1, "10*6{viable cells}", "10*6{cells}", "kind_mismatch"],
  [1, "{copies}/{cell}", "{vg}/{cell}", "kind_mismatch"],
  [1, "{particles}/mL", "{vg}/mL", "kind_mismatch"],
  [1, "{gc}/kg", "{vg}/kg", "kind_mismatch"],
  [1, "{rbc}/uL", "{platelets}/uL", "kind_mismatch"],
  [1, "[IU]/mL", "{vg}/mL", "kind_mismatch"],
  [1, "[IU]", "[arb'U]", "kind_mismatch"],
  [1, "[IU]/L", "[USP'U]/L", "kind_mismatch"],
  [1, "meq/L", "mmol/L", "kind_mismatch"],
  [1, "mosm/kg", "mmol/kg", "kind_mismatch"],
  [1, "meq", "mosm", "kind_mismatch"],
  [1, "10*9/L", "{cells}/uL", "kind_unstated"],
  [1, "{vg}/kg", "/kg", "kind_unstated"],
  [1, "{copies}/{cell}", "1", "kind_unstated"],
  [1, "[IU]/L", "U/L", "dimension_mismatch"],
  [1, "mg/dL", "mmol/L", "dimension_mismatch"],
  [1, "mg", "mL", "dimension_mismatch"],
  [1, "mg/kg", "mg", "dimension_mismatch"],
  [1, "mg/m2", "mg", "dimension_mismatch"],
  [1, "mg/d", "mg", "dimension_mismatch"],
  [1, "ug", "[IU]", "dimension_mismatch"],
  [1, "{vg}/kg", "{vg}", "dimension_mismatch"],
  [1, "kg/m2", "kg/m", "dimension_mismatch"],
  [1, "Cel", "J", "dimension_mismatch"],
  [1, "mm[Hg]", "mm", "dimension_mismatch"],
  [1, "mcg", "mg", "invalid_unit"],
  [1, "cc", "mL", "invalid_unit"],
  [1, "IU/mL", "[IU]/mL", "invalid_unit"],
  [1, "x10^9/L", "10*9/L", "invalid_unit"],
  [1, "mg", "", "invalid_unit"],
  [0, "", "", "invalid_unit"],
  [1, "Cel/min", "K/min", "invalid_unit"],
  [1, "10*400", "1", "invalid_unit"],
  [1, "m/0", "m", "invalid_unit"],
  [1, "Ym99", "m99", "invalid_unit"],
  [NaN, "mg", "g", "not_a_number"],
  [Infinity, "mg", "g", "not_a_number"],
  ["1,500", "mg", "g", "not_a_number"],
  ["", "mg", "g", "not_a_number"],
  ["1e9999", "mg", "g", "not_a_number"],
  [-1, "K", "Cel", "out_of_range"],
  [-300, "Cel", "K", "out_of_range"],
  ["-459.68", "[degF]", "Cel", "out_of_range"],
  [0, "mol/L", "[pH]", "out_of_range"],
  [-1, "1", "B", "out_of_range"],
  [90, "deg", "%[slope]", "out_of_range"],
  [1e308, "km", "mm", "overflow"],
  [400, "B", "1", "overflow"],
  [5e-324, "mm", "km", "underflow"],
];

describe("conversions that must not succeed", () => {
  it.each(refused)("%s %s in %s: %s", (v, from, to, code) => {
    expect(value(v, from, to)).toBe(code);
  });

  it("have a message", () => {
    const rows = refused.map(([v, from, to]) => {
      const result = convert(v, from, to);
      return result.ok ? "" : `| ${v} | \`${from}\` | \`${to}\` | ${result.issues[0]!.message} |`;
    });
    console.log(
      `${rows.length} conversions refused\n| value | from | to | message |\n|---|---|---|---|\n${rows.join("\n")}`,
    );
    expect(rows.length).toBeGreaterThanOrEqual(40);
    expect(rows.every((row) => row.length > 30)).toBe(true);
  });
});

describe("conversions with a missing quantity", () => {
  it("name the missing quantity", () => {
    const needs = (from: string, to: string) => {
      const result = convert(1, from, to);
      const [issue] = result.ok ? [] : result.issues;
      const bridge = issue !== undefined && "bridge" in issue ? issue.bridge : undefined;
      return bridge && `${bridge.needs} (${bridge.unit ?? ""}) ${bridge.call}`;
    };
    expect(needs("{cells}", "{vg}")).toBe("a multiplicity of infection ({vg}/{cells}) convertWith");
    expect(needs("{cells}", "{copies}")).toBe("a vector copy number ({copies}/{cells}) convertWith");
    expect(needs("{CAR+ cells}/kg", "{cells}/kg")).toBe(
      "the fraction of cells that are CAR+ cells ({CAR+ cells}/{cells}) convertWith",
    );
    expect(needs("{vg}/kg", "{vg}")).toBe("a body weight (kg) convertWith");
    expect(needs("mg/m2", "mg")).toBe("a body surface area (m2) convertWith");
    expect(needs("mg/dL", "umol/L")).toBe("the analyte () convertAnalyte");
    expect(needs("meq/L", "mmol/L")).toBe("the analyte, for its valence () convertAnalyte");
    expect(needs("{CAR+ cells}", "{CD34+ cells}")).toBeUndefined();
    expect(needs("mg", "mL")).toBeUndefined();
  });

  it("succeed with the missing quantity", () => {
    expect(convertWith({ value: 2e6, unit: "{cells}" }, "{vg}", { value: 5, unit: "{vg}/{cell}" })).toEqual({
      ok: true,
      value: { value: 1e7, by: "multiplied" },
    });
    expect(convertWith({ value: "1e7", unit: "{vg}" }, "{cells}", { value: 5, unit: "{vg}/{cell}" })).toEqual({
      ok: true,
      value: { value: 2e6, by: "divided" },
    });
    expect(
      convertWith({ value: "0.4", unit: "{copies}/{cell}" }, "{copies}", { value: "1e6", unit: "{cells}" }),
    ).toEqual({ ok: true, value: { value: 4e5, by: "multiplied" } });
    expect(
      convertWith({ value: "5", unit: "10*6{CAR+ cells}" }, "10*6{cells}", { value: "25", unit: "%{CAR+ cells}" }).ok,
    ).toBe(false);
    expect(
      convertWith({ value: "5", unit: "10*6{CAR+ cells}" }, "10*6{cells}", {
        value: "0.25",
        unit: "{CAR+ cells}/{cells}",
      }),
    ).toEqual({ ok: true, value: { value: 20, by: "divided" } });
    expect(convertWith({ value: "1", unit: "{vg}" }, "{cells}", { value: 5, unit: "kg" }).ok).toBe(false);
    expect(convertWith({ value: "1", unit: "{vg}" }, "{cells}", { value: 0, unit: "{vg}/{cell}" }).ok).toBe(false);
    expect(convertAnalyte("5", "meq/L", "mmol/L", "calcium")).toEqual({
      ok: true,
      value: { value: 2.5, analyte: "calcium" },
    });
  });
});

describe("the limits of a double", () => {
  it("converts the largest and the smallest number, and nothing beyond", () => {
    for (const largest of [Number.MAX_VALUE, -Number.MAX_VALUE]) {
      for (let repeat = 0; repeat < 3; repeat++) {
        expect(value(largest, "m", "m")).toBe(largest);
        expect(value(largest, "g", "mg")).toBe("overflow");
        expect(value(largest / 1000, "g", "mg")).toBe((largest / 1000) * 1000);
      }
    }
  });

  it("has an issue for what is not a number", () => {
    for (const text of ["", "x", "1.2.3", "0x10", "1e", " "]) expect(value(text, "m", "m")).toBe("not_a_number");
    for (const number of [NaN, Infinity, -Infinity]) {
      for (let repeat = 0; repeat < 3; repeat++) expect(value(number, "g", "mg")).toBe("not_a_number");
    }
  });
});

describe("a conversion after others", () => {
  const pairs = [
    ["mg", "g"],
    ["mg", "kg"],
    ["ug", "g"],
    ["g", "mg"],
    ["kg", "mg"],
    ["g/dL", "g/L"],
    ["g/L", "g/dL"],
    ["Cel", "K"],
    ["K", "Cel"],
    ["Cel", "[degF]"],
    ["h", "d"],
    ["d", "h"],
    ["mg", "mL"],
    ["[in_i]", "cm"],
    ["cm", "[in_i]"],
  ] as const;
  const values = [0, 1, -7, 0.07, 1.7e308, 5e-324, "0.07", "1e-320", Infinity, NaN, "x"] as const;
  const direct = (of: number | string, from: string, to: string): number | string =>
    outcome(convertDirectly(of, from, to));

  it("has the same result, whatever was converted before", () => {
    const all = pairs.flatMap(([from, to]) =>
      values.map((of) => {
        // A pair that shares no unit with the others comes before the first result.
        direct(1, "m", "km");
        return { from, to, of, first: direct(of, from, to) };
      }),
    );
    const different: string[] = [];
    for (const one of all) {
      for (const other of all) {
        for (const { of, from, to, first } of [other, one, one])
          if (!Object.is(direct(of, from, to), first)) different.push(`${of} ${from} ${to}`);
      }
    }
    expect(different).toEqual([]);
  });
});
