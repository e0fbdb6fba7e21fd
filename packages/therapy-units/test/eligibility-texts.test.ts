/** Quantities in invented eligibility texts are all found, and nothing else is. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { findQuantities } from "../src/text/parse.ts";
import { criteria } from "./eligibility-sentences.ts";

it("finds every quantity of generated criteria, with its comparator, value, unit and limit", () => {
  fc.assert(
    fc.property(criteria, ({ text, quantities }) => {
      const found = findQuantities(text).map(({ comparator, value, unit, relativeTo }) => ({
        ...(comparator && { comparator }),
        value,
        unit,
        ...(relativeTo && { relativeTo }),
      }));
      expect(found).toEqual(quantities);
    }),
    { numRuns: 500 },
  );
});

it("gives spans that select the quantity in the text", () => {
  fc.assert(
    fc.property(criteria, ({ text }) => {
      let last = 0;
      for (const { start, end } of findQuantities(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end)).toMatch(/\d/);
        last = end;
      }
    }),
    { numRuns: 200 },
  );
});
