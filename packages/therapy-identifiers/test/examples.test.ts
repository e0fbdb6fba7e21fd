import { describe, expect, it } from "vitest";
import { docExamples, run } from "./examples.ts";

describe("the examples of the docstrings", () => {
  for (const example of docExamples()) {
    it(example.where, async () => {
      const checked = await run(example, (actual, expected, line) => expect(actual, line).toEqual(expected));
      expect(checked, "an example states at least one value").toBeGreaterThan(0);
    });
  }
});
