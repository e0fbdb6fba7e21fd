import { describe, expect, it } from "vitest";
import { convertLine, convertRequest, convertText, convertTextRounded } from "../src/requests.ts";

describe("convertRequest", () => {
  it("converts with and without an analyte", () => {
    expect(convertRequest({ value: "2.0", from: "mg/dL", to: "g/L" })).toEqual({
      ok: true,
      value: { value: 0.02, unit: "g/L" },
    });
    expect(convertRequest({ value: 5, from: "meq/L", to: "mmol/L", analyte: "Ca" })).toEqual({
      ok: true,
      value: { value: 2.5, unit: "mmol/L", analyte: "calcium" },
    });
  });

  it.each([
    [{ value: null, from: "mg", to: "g" }, "bad_request", ["value"]],
    [{ value: 1, from: 2, to: "g" }, "bad_request", ["from"]],
    [{ value: 1, from: "mg" }, "bad_request", ["to"]],
    [{ value: 1, from: "mg", to: "g", analyte: 3 }, "bad_request", ["analyte"]],
    [{ value: "x", from: "mg", to: "g" }, "not_a_number", ["value"]],
    [{ value: 1, from: "mcg", to: "g" }, "invalid_unit", ["from"]],
    [{ value: 1, from: "g", to: "mcg" }, "invalid_unit", ["to"]],
    [{ value: 1, from: "mg/dL", to: "umol/L", analyte: "bilrubin" }, "unknown_analyte", ["analyte"]],
    [{ value: 1, from: "{vg}", to: "{gc}" }, "kind_mismatch", []],
    [{ value: 1, from: "{vg}", to: "{gc}", equate: "all" }, "bad_request", ["equate"]],
    [{ value: 1, from: "{vg}", to: "{cells}", equate: "vg_gc" }, "kind_mismatch", []],
    [{ value: 1, from: "{vg}", to: "{cells}" }, "kind_mismatch", []],
  ])("%j has the issue %s at %j", (request, code, path) => {
    const result = convertRequest(request as never);
    expect(!result.ok && result.issues).toEqual([expect.objectContaining({ code, path, severity: "error" })]);
  });

  it("has the fix of a unit code", () => {
    const result = convertRequest({ value: 1, from: "mcg", to: "g" });
    expect(!result.ok && result.issues[0]?.fix).toEqual({ kind: "replace", value: "ug" });
  });
});

describe("convertText", () => {
  it("keeps comparator, range and assumptions", () => {
    expect(convertText("5–10 mg/dL", "g/L")).toEqual({ ok: true, value: { range: [0.05, 0.1], unit: "g/L" } });
    const result = convertText("< 1,500/mm3", "/uL");
    expect(result).toMatchObject({ ok: true, value: { value: 1500, unit: "/uL", comparator: "<" } });
    expect(result.ok && result.value.assumptions?.map((a) => a.code)).toEqual(["thousands_separator"]);
  });

  it("turns comparator and range around where the scale falls", () => {
    const below = convertText("< 7 [pH]", "mol/L");
    expect(below.ok && [below.value.comparator, below.value.value]).toEqual([">", 1e-7]);
    const range = convertText("6 to 7 [pH]", "mol/L");
    expect(range.ok && range.value.range).toEqual([1e-7, 1e-6]);
  });

  it.each([
    ["2.5 × ULN", "relative_to_limit"],
    ["1,500", "ambiguous_number"],
    ["5 mg", "dimension_mismatch"],
  ])("%s has the issue %s", (text, code) => {
    const result = convertText(text, "mL");
    expect(!result.ok && result.issues.map((issue) => issue.code)).toEqual([code]);
  });

  it("rounds to the digits of the text", () => {
    expect(convertTextRounded("2.0 mg/dL", "g/L")).toBe("0.020");
    expect(convertTextRounded("1 to 2 mg", "g")).toBeUndefined();
  });
});

it.each([
  ['{"value":"1","from":"[lb_av]","to":"kg"}', '{"ok":true,"value":{"value":0.45359237,"unit":"kg"}}'],
  [
    "{",
    '{"ok":false,"issues":[{"code":"bad_request","severity":"error","path":[],"message":"expected a line of JSON"}]}',
  ],
  [
    "3",
    '{"ok":false,"issues":[{"code":"bad_request","severity":"error","path":[],"message":"expected an object, got a number"}]}',
  ],
])("convertLine(%j)", (line, result) => expect(convertLine(line)).toBe(result));
