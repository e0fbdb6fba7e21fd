import { expect, it } from "vitest";
import { comparePairs } from "./pairs.ts";

it("a sample of the pairs of commensurable units gives the nearest double", () => {
  const { wrong, compared, decimals, pairs } = comparePairs(17);
  expect(wrong.slice(0, 20)).toEqual([]);
  expect(pairs).toBeGreaterThan(300);
  expect(compared).toBeGreaterThan(6_000);
  expect(decimals).toBeGreaterThan(1_500);
});
