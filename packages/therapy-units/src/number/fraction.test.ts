/** Exact fractions, and the doubles nearest to them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  add,
  divide,
  fraction,
  fromDouble,
  length,
  multiply,
  raised,
  reduced,
  scaled,
  subtract,
  toDouble,
} from "./fraction.ts";

const half = fraction(1n, 2n);
const third = fraction(1n, 3n);

test("the denominator is above zero", () => {
  expect(fraction(3n)).toEqual({ n: 3n, d: 1n });
  expect(fraction(1n, -2n)).toEqual({ n: -1n, d: 2n });
  expect(divide(half, fraction(-1n, 3n))).toEqual({ n: -3n, d: 2n });
});

test("arithmetic is exact", () => {
  expect(add(half, third)).toEqual({ n: 5n, d: 6n });
  expect(subtract(half, third)).toEqual({ n: 1n, d: 6n });
  expect(multiply(half, third)).toEqual({ n: 1n, d: 6n });
  expect(divide(half, third)).toEqual({ n: 3n, d: 2n });
  const [one, other] = [fraction(5n, 7n), fraction(2n, 3n)];
  expect(multiply(one, other)).toEqual({ n: 10n, d: 21n });
  expect(divide(one, other)).toEqual({ n: 15n, d: 14n });
  expect(raised(fraction(2n, 3n), 3)).toEqual({ n: 8n, d: 27n });
  expect(raised(fraction(2n, 3n), -3)).toEqual({ n: 27n, d: 8n });
  expect(raised(fraction(2n, 3n), 0)).toEqual({ n: 1n, d: 1n });
});

test("a power of ten scales the numerator or the denominator", () => {
  expect(scaled(3n, 7n, 2)).toEqual({ n: 300n, d: 7n });
  expect(scaled(3n, 7n, -2)).toEqual({ n: 3n, d: 700n });
  expect(scaled(3n, 7n, 0)).toEqual({ n: 3n, d: 7n });
});

test("a fraction is reduced to its lowest terms", () => {
  expect(reduced({ n: 6n, d: 4n })).toEqual({ n: 3n, d: 2n });
  expect(reduced({ n: -6n, d: 4n })).toEqual({ n: -3n, d: 2n });
  expect(reduced({ n: 3n, d: 2n })).toEqual({ n: 3n, d: 2n });
  expect(reduced({ n: 0n, d: 4n })).toEqual({ n: 0n, d: 1n });
});

describe("the double nearest to a fraction", () => {
  test("is the double that the fraction was made from", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(toDouble(fromDouble(value))).toBe(value + 0);
      }),
      { numRuns: 2000 },
    );
    for (const value of [Number.MAX_VALUE, Number.MIN_VALUE, 2 ** -1022, 2 ** -1022 - 2 ** -1074, 0.1, -1.5, 2 ** 53])
      expect(toDouble(fromDouble(value))).toBe(value);
  });

  test("is exact for a double as a fraction", () => {
    expect(reduced(fromDouble(-0.75))).toEqual({ n: -3n, d: 4n });
    expect(reduced(fromDouble(2 ** 60))).toEqual({ n: 2n ** 60n, d: 1n });
    expect(reduced(fromDouble(Number.MIN_VALUE))).toEqual({ n: 1n, d: 2n ** 1074n });
    expect(fromDouble(0).n).toBe(0n);
  });

  test("is that of a decimal as JavaScript reads it", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 40n }), fc.integer({ min: -360, max: 340 }), (digits, exponent) => {
        expect(toDouble(scaled(digits, 1n, exponent))).toBe(Number(`${digits}e${exponent}`));
      }),
      { numRuns: 2000 },
    );
  });

  test("has an even last bit in a tie, and is decided by the smallest part above it", () => {
    const tie = 2n ** 53n + 1n;
    expect(toDouble(fraction(tie))).toBe(2 ** 53);
    expect(toDouble(fraction(tie + 2n))).toBe(2 ** 53 + 4);
    expect(toDouble(fraction(tie * 10n ** 40n + 1n, 10n ** 40n))).toBe(2 ** 53 + 2);
    expect(toDouble(fraction(tie * 10n ** 40n - 1n, 10n ** 40n))).toBe(2 ** 53);
    expect(toDouble(fraction(-tie))).toBe(-(2 ** 53));
    expect(toDouble(fraction(-tie * 10n ** 40n - 1n, 10n ** 40n))).toBe(-(2 ** 53) - 2);
  });

  test("is rounded once below the normal numbers", () => {
    const smallest = 2n ** 1074n;
    expect(toDouble(fraction(1n, 2n * smallest))).toBe(0);
    expect(toDouble(fraction(3n, 2n * smallest))).toBe(2 * Number.MIN_VALUE);
    expect(toDouble(fraction(10n ** 30n + 1n, 2n * smallest * 10n ** 30n))).toBe(Number.MIN_VALUE);
    expect(toDouble(fraction(2n ** 1024n))).toBe(Infinity);
  });
});

test("the number of bits is at most three too many", () => {
  expect([1n, 15n, 16n, 2n ** 64n].map(length)).toEqual([4, 4, 8, 68]);
});
