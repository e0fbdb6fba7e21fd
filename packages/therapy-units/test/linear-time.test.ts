/** The number of steps is linear in the length of the input; steps are counted, so no clock is involved. */
import { expect, it, vi } from "vitest";
import { isUnit } from "../src/entries/index.ts";
import { findQuantities } from "../src/text/parse.ts";

/** A prototype with one of its methods, as a function that can be replaced. */
type Methods = Record<string, (...values: unknown[]) => unknown>;

/** The number of calls of a method while a function runs. */
function countCalls(prototype: object, method: string, run: () => void): number {
  const methods = prototype as Methods;
  const original = methods[method]!;
  let calls = 0;
  methods[method] = function counted(this: unknown, ...values: unknown[]) {
    calls++;
    return original.apply(this, values);
  };
  try {
    run();
  } finally {
    methods[method] = original;
  }
  return calls;
}

/** The calls for a text of a piece repeated up to a length. */
function expectLinear(count: (text: string) => number, piece: string, small: number, large: number): void {
  const [few, many] = [small, large].map((length) => count(piece.repeat(length / piece.length) + "m"));
  expect(many! / (large / small)).toBeLessThanOrEqual(few! * 1.1 + 50);
}

it.each(["m.", "7/", "m/m.", "(", "10*6{cells}/", "m[", "{", "m2", "'", "10*300.", "9"])(
  "isUnit with many %s",
  (piece) => {
    const count = (code: string) => countCalls(String.prototype, "charCodeAt", () => isUnit(code));
    expectLinear(count, piece, 1_000, 100_000);
  },
);

it.each([
  "9",
  "9 ",
  "1,",
  "<",
  "≥ ",
  "5 mg ",
  "at least ",
  "1 x 10",
  "10^",
  "5 CAR+ T ",
  "万",
  "between 5 and ",
  "5 to ",
  "mg/",
  "(",
  "\\>",
  "5 viable CD34+ ",
  "must not be ",
  "grade 3 or ",
  "from the age of ",
  "in the past ",
  "18 ≤ age ",
  "160/110 ",
  "5 ± ",
  "two and a half ",
  "minimum daily dose of ",
  "under 6 or ",
  "2 prior systemic ",
  "≤ ULN x ",
  "不超过",
  "18岁至",
])("findQuantities with many %j", (piece) => {
  const count = (text: string) => countCalls(RegExp.prototype, "exec", () => findQuantities(text));
  expectLinear(count, piece, 1_000, 20_000);
});

it("reads the end of short texts only, so that no text is copied for each of many blanks", () => {
  const ends = vi.spyOn(String.prototype, "endsWith");
  try {
    findQuantities("  - hepatitis B 5 mg\n".repeat(2000));
    expect(Math.max(...ends.mock.contexts.map((text) => String(text).length))).toBeLessThan(100);
  } finally {
    ends.mockRestore();
  }
});
