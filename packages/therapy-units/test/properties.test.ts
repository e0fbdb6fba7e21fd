import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalUnit, commensurable, convert, convertExactly, isUnit, kindsOf } from "../src/index.ts";
import { formatQuantity } from "../src/format.ts";
import { displayName, printSymbol, unitWords } from "../src/names.ts";
import { parseQuantity } from "../src/parse.ts";

/** Units put together from what laboratories and doses use, with kinds, exponents and brackets. */
const symbol = fc.constantFrom(
  "g",
  "mg",
  "ug",
  "kg",
  "L",
  "mL",
  "dL",
  "uL",
  "m",
  "cm",
  "mm",
  "m2",
  "mm3",
  "s",
  "min",
  "h",
  "d",
  "mol",
  "mmol",
  "meq",
  "U",
  "kU",
  "[IU]",
  "m[IU]",
  "Pa",
  "mm[Hg]",
  "J",
  "kcal",
  "[lb_av]",
  "[in_i]",
  "K",
  "Gy",
  "10*3",
  "10*6",
  "10*9",
  "10*-3",
  "{cells}",
  "10*6{CAR+ cells}",
  "{vg}",
  "{copies}",
  "12",
  "1{vp}",
  "%",
  "deg",
  "[pi]",
  "eV",
  "[HP]",
  "[acr_br]",
);
const unit: fc.Arbitrary<string> = fc
  .tuple(fc.boolean(), symbol, fc.array(fc.tuple(fc.constantFrom(".", "/"), symbol, fc.boolean()), { maxLength: 3 }))
  .map(
    ([slash, first, rest]) =>
      (slash ? "/" : "") + first + rest.map(([operator, s, bracket]) => operator + (bracket ? `(${s})` : s)).join(""),
  )
  .filter(isUnit);
const number = fc.double({ min: -1e12, max: 1e12, noNaN: true }).filter((x) => x === 0 || Math.abs(x) > 1e-12);
const numRuns = 3000;

describe("properties", () => {
  it("the canonical form is commensurable, canonical itself, and converts there and back exactly", () => {
    fc.assert(
      fc.property(unit, number, (code, x) => {
        const canonical = canonicalUnit(code);
        if (!canonical.ok) return expect.fail(code);
        expect(canonicalUnit(canonical.unit)).toMatchObject({
          unit: canonical.unit,
          numerator: 1n,
          denominator: 1n,
          pi: 0,
        });
        expect(kindsOf(canonical.unit)).toEqual(kindsOf(code));
        if (canonical.pi !== 0) return;
        const there = convertExactly(x, code, canonical.unit);
        const back = there.ok
          ? convert(there.value.length > 390 ? x : there.value, there.value.length > 390 ? code : canonical.unit, code)
          : undefined;
        if (back !== undefined) expect(back).toEqual({ ok: true, value: x + 0 });
      }),
      { numRuns },
    );
  });

  it("there and back is the same double or one beside it", () => {
    fc.assert(
      fc.property(unit, number, (code, x) => {
        const canonical = canonicalUnit(code);
        if (!canonical.ok) return;
        const there = convert(x, code, canonical.unit);
        const back = there.ok ? convert(there.value, canonical.unit, code) : there;
        if (back.ok) expect(Math.abs(back.value - x)).toBeLessThanOrEqual(Math.abs(x) * 2 ** -51);
      }),
      { numRuns },
    );
  });

  it("commensurability is an equivalence, and conversion is transitive up to its roundings", () => {
    fc.assert(
      fc.property(unit, unit, unit, fc.double({ min: 0.001, max: 1e6, noNaN: true }), (a, b, c, x) => {
        expect(commensurable(a, a)).toBe(true);
        expect(commensurable(a, b)).toBe(commensurable(b, a));
        if (commensurable(a, b) && commensurable(b, c)) expect(commensurable(a, c)).toBe(true);
        // Units of one dimension: through another multiple of the same one.
        const [scaled, other] = [
          `(${a.startsWith("/") ? "1" : ""}${a}).7`,
          `10*3.(${a.startsWith("/") ? "1" : ""}${a})`,
        ];
        const direct = convert(x, a, other);
        const first = convert(x, a, scaled);
        const second = first.ok ? convert(first.value, scaled, other) : first;
        if (direct.ok && second.ok)
          expect(Math.abs(second.value - direct.value)).toBeLessThanOrEqual(Math.abs(direct.value) * 2 ** -51);
      }),
      { numRuns },
    );
  });

  it("an exact decimal rounds to the double of convert", () => {
    fc.assert(
      fc.property(unit, fc.constantFrom("1.5", "0.07", "123456.789", "2e-3", "3e13"), (code, decimal) => {
        const canonical = canonicalUnit(code);
        if (!canonical.ok) return;
        const exact = convertExactly(decimal, code, canonical.unit);
        if (exact.ok) expect(convert(decimal, code, canonical.unit)).toEqual({ ok: true, value: Number(exact.value) });
      }),
      { numRuns },
    );
  });

  it("every valid code has a display name, a symbol and words", () => {
    fc.assert(
      fc.property(unit, (code) => {
        for (const name of [displayName(code), printSymbol(code), unitWords(code), unitWords(code, "zh")])
          expect(name).toMatch(/./);
      }),
      { numRuns },
    );
  });

  const common = [
    "mg",
    "ug",
    "kg",
    "mL",
    "dL",
    "uL",
    "mg/dL",
    "g/L",
    "umol/L",
    "mmol/L",
    "meq/L",
    "10*9/L",
    "10*12/L",
    "/uL",
    "{cells}/uL",
    "10*6{cells}/kg",
    "10*6{CAR+ cells}/kg",
    "10*6{CAR+ T cells}/kg",
    "{vg}/kg",
    "10*13{vg}/kg",
    "{vp}",
    "{copies}/mL",
    "{copies}/{cell}",
    "[IU]/mL",
    "k[IU]/L",
    "m[IU]/mL",
    "U/L",
    "mL/min",
    "mL/min/{1.73_m2}",
    "mm[Hg]",
    "Cel",
    "[degF]",
    "%",
    "h",
    "d",
    "wk",
    "mo",
    "a",
    "m2",
    "mm3",
    "kg/m2",
    "mg/kg/d",
    "mg/m2",
    "ug/kg",
    "ng/mL",
    "pg/mL",
    "Gy",
    "[PFU]",
  ];
  const quantity = fc.record({
    comparator: fc.constantFrom("<", "<=", ">", ">=", undefined),
    decimal: fc
      .tuple(fc.nat(999), fc.nat(99))
      .map(([whole, part]) => (part === 0 ? String(whole) : `${whole}.${String(part).padStart(2, "0")}`)),
    unit: fc.constantFrom(...common),
    style: fc.constantFrom("ucum", "symbol", "zh", "en"),
  });
  // Words that say too little to be read back are left out: "Unit" may be any unit, "calorie" is not asked for here.
  const sayable = (style: string, code: string): boolean =>
    style === "ucum" ||
    style === "symbol" ||
    (style === "zh" && !/1\.73/.test(code)) ||
    (style === "en" && !/\[|1\.73|^Cel|^m2|^mm3|m2$|\d\{|^U/.test(code));

  it("what is formatted is read back, in codes, symbols and words", () => {
    fc.assert(
      fc.property(quantity, ({ comparator, decimal, unit: code, style }) => {
        if (!sayable(style, code)) return;
        const text = formatQuantity(
          { ...(comparator && { comparator }), decimal, unit: code },
          { style: style as "ucum" },
        )!;
        const read = parseQuantity(text);
        if (!read.ok) return expect.fail(`${text}: ${read.issue.message}`);
        expect([text, read.comparator, Number(convertedTo(read.decimal!, read.unit, code))]).toEqual([
          text,
          comparator,
          Number(decimal),
        ]);
      }),
      { numRuns },
    );
  });

  it("ranges and multiples of a limit as well", () => {
    for (const style of ["ucum", "symbol", "en", "zh"] as const) {
      const range = parseQuantity(
        formatQuantity(
          { range: { low: { value: "0.5" }, high: { value: "1.0", inclusive: false } }, unit: "mg" },
          { style },
        )!,
      );
      expect(range).toMatchObject({
        ok: true,
        unit: "mg",
        range: { low: { decimal: "0.5", inclusive: true }, high: { decimal: "1.0", inclusive: false } },
      });
      expect(
        parseQuantity(formatQuantity({ comparator: "<=", value: "2.5", unit: "1", relativeTo: "ULN" }, { style })!),
      ).toMatchObject({ ok: true, comparator: "<=", decimal: "2.5", relativeTo: "ULN" });
    }
  });
});

function convertedTo(decimal: string, from: string, to: string): string | undefined {
  const result = convertExactly(decimal, from, to);
  return result.ok ? result.value : undefined;
}
