/** Registry results keep the posted digits and are parsed as numbers. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  DecimalText,
  Dispersion,
  type DecimalText as Decimal,
  AdverseEventInformation,
  GroupMeasurement,
  ResultNumber,
  PValueText,
  validate,
} from "../../entries/index.ts";
import { parseResultNumber, parsePValue } from "../../entries/records.ts";

describe("a number of registry results", () => {
  test("keeps trailing zeros, which show the precision", () => {
    for (const written of ["12.50", "-.7", "0.", "-0.00", "007", "3e-5", "1.2E+10"]) {
      expect(validate(DecimalText, written)).toEqual({ ok: true, value: written });
      expect(parseResultNumber(written as Decimal)).toBe(Number(written));
    }
  });

  test("can be not_available, a decimal number cannot", () => {
    expect(validate(ResultNumber, "not_available").ok).toBe(true);
    expect(validate(DecimalText, "not_available").ok).toBe(false);
    expect(parseResultNumber("not_available")).toBeUndefined();
  });

  test.each([
    "",
    ".",
    "-",
    "1,234",
    "1 234",
    " 1",
    "1 ",
    "+1",
    "NA",
    "NaN",
    "Infinity",
    "0x10",
    "1e",
    "1e999",
    "<5",
    "١",
  ])("%o is not one", (written) => {
    expect(validate(ResultNumber, written).ok).toBe(false);
    expect(parseResultNumber(written as Decimal)).toBeUndefined();
  });

  test("is parsed for every finite number, and is always finite", () => {
    const printed = fc.double({ noNaN: true, min: 1e-30, max: 1e30 }).map((value) => (-value).toPrecision(15));
    fc.assert(fc.property(printed, (written) => Object.is(parseResultNumber(written as Decimal), Number(written))));
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const value = parseResultNumber(text as Decimal);
        return value === undefined || Number.isFinite(value);
      }),
    );
    expect(parseResultNumber("9".repeat(10_000_000) as Decimal)).toBeUndefined();
  });
});

describe("a p-value of registry results", () => {
  test("is parsed with its sign", () => {
    expect(parsePValue("<0.001")).toEqual({ comparator: "lt", value: 0.001 });
    expect(parsePValue("≤ .05")).toEqual({ comparator: "le", value: 0.05 });
    expect(parsePValue(">=0.9")).toEqual({ comparator: "ge", value: 0.9 });
    expect(parsePValue("=0.247")).toEqual({ comparator: "eq", value: 0.247 });
    expect(parsePValue("1")).toEqual({ comparator: "eq", value: 1 });
  });

  test("is not parsed above 1, below 0, or from words", () => {
    for (const written of ["1.5", "-0.1", "n.s.", "p<0.05", "<<0.05", "< ", ""]) {
      expect(parsePValue(written)).toBeUndefined();
    }
    expect(validate(PValueText, "<0.0001").ok).toBe(true);
    expect(validate(PValueText, "n.s.").ok).toBe(false);
  });
});

test("only a confidence interval has a level", () => {
  expect(validate(Dispersion, { kind: "confidence_interval", level: "97.5" }).ok).toBe(true);
  expect(validate(Dispersion, { kind: "standard_error", level: "95" })).toMatchObject({
    ok: false,
    issues: [{ code: "inconsistent_fields", path: ["level"] }],
  });
});

test("a measurement requires its group", () => {
  expect(validate(GroupMeasurement, { group: "OG000", value: "4.20" }).ok).toBe(true);
  expect(validate(GroupMeasurement, { value: "4.20" })).toMatchObject({ issues: [{ code: "missing_field" }] });
  expect(validate(GroupMeasurement, { group: "the first", value: "4.20" }).ok).toBe(false);
});

test("tables of 10,000 adverse events are valid", () => {
  const counts = Array.from({ length: 20 }, (_, index) => ({ group: `EG${index}`, affected: 0, atRisk: 10 }));
  const event = { term: "Cytokine release syndrome", organSystem: "Immune system disorders", counts };
  expect(validate(AdverseEventInformation, { serious: Array.from({ length: 10_000 }, () => event) }).ok).toBe(true);
});
