import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { convert } from "../ucum/convert.ts";
import { findQuantities, parseQuantity, type ParsedQuantity } from "./parse.ts";

/** A quantity in one line: comparator, decimal or range, unit, limit, assumptions. */
function summary(text: string, language?: string): string {
  const result = parseQuantity(text, language === undefined ? {} : { language });
  if (!result.ok) return result.issues.map(({ code, span }) => `${code} at ${span.start}`).join();
  const q = result.value;
  const number =
    q.range === undefined
      ? q.decimal
      : `${q.range.low.inclusive ? "" : "over "}${q.range.low.decimal}–${q.range.high.inclusive ? "" : "under "}${q.range.high.decimal}`;
  return [
    q.comparator,
    number,
    q.unit === "1" ? undefined : q.unit,
    q.relativeTo,
    q.assumptions.length === 0 ? undefined : `(${q.assumptions.map((a) => a.code).join(", ")})`,
  ]
    .filter((x) => x !== undefined)
    .join(" ");
}

/** Texts and the quantities that are read. */
const readable: readonly (readonly [text: string, summary: string])[] = [
  ["1.5×10^9/L", "1.5 10*9/L"],
  ["x10⁹/L", "1 10*9/L (implied_one)"],
  ["≥ 1.5 x 10(9)/L", ">= 1.5 10*9/L"],
  ["≥1.5×109/L", ">= 1.5 10*9/L (lost_superscript)"],
  ["1,500/mm3", "1500 /mm3 (thousands_separator)"],
  ["2.5×ULN", "2.5 ULN"],
  ["≤ 2,5 x ULN", "<= 2.5 ULN (decimal_comma)"],
  ["1.5 倍正常值上限", "1.5 ULN"],
  ["95~142 g/L", "95–142 g/L"],
  ["<2.0mg/dL", "< 2.0 mg/dL"],
  ["7.5 mg/day", "7.5 mg/d"],
  ["3e13 vg/kg", "3e13 {vg}/kg"],
  ["0.5–1.0 × 10^6 CAR+ T cells/kg", "0.5–1.0 10*6{CAR+ T cells}/kg (shared_multiplier)"],
  ["50 to 75 thousand/uL", "50e3–75e3 /uL (shared_multiplier)"],
  ["0.5-1 million cells/kg", "0.5e6–1e6 {cells}/kg (shared_multiplier)"],
  ["1-5百万个细胞/kg", "1e6–5e6 {cells}/kg (shared_multiplier)"],
  ["500 to 1 million cells", "500–1e6 {cells}"],
  ["2 x 10^6 CAR-positive viable T cells/kg", "2 10*6{CAR+ viable T cells}/kg"],
  ["5 µg", "5 ug"],
  ["5 μg", "5 ug"],
  ["5 mcg", "5 ug"],
  ["3 IU/ml", "3 [IU]/mL"],
  ["12 mo", "12 mo"],
  ["six months", "6 mo (number_word)"],
  ["six (6) months", "6 mo (number_word)"],
  ["十万", "100000 (number_word)"],
  ["一亿五千万", "150000000 (number_word)"],
  ["10万/μL", "10e4 /uL"],
  ["不超过3个月", "<= 3 mo"],
  ["≥18岁", ">= 18 a"],
  ["1,5 mg", "1.5 mg (decimal_comma)"],
  ["1.234,5 mg", "1234.5 mg (decimal_comma)"],
  ["12,345,678 copies/mL", "12345678 {copies}/mL (thousands_separator)"],
  ["-80 °C", "-80 Cel"],
  ["10 Mg", "10 mg (letter_case)"],
  ["1.5 G/L", "1.5 10*9/L (giga_per_volume)"],
  ["150 K/uL", "150 10*3/uL (thousand_per_volume)"],
  ["10 to <13 years", "10–under 13 a"],
  ["5 mg to 10 mg", "5–10 mg"],
  ["101.5 °F or greater", ">= 101.5 [degF]"],
  ["10 or more days", ">= 10 d"],
  ["20 units/kg", "20 {units}/kg (unspecified_units)"],
  ["≥100 000/µL", ">= 100000 /uL (thousands_separator)"],
  ["12-months", "12 mo"],
  ["less than/equal to 8 mg/ml", "<= 8 mg/mL"],
  ["1 Day", "1 d"],
  ["3 mm 3", "3 mm3"],
  ["within 4 weeks", "<= 4 wk (window)"],
];

/** Texts and the issues that are reported. */
const unreadable: readonly (readonly [text: string, summary: string])[] = [
  ["1,500", "ambiguous_number at 0"],
  ["1 × 10e8 cells", "ambiguous_number at 0"],
  ["1,500 µ/L", "unknown_unit at 6"],
  ["38.0 C", "unknown_unit at 5"],
  ["1/2", "unknown_unit at 1"],
  ["less than 80/100mm", "unknown_unit at 12"],
  ["≥140/90 mmHg", "unknown_unit at 4"],
  ["<30 or 700 IU/ml", "unknown_unit at 4"],
  ["20 mg BID", "unread_text at 6"],
  ["at least 5 mg or less", "contradiction at 13"],
  ["10 to 5 mg", "contradiction at 0"],
  ["1e400 mg", "out_of_range at 0"],
  ["1e-400 mg", "out_of_range at 0"],
  ["NaN", "no_number at 0"],
  ["", "no_number at 0"],
  ["5-FU", "unread_text at 1"],
  ["3 mm\n3", "unread_text at 5"],
  ["000/µL", "no_number at 0"],
  ["6 months. Episodes", "unread_text at 8"],
  ["0.7 kUA/L", "unknown_unit at 4"],
];

describe("parseQuantity", () => {
  it.each(readable)("reads %s", (text, expected) => expect(summary(text)).toBe(expected));

  it.each(unreadable)("reports an issue for %s", (text, expected) => expect(summary(text)).toBe(expected));

  it("reports a point as ambiguous in languages with decimal commas", () => {
    expect(summary("1.500 mg", "de")).toBe("ambiguous_number at 0");
    expect(summary("1,500 mg", "de")).toBe("ambiguous_number at 0");
    expect(summary("1,5 mg", "de")).toBe("1.5 mg (decimal_comma)");
    expect(summary("1.500 mg")).toBe("1.500 mg");
  });

  it("gives the offsets in the original text", () => {
    const text = "  ANC \\>= 1.5×10\\^9/L.";
    const [q] = findQuantities(text);
    expect(text.slice(q!.start, q!.end)).toBe(">= 1.5×10\\^9/L");
  });

  it("reads a comparator after the quantity", () => {
    expect(findQuantities("12pmol/L ≤ free T4 ≤ 22pmol/L").map((q) => [q.comparator, q.value])).toEqual([
      [">=", 12],
      ["<=", 22],
    ]);
  });
});

/** Whether a quantity matches its label: `>= 1.5 10*9/L`, `10..<13 a`, `2.5 xULN`. */
function matchesLabel(q: ParsedQuantity, label: string): boolean {
  const [, sign, low, open, high, unit = ""] = /^(?:([<>]=?) )?([\d.]+?)(?:\.\.(<)?([\d.]+))? (.+)$/.exec(label)!;
  const limit = /^x(ULN|LLN)$/.exec(unit)?.[1];
  if (q.relativeTo !== limit || q.comparator !== sign) return false;
  const equal = (decimal: string, expected: string) => {
    const result = convert(decimal, q.unit, limit === undefined ? unit : "1");
    return result.ok && result.value === Number(expected);
  };
  if (high === undefined) return q.decimal !== undefined && equal(q.decimal, low!);
  return (
    q.range !== undefined &&
    equal(q.range.low.decimal, low!) &&
    equal(q.range.high.decimal, high) &&
    q.range.high.inclusive === (open === undefined)
  );
}

describe("invented fragments in the shapes of eligibility texts, labeled by hand", () => {
  const rows = readFileSync(fileURLToPath(new URL("../../test/eligibility-quantities.tsv", import.meta.url)), "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("\t") as [string, string]);

  it("are read as labeled, and those without a UCUM unit are issues", () => {
    const count = { right: 0, assumed: 0, unreadable: 0, unread: 0, wrong: 0 };
    const wrong: string[] = [];
    for (const [text, label] of rows) {
      const result = parseQuantity(text);
      if (!result.ok) count[label === "?" ? "unreadable" : "unread"]++;
      else if (label !== "?" && matchesLabel(result.value, label))
        count[result.value.assumptions.length === 0 ? "right" : "assumed"]++;
      else {
        count.wrong++;
        wrong.push(text);
      }
    }
    console.log(`${rows.length} snippets: ${JSON.stringify(count)}`);
    expect(wrong).toEqual([]);
    expect(count.unread).toBe(0);
    expect(rows.length).toBeGreaterThanOrEqual(200);
  });
});

describe("a number in Chinese characters", () => {
  it("has no two digits in a row", () => {
    expect(summary("十二 mg")).toBe("12 mg (number_word)");
    expect(summary("一二 mg")).not.toContain("mg");
    expect(summary("十一二 mg")).not.toContain("mg");
  });
});

describe("a power of ten that lost its superscript", () => {
  it("is from 3 to 15", () => {
    expect(summary("2 x 1015 vg/kg")).toBe("2 10*15{vg}/kg (lost_superscript)");
    expect(summary("2 x 103 vg/kg")).toBe("2 10*3{vg}/kg (lost_superscript)");
    expect(summary("2 x 1016 vg/kg")).not.toContain("lost_superscript");
    expect(summary("2 x 102 vg/kg")).not.toContain("lost_superscript");
  });
});
