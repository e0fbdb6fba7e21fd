/** Properties of units, run with a small sample by default and with a large one in the long tests. */
import fc from "fast-check";
import { expect } from "vitest";
import {
  canonicalUnit,
  commensurable,
  convert,
  convertExactly,
  isUnit,
  kindsOf,
  type CanonicalUnit,
} from "../src/entries/index.ts";
import { formatQuantity } from "../src/text/format.ts";
import { displayName, printSymbol, unitWords } from "../src/text/names.ts";
import { parseQuantity } from "../src/text/parse.ts";

/** Units composed of those that laboratories and doses use, with kinds, exponents and parentheses. */
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
function canonicalOf(code: string): CanonicalUnit {
  const result = canonicalUnit(code);
  return result.ok ? result.value : expect.fail(code);
}

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
// Words that are too ambiguous to read back are left out, such as "Unit", which may be any unit.
const isReadable = (style: string, code: string): boolean =>
  style === "ucum" ||
  style === "symbol" ||
  (style === "zh" && !/1\.73/.test(code)) ||
  (style === "en" && !/\[|1\.73|^Cel|^m2|^mm3|m2$|\d\{|^U/.test(code));

/** A property by its title; it fails by an assertion. */
export const properties: Readonly<Record<string, (numRuns: number) => void>> = {
  "the canonical form is commensurable, is its own canonical form, and converts exactly in both directions": (
    numRuns,
  ) => {
    fc.assert(
      fc.property(unit, number, (code, x) => {
        const canonical = canonicalOf(code);
        expect(canonicalUnit(canonical.unit)).toMatchObject({
          ok: true,
          value: { unit: canonical.unit, numerator: 1n, denominator: 1n, pi: 0 },
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
  },

  "a conversion in both directions gives the same double or a neighbor": (numRuns) => {
    fc.assert(
      fc.property(unit, number, (code, x) => {
        const canonical = canonicalOf(code);
        const there = convert(x, code, canonical.unit);
        const back = there.ok ? convert(there.value, canonical.unit, code) : there;
        if (back.ok) expect(Math.abs(back.value - x)).toBeLessThanOrEqual(Math.abs(x) * 2 ** -51);
      }),
      { numRuns },
    );
  },

  "commensurability is an equivalence relation, and conversion is transitive up to rounding": (numRuns) => {
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
  },

  "an exact decimal rounds to the double of convert": (numRuns) => {
    fc.assert(
      fc.property(unit, fc.constantFrom("1.5", "0.07", "123456.789", "2e-3", "3e13"), (code, decimal) => {
        const canonical = canonicalOf(code);
        const exact = convertExactly(decimal, code, canonical.unit);
        if (exact.ok) expect(convert(decimal, code, canonical.unit)).toEqual({ ok: true, value: Number(exact.value) });
      }),
      { numRuns },
    );
  },

  "every valid code has a display name, a symbol and words": (numRuns) => {
    fc.assert(
      fc.property(unit, (code) => {
        for (const name of [displayName(code), printSymbol(code), unitWords(code), unitWords(code, "zh")])
          expect(name).toMatch(/./);
      }),
      { numRuns },
    );
  },

  "a formatted quantity is read back, in codes, symbols and words": (numRuns) => {
    fc.assert(
      fc.property(quantity, ({ comparator, decimal, unit: code, style }) => {
        if (!isReadable(style, code)) return;
        const text = formatQuantity(
          { ...(comparator && { comparator }), decimal, unit: code },
          { style: style as "ucum" },
        )!;
        const result = parseQuantity(text);
        if (!result.ok) return expect.fail(`${text}: ${result.issues[0]!.message}`);
        const read = result.value;
        expect([text, read.comparator, Number(convertedTo(read.decimal!, read.unit, code))]).toEqual([
          text,
          comparator,
          Number(decimal),
        ]);
      }),
      { numRuns },
    );
  },

  "formatted ranges and multiples of a limit are read back": () => {
    for (const style of ["ucum", "symbol", "en", "zh"] as const) {
      const range = parseQuantity(
        formatQuantity(
          { range: { low: { value: "0.5" }, high: { value: "1.0", inclusive: false } }, unit: "mg" },
          { style },
        )!,
      );
      expect(range).toMatchObject({
        ok: true,
        value: {
          unit: "mg",
          range: { low: { decimal: "0.5", inclusive: true }, high: { decimal: "1.0", inclusive: false } },
        },
      });
      expect(
        parseQuantity(formatQuantity({ comparator: "<=", value: "2.5", unit: "1", relativeTo: "ULN" }, { style })!),
      ).toMatchObject({ ok: true, value: { comparator: "<=", decimal: "2.5", relativeTo: "ULN" } });
    }
  },
};

function convertedTo(decimal: string, from: string, to: string): string | undefined {
  const result = convertExactly(decimal, from, to);
  return result.ok ? result.value : undefined;
}
