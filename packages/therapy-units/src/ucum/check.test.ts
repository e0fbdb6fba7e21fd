import { describe, expect, it } from "vitest";
import { checkUnit, commensurable, dimensionOf, isUnit, kindsOf } from "../entries/index.ts";

/** Codes that are not units, the start of the wrong part, and the fix. */
const fixes: readonly (readonly [code: string, start: number, fix: string | undefined])[] = [
  ["mcg/kg/min", 0, "ug/kg/min"],
  ["cc", 0, "mL"],
  ["IU", 0, "[IU]"],
  ["mg/cc", 3, "mg/mL"],
  ["mIU/L", 0, "m[IU]/L"],
  ["mEq/L", 0, "meq/L"],
  ["MMOL/L", 0, "mmol/L"],
  ["G/DL", 2, "g/dL"],
  ["Kg", 0, "kg"],
  ["mmHg", 0, "mm[Hg]"],
  ["x10^9/L", 0, "10^9/L"],
  ["x10e9/L", 0, "10*9/L"],
  ["10e9/L", 2, "10*9/L"],
  ["10*6 cells/kg", 4, "10*6{cells}/kg"],
  ["CAR+ cells/kg", 0, "{CAR+ cells}/kg"],
  ["cells/uL", 0, "{cells}/uL"],
  ["vg/kg", 0, "{vg}/kg"],
  ["mL/min/1.73m2", 11, "mL/min/{1.73_m2}"],
  ["g/24h", 4, "g/(24.h)"],
  ["12h", 2, "12.h"],
  ["m^2", 1, "m2"],
  ["cm³", 2, "cm3"],
  ["µg", 0, "ug"],
  ["°C", 0, "Cel"],
  ["Gray", 0, "Gy"],
  ["mg/kg/day", 6, "mg/kg/d"],
  ["k[lb_av]", 0, undefined],
  ["10*400", 0, undefined],
  ["m((", 1, undefined],
  ["((m)", 0, undefined],
  ["m/", 2, undefined],
  ["", 0, undefined],
  ["a\ud800", 1, undefined],
  ["__proto__", 0, undefined],
];

describe("checkUnit", () => {
  it.each(fixes)("%s: at %i, %s", (code, start, replacement) => {
    const issue = checkUnit(code);
    const fix = replacement === undefined ? undefined : { kind: "replace", value: replacement };
    expect([issue?.severity, issue?.path, issue?.span.start, issue?.fix]).toEqual(["error", [], start, fix]);
    if (replacement !== undefined) {
      expect(isUnit(replacement)).toBe(true);
      expect(issue?.message).toContain(`use ${JSON.stringify(replacement)}`);
    }
  });

  it.each([
    ["molv", 0, "mol"],
    ["cm[H20]", 0, "cm[H2O]"],
    ["Hg", 0, "mm[Hg]"],
    ["oz", 0, "[oz_av]"],
  ])("%s: a similar code is in the message only", (code, start, similar) => {
    const issue = checkUnit(code);
    expect([issue?.span.start, issue?.fix]).toEqual([start, undefined]);
    expect(issue?.message).toContain(`did you mean ${JSON.stringify(similar)}?`);
    expect(isUnit(similar)).toBe(true);
  });

  it("returns undefined for valid codes of this field", () => {
    for (const code of [
      "10*6{cells}/kg",
      "{vg}/kg",
      "{copies}/{cell}",
      "10*9/L",
      "10*6{CAR+ cells}/kg",
      "[m/s2/Hz^(1/2)]",
      "dB[10.nV]",
      "2.Cel",
      "(m/s)2",
      "m0",
      "1{a}{b}",
    ])
      expect([code, checkUnit(code)]).toEqual([code, undefined]);
  });

  it("distinguishes what is counted from comments", () => {
    expect(kindsOf("10*6{CAR_positive_cells}/kg")).toEqual({ "CAR+ cells": 1 });
    expect(kindsOf("{copies}/{cell}")).toEqual({ cells: -1, copies: 1 });
    expect(kindsOf("{cells}/{cell}")).toEqual({});
    expect(kindsOf("g{Hb}/dL")).toEqual({});
    expect(kindsOf("mL{cells}")).toEqual({});
    expect(kindsOf("m[IU]/[PFU]")).toEqual({ "[IU]": 1, "[PFU]": -1 });
    expect(commensurable("{VG}/kg", "{vector genomes}/kg")).toBe(true);
    expect(dimensionOf("no")).toBeUndefined();
  });
});
