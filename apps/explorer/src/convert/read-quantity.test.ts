import { expect, test } from "vitest";
import { readQuantity } from "./read-quantity.ts";

const request = { to: "", analyte: "", by: "", language: "en" } as const;

test("converts with an analyte, and shows the steps", () => {
  const answer = readQuantity({ ...request, text: "2.0 mg/dL", to: "umol/L", analyte: "bilirubin" });
  expect(answer.result).toEqual({ text: "34.2072 μmol/L", unit: "umol/L" });
  expect(answer.steps).toEqual(["1 mol bilirubin = 584.673 g", "2.0 mg/dL = 34.2072 μmol/L"]);
});

test("converts with a body weight", () => {
  expect(readQuantity({ ...request, text: "3e13 vg/kg", to: "{vg}" }).problem?.needs).toEqual({
    what: "a body weight",
    unit: "kg",
  });
  const answer = readQuantity({ ...request, text: "3e13 vg/kg", to: "{vg}", by: "12.5 kg" });
  expect(answer.result?.text).toBe("3.75 × 10¹⁴ vg");
});

test("offers the readings of an ambiguous number", () => {
  expect(readQuantity({ ...request, text: "1,500" }).problem?.choices).toEqual(["1500", "1.500"]);
});

test("converts to other units of the dimension", () => {
  const { others } = readQuantity({ ...request, text: "37 °C" });
  expect(others.map(({ text }) => text)).toEqual(["98.6 °F", "310.15 K"]);
});

test("a text that is not a quantity has a problem", () => {
  for (const text of ["", "mg", "☃", "1 bilirubin", "9".repeat(5000)]) {
    expect(readQuantity({ ...request, text }).problem?.message).not.toBe("");
  }
});
