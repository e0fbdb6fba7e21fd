/** Which texts of numbers keep their decimal value as JavaScript numbers. */
import { expect, test } from "vitest";
import { ExactNumber, isKept } from "./exact-number.ts";

test.each([
  "0",
  "0.0",
  "0e5",
  "1",
  "-1",
  "10",
  "1.50",
  "0.1",
  "-0.25",
  "1e3",
  "1E3",
  "1e+3",
  "1e-7",
  "12.5e-1",
  "100e-2",
  "0.00100",
  "0.0000001",
  "0.00000012e-3",
  "9007199254740991",
  "9007199254740992",
  "100000000000000000000000",
  "1.7976931348623157e308",
  "5e-324",
])("%s is kept", (text) => {
  expect(isKept(text)).toBe(true);
});

test.each([
  "-0",
  "-0.0",
  "-0e5",
  "9007199254740993",
  "-9007199254740993",
  "12345678901234567890",
  "0.12345678901234567890",
  "1e400",
  "-1e400",
  "1e-400",
  "2e-324",
  "1.7976931348623159e308",
  "0.10000000000000000001",
  "1000000000000000000000001",
])("%s is not kept", (text) => {
  expect(isKept(text)).toBe(false);
});

test("many zeros take a number of steps in proportion to their number", () => {
  const zeros = "0".repeat(100_000);
  expect(isKept(`1${zeros}1`)).toBe(false);
  expect(isKept(`0.${zeros}`)).toBe(true);
  expect(isKept(`1.${zeros}`)).toBe(true);
  expect(isKept(`1.${zeros}1`)).toBe(false);
});

test("JSON has the text of the number where the engine can write it, otherwise the nearest number", () => {
  const written = JSON.stringify([new ExactNumber("9007199254740993")]);
  expect(written).toBe("rawJSON" in JSON ? "[9007199254740993]" : "[9007199254740992]");
});
