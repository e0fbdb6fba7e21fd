/** The rounding modes that make a percentage possible, compared with a search over all counts. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recordSets } from "@org/therapy-catalog/record-sets";
import { grim, type RoundingMode } from "./grim.ts";

const modes: readonly RoundingMode[] = ["half_up", "half_even", "half_down", "down", "up"];

/** Rounds 100 × count ÷ denominator to a number of decimals with integer arithmetic. */
function rounded(count: number, denominator: number, decimals: number, mode: RoundingMode): string {
  const scaled = count * 100 * 10 ** decimals;
  const [quotient, rest] = [Math.floor(scaled / denominator), scaled % denominator];
  const up = {
    half_up: 2 * rest >= denominator,
    half_down: 2 * rest > denominator,
    half_even: 2 * rest > denominator || (2 * rest === denominator && quotient % 2 === 1),
    down: false,
    up: rest > 0,
  }[mode];
  const digits = String(quotient + (up ? 1 : 0)).padStart(decimals + 1, "0");
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

describe.each([0, 1, 2])("with %i decimals", (decimals) => {
  test("equals a search over all counts, for every denominator to 40 and every percentage", () => {
    const different: string[] = [];
    for (let denominator = 1; denominator <= 40; denominator++) {
      const possible = new Map<string, Set<RoundingMode>>();
      for (let count = 0; count <= denominator; count++) {
        for (const mode of modes) {
          const text = rounded(count, denominator, decimals, mode);
          possible.set(text, (possible.get(text) ?? new Set()).add(mode));
        }
      }
      const hundredPercent = 100 * 10 ** decimals;
      for (let units = 0; units <= hundredPercent; units++) {
        const digits = String(units).padStart(decimals + 1, "0");
        const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
        const expected = modes.filter((mode) => possible.get(text)?.has(mode));
        if (grim(text, denominator).join() !== expected.join()) different.push(`${text} of ${denominator}`);
      }
    }
    expect(different).toEqual([]);
  });
});

test("the percentages of CARTIFAN-1, of 58 patients, come from 51, 50 and 46 of them", () => {
  expect([87.9, 86.2, 79.3].map((percentage) => grim(percentage, 58).includes("half_up"))).toEqual([true, true, true]);
  expect([51, 50, 46].map((count) => rounded(count, 58, 1, "half_up"))).toEqual(["87.9", "86.2", "79.3"]);
  expect(grim(87.8, 58)).toEqual([]);
});

test("every percentage with a denominator in the shipped record sets is possible", () => {
  const stated = recordSets.flatMap(({ records }) =>
    records.flatMap((record) =>
      record.kind !== "trial"
        ? []
        : (record.results ?? []).flatMap(({ analyzed, findings }) =>
            findings.flatMap((finding) =>
              finding.kind === "proportion" && finding.value !== undefined && analyzed !== undefined
                ? [{ percentage: finding.value.value, of: finding.denominator ?? analyzed }]
                : [],
            ),
          ),
    ),
  );
  expect(stated.length).toBeGreaterThanOrEqual(3);
  for (const { percentage, of } of stated) expect(grim(percentage, of)).toContain("half_up");
});

test("trailing zeros of a text are decimals", () => {
  expect(grim("88", 58)).toContain("half_up");
  expect(grim("88.0", 58)).toEqual(["up"]);
});

test("the zero before the decimal point is optional in a text", () => {
  expect(grim(".0", 6)).toEqual(grim("0.0", 6));
  expect(grim("50.", 6)).toEqual(grim("50", 6));
  expect(grim(".", 6)).toEqual([]);
});

test("a value that is not a percentage or not a count is not possible", () => {
  for (const percentage of ["", "abc", "-1", "100.1", "1e1", "1,5", "9".repeat(31), NaN, Infinity, -0.5, 101]) {
    expect(grim(percentage, 58)).toEqual([]);
  }
  for (const denominator of [0, -1, 1.5, NaN, Infinity, 2 ** 53]) expect(grim(50, denominator)).toEqual([]);
});

test("a number is read with its shortest digits, however small", () => {
  expect(grim(1e-7, 1_000_000_000)).toEqual(grim("0.0000001", 1_000_000_000));
  expect(grim(1.5e-7, 1_000_000_000)).toEqual(grim("0.00000015", 1_000_000_000));
});

test("the rounded percentage of any count is possible in that rounding mode", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 0, max: 4 }),
      fc.constantFrom(...modes),
      (denominator, share, decimals, mode) => {
        const text = rounded(Math.round(share * denominator), denominator, decimals, mode);
        expect(grim(text, denominator)).toContain(mode);
      },
    ),
  );
});

test("any text returns a list", () => {
  const codeUnits = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 });
  const text = fc.oneof(
    fc.string(),
    codeUnits.map((units) => String.fromCharCode(...units)),
  );
  fc.assert(
    fc.property(text, fc.double(), (text, denominator) => {
      expect(Array.isArray(grim(text, denominator))).toBe(true);
    }),
  );
});

test("a text has at most 30 characters", () => {
  expect(grim(`50.${"0".repeat(27)}`, 2)).toEqual(modes);
  expect(grim(`50.${"0".repeat(28)}`, 2)).toEqual([]);
});
