/** Every example of the package's documentation does what it says. */
import { describe, expect, test } from "vitest";
import { docExamples, markdownExamples, type Modules, run } from "../../../testing/examples.ts";
import { entries } from "./entries.ts";

const modules: Modules = {
  ...entries,
  "@org/therapy-model": () => import("@org/therapy-model"),
  zod: () => import("zod"),
};

const root = new URL("../", import.meta.url).pathname;

describe("examples in doc comments", () => {
  for (const example of docExamples(`${root}src`)) {
    test(example.where, async () => {
      const count = await run(example, modules, (actual, expected, line) => expect(actual, line).toEqual(expected));
      expect(count, "an example promises at least one value").toBeGreaterThan(0);
    });
  }
});

describe("examples in README.md", () => {
  for (const example of markdownExamples(`${root}README.md`)) {
    test(example.where, async () => {
      await run(example, modules, (actual, expected, line) => expect(actual, line).toEqual(expected));
    });
  }
});
