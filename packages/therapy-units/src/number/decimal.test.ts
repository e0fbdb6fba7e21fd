/** Decimal numbers as written: parsed exactly, and formatted with all or some of their digits. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDecimal, formatDigits, parseDecimal } from "./decimal.ts";
import { fraction, fromDouble, reduced, toDouble } from "./fraction.ts";

describe("parseDecimal", () => {
  test.each([
    ["1.50e3", 1500n, 1n, 3],
    ["-1.5", -15n, 10n, 2],
    ["+2", 2n, 1n, 1],
    [".5", 5n, 10n, 1],
    ["5.", 5n, 1n, 1],
    ["0.0070", 70n, 10_000n, 2],
    ["00012", 12n, 1n, 2],
    ["0.00", 0n, 100n, 3],
    ["1E+2", 100n, 1n, 1],
    ["1e-2", 1n, 100n, 1],
    ["12.5e-1", 125n, 100n, 3],
    ["1e400", 10n ** 400n, 1n, 1],
    ["1e-400", 1n, 10n ** 400n, 1],
  ] as const)("%s", (text, n, d, digits) => {
    expect(parseDecimal(text)).toEqual({ n, d, digits });
  });

  test.each([
    "",
    ".",
    "+",
    "-",
    "e5",
    ".e5",
    "1e",
    "1e401",
    "1e-401",
    "1e99999",
    "1,5",
    " 1",
    "1 ",
    "--1",
    "0x1",
    "1.2.3",
  ])("%j is not one", (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });

  test("has at most 400 characters", () => {
    expect(parseDecimal("1".repeat(400))?.digits).toBe(400);
    expect(parseDecimal("1".repeat(401))).toBeUndefined();
  });
});

describe("formatDecimal", () => {
  test.each([
    [0n, 7n, "0"],
    [1n, 2n, "0.5"],
    [-1n, 8n, "-0.125"],
    [-6n, 4n, "-1.5"],
    [1n, 80n, "0.0125"],
    [7n, 25n, "0.28"],
    [1n, 3n, undefined],
    [10n, 30n, undefined],
    [5n, 1n, "5"],
    [1200n, 1n, "1200"],
    [10n ** 20n, 1n, "100000000000000000000"],
    [10n ** 21n, 1n, "1e21"],
    [15n * 10n ** 20n, 1n, "1.5e21"],
    [1n, 10n ** 7n, "0.0000001"],
    [1n, 10n ** 8n, "1e-8"],
    [-15n, 10n ** 9n, "-1.5e-8"],
  ] as const)("%s / %s", (n, d, text) => {
    expect(formatDecimal({ n, d })).toBe(text);
  });

  test("is read again as the same number", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: 1e-20, max: 1e20 }), (value) => {
        const exact = fromDouble(value);
        const { n, d } = parseDecimal(formatDecimal(exact)!) ?? { n: 0n, d: 1n };
        expect(reduced({ n, d })).toEqual(reduced(exact));
      }),
    );
  });
});

describe("formatDigits", () => {
  test.each([
    [0n, 1n, 1, "0"],
    [0n, 1n, 3, "0.00"],
    [2n, 3n, 3, "0.667"],
    [-2n, 3n, 1, "-0.7"],
    [25n, 10n, 1, "2"],
    [35n, 10n, 1, "4"],
    [251n, 100n, 1, "3"],
    [995n, 100n, 2, "10"],
    [9995n, 1000n, 3, "10.0"],
    [999n, 1n, 1, "1000"],
    [1234n, 1n, 2, "1200"],
    [1n, 1n, 3, "1.00"],
    [10n, 1n, 1, "10"],
    [99n, 100n, 1, "1"],
    [1n, 3n * 10n ** 8n, 2, "3.3e-9"],
    [123n * 10n ** 20n, 1n, 2, "1.2e22"],
  ] as const)("%s / %s with %i digits", (n, d, digits, text) => {
    expect(formatDigits({ n, d }, digits)).toBe(text);
  });

  test("is as near to the number as its digits allow", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 30n }),
        fc.bigInt({ min: 1n, max: 10n ** 30n }),
        fc.integer({ min: 1, max: 17 }),
        (n, d, digits) => {
          const [value, written] = [toDouble(fraction(n, d)), Number(formatDigits({ n, d }, digits))];
          expect(Math.abs(written - value)).toBeLessThanOrEqual(
            value * 10 ** (1 - digits) * (0.5 + 1e-9) + value * 1e-15,
          );
        },
      ),
    );
  });
});
