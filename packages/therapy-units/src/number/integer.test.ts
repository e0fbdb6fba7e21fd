/** Exact integers: a number while it is safe, a bigint beyond; the limit of their size. */
import { expect, test } from "vitest";
import { bits, maxBits, power, times } from "./integer.ts";

const largest = Number.MAX_SAFE_INTEGER;

test("a product is a number up to the largest safe integer, and a bigint beyond", () => {
  expect(times(6, 7)).toBe(42);
  expect(times(largest, 1)).toBe(largest);
  expect(times(2 ** 26, 2 ** 27)).toBe(2n ** 53n);
  expect(times(largest, 3)).toBe(3n * BigInt(largest));
  expect(times(3n, 4)).toBe(12n);
  expect(times(3, 4n)).toBe(12n);
});

test("a power is a number up to the largest safe integer", () => {
  expect(power(10, 15)).toBe(10 ** 15);
  expect(power(10, 16)).toBe(10n ** 16n);
  expect(power(BigInt(largest), 1)).toBe(BigInt(largest));
  expect(power(largest, 1)).toBe(largest);
  expect(power(3n, 2)).toBe(9);
  expect(power(7, 0)).toBe(1);
  expect(power(1, 10 ** 9)).toBe(1);
});

test("a power has a limit of bits, which a factor to the power of one may exceed", () => {
  // Three has two bits.
  expect(power(3, maxBits / 2)).toBe(3n ** 2048n);
  expect(power(3, maxBits / 2 + 1)).toBeUndefined();
  expect(power(2n ** 5000n, 1)).toBe(2n ** 5000n);
  expect(power(2n ** 5000n, 2)).toBeUndefined();
});

test("bits are counted exactly for a number, and up to three too many for a bigint", () => {
  expect([0, 1, 2, 3, 4, 255, 256].map((value) => bits(value))).toEqual([0, 1, 2, 2, 3, 8, 9]);
  expect([15n, 16n, 255n, 256n].map((value) => bits(value))).toEqual([4, 8, 8, 12]);
});
