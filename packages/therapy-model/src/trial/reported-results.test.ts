/** Registry results keep the digits that were reported, and say what they are as numbers. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  DecimalText,
  Dispersion,
  type DecimalText as Decimal,
  ReportedAdverseEvents,
  ReportedMeasurement,
  ReportedNumber,
  reportedNumber,
  ReportedPValue,
  reportedPValue,
  validate,
} from "../index.ts";

describe("a reported number", () => {
  test("keeps the zeros that say how precisely it was measured", () => {
    for (const written of ["12.50", "-.7", "0.", "-0.00", "007", "3e-5", "1.2E+10"]) {
      expect(validate(DecimalText, written)).toEqual({ ok: true, value: written });
      expect(reportedNumber(written as Decimal)).toBe(Number(written));
    }
  });

  test("may be said not to be available, where a decimal number may not", () => {
    expect(validate(ReportedNumber, "not_available").ok).toBe(true);
    expect(validate(DecimalText, "not_available").ok).toBe(false);
    expect(reportedNumber("not_available")).toBeUndefined();
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
  ])("%o is none", (written) => {
    expect(validate(ReportedNumber, written).ok).toBe(false);
    expect(reportedNumber(written as Decimal)).toBeUndefined();
  });

  test("is one for every finite number as it is printed, and always finite", () => {
    const printed = fc.double({ noNaN: true, min: 1e-30, max: 1e30 }).map((value) => (-value).toPrecision(15));
    fc.assert(fc.property(printed, (written) => Object.is(reportedNumber(written as Decimal), Number(written))));
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const value = reportedNumber(text as Decimal);
        return value === undefined || Number.isFinite(value);
      }),
    );
    expect(reportedNumber("9".repeat(10_000_000) as Decimal)).toBeUndefined();
  });
});

describe("a reported p-value", () => {
  test("is read with its sign", () => {
    expect(reportedPValue("<0.001")).toEqual({ comparator: "lt", value: 0.001 });
    expect(reportedPValue("≤ .05")).toEqual({ comparator: "le", value: 0.05 });
    expect(reportedPValue(">=0.9")).toEqual({ comparator: "ge", value: 0.9 });
    expect(reportedPValue("=0.247")).toEqual({ comparator: "eq", value: 0.247 });
    expect(reportedPValue("1")).toEqual({ comparator: "eq", value: 1 });
  });

  test("is none above 1, below 0, or in words", () => {
    for (const written of ["1.5", "-0.1", "n.s.", "p<0.05", "<<0.05", "< ", ""]) {
      expect(reportedPValue(written)).toBeUndefined();
    }
    expect(validate(ReportedPValue, "<0.0001").ok).toBe(true);
    expect(validate(ReportedPValue, "n.s.").ok).toBe(false);
  });
});

test("only a confidence interval has a level", () => {
  expect(validate(Dispersion, { kind: "confidence_interval", level: "97.5" }).ok).toBe(true);
  expect(validate(Dispersion, { kind: "standard_error", level: "95" })).toMatchObject({
    ok: false,
    issues: [{ code: "incoherent_fields", path: ["level"] }],
  });
});

test("a measurement names its group", () => {
  expect(validate(ReportedMeasurement, { group: "OG000", value: "4.20" }).ok).toBe(true);
  expect(validate(ReportedMeasurement, { value: "4.20" })).toMatchObject({ issues: [{ code: "missing_field" }] });
  expect(validate(ReportedMeasurement, { group: "the first", value: "4.20" }).ok).toBe(false);
});

test("the largest tables of adverse events have room", () => {
  const counts = Array.from({ length: 20 }, (_, index) => ({ group: `EG${index}`, affected: 0, atRisk: 10 }));
  const event = { term: "Cytokine release syndrome", organSystem: "Immune system disorders", counts };
  expect(validate(ReportedAdverseEvents, { serious: Array.from({ length: 10_000 }, () => event) }).ok).toBe(true);
});
