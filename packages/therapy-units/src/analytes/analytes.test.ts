import { describe, expect, it } from "vitest";
import { analytes, convertAnalyte, findAnalyte } from "./analytes.ts";
import { isUnit } from "../ucum/check.ts";

/** Published conversion factors, from w3.csmu.edu.tw/~chr/Int_unit_conversion.htm: an independent check. */
const published: readonly (readonly [string, string, number, string])[] = [
  ["aldosterone", "ng/dL", 0.02774, "nmol/L"],
  ["ammonia", "ug/dL", 0.587, "umol/L"],
  ["arginine", "mg/dL", 57.4, "umol/L"],
  ["bilirubin", "mg/dL", 17.1, "umol/L"],
  ["calcium", "mg/dL", 0.2495, "mmol/L"],
  ["calcium", "meq/L", 0.5, "mmol/L"],
  ["bicarbonate", "meq/L", 1, "mmol/L"],
  ["chloride", "meq/L", 1, "mmol/L"],
  ["cholesterol", "mg/dL", 0.02586, "mmol/L"],
  ["cortisol", "ug/dL", 27.59, "nmol/L"],
  ["creatine", "mg/dL", 76.26, "umol/L"],
  ["creatinine", "mg/dL", 88.4, "umol/L"],
  ["epinephrine", "pg/mL", 5.458, "pmol/L"],
  ["estradiol", "pg/mL", 3.671, "pmol/L"],
  ["albumin", "g/dL", 10, "g/L"],
  ["glucose", "mg/dL", 0.05551, "mmol/L"],
  ["lactate", "mg/dL", 0.111, "mmol/L"],
  ["phosphorus", "mg/dL", 0.3229, "mmol/L"],
  ["triglycerides", "mg/dL", 0.0113, "mmol/L"],
  ["hemoglobin_monomer", "g/dL", 0.6206, "mmol/L"],
  ["hemoglobin_tetramer", "g/dL", 0.155, "mmol/L"],
];

function valueOf(value: string, from: string, to: string, analyte: string): number | undefined {
  const result = convertAnalyte(value, from, to, analyte);
  return result.ok ? result.value.value : undefined;
}

describe("analytes", () => {
  it("are at least three hundred, each with a source and with valid units", () => {
    const all = analytes();
    console.log(
      `${all.length} analytes, ${all.filter((a) => a.molarMass !== undefined).length} with a molar mass, ${all.filter((a) => a.valence !== undefined).length} with a valence`,
    );
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(all.filter((a) => a.source === "" || !a.units.every(isUnit))).toEqual([]);
    for (const analyte of all)
      for (const name of [analyte.key, analyte.name, analyte.zh, ...analyte.synonyms])
        expect(findAnalyte(name)?.key).toBe(analyte.key);
  });

  it.each(published)("%s: 1 %s is %s %s", (analyte, from, factor, to) => {
    const result = convertAnalyte("1", from, to, analyte);
    // Published to three or four digits, from atomic weights of different years.
    expect(result.ok && Math.abs(result.value.value / factor - 1)).toBeLessThan(0.003);
  });

  it("convert between their units in both directions", () => {
    for (const { key, units, rule } of analytes()) {
      if (units.length < 2 || rule === "choose" || rule === "unverified") continue;
      const there = convertAnalyte(7, units[0]!, units[1]!, key);
      const back = there.ok ? convertAnalyte(there.value.value, units[1]!, units[0]!, key) : there;
      expect([key, back.ok && Math.abs(back.value.value - 7) < 1e-12]).toEqual([key, true]);
    }
  });

  it.each([
    ["12", "g/dL", "mmol/L", "hemoglobin", "convention_needed"],
    ["5", "mg/L", "mmol/L", "CRP", "not_for_this_analyte"],
    ["1.1", "1", "%", "INR", "not_for_this_analyte"],
    ["40", "U/L", "[IU]/L", "ALT", "not_for_this_analyte"],
    ["40", "U/L", "mg/L", "ALT", "not_for_this_analyte"],
    ["5", "ug/g", "nmol/mmol", "cortisol", "not_for_this_analyte"],
    ["5", "mg/dL", "meq/L", "phosphate", "not_for_this_analyte"],
    ["1", "%", "mmol/mol", "HbA1c", "out_of_range"],
    ["1", "mg/dL", "mol", "glucose", "dimension_mismatch"],
    ["1", "mg/dl", "mcmol/L", "glucose", "invalid_unit"],
    ["1", "mg/dL", "mmol/L", "bilrubin", "unknown_analyte"],
    ["x", "mg/dL", "mmol/L", "glucose", "not_a_number"],
  ])("%s %s in %s of %s: %s", (value, from, to, analyte, code) => {
    const result = convertAnalyte(value, from, to, analyte);
    expect(!result.ok && result.issues.map((issue) => issue.code)).toEqual([code]);
  });

  it("convert urea nitrogen as two atoms per mole of urea", () => {
    // 8–20 mg/dL are 2.9–7.1 mmol/L in cld.bz/bookdata/rFBLuj, table A-3; tables with 0.714 count nitrogen atoms.
    expect(valueOf("20", "mg/dL", "mmol/L", "BUN")).toBeCloseTo(7.14, 2);
    expect(valueOf("42.912", "mg/dL", "mmol/L", "urea")).toBeCloseTo(7.145, 2);
  });

  it("convert HbA1c by the master equation, not by the factor ten of UCUM's ratios", () => {
    expect(valueOf("7", "%", "mmol/mol", "HbA1c")).toBeCloseTo(53, 1);
    expect(valueOf("48", "mmol/mol", "%", "A1C")).toBeCloseTo(6.54, 2);
  });
});
