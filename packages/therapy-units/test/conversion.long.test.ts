import { expect, it } from "vitest";
import { comparePairs } from "./pairs.ts";

it("every ordered pair of commensurable units gives the nearest double, for all magnitudes and for decimals", () => {
  const { wrong, compared, decimals, pairs, refused } = comparePairs(1);
  console.log(
    `${pairs} ordered pairs; ${compared} conversions compared (${decimals} of them decimals), ${wrong.length} wrong; ${refused} outside the function or the range of a double`,
  );
  expect(wrong.slice(0, 20)).toEqual([]);
  expect(compared).toBeGreaterThan(100_000);
});
