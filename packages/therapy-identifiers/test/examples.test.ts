/** Every example of the package's documentation runs and gives the values in its comments. */
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { docExamples, markdownExamples, run, type Modules } from "../../../testing/examples.ts";

const root = `${import.meta.dirname}/../`;
const modules: Modules = {
  "@org/therapy-identifiers": () => import("../src/entries/index.ts"),
  ...Object.fromEntries(
    readdirSync(`${root}src/schemes`).map((file) => {
      const name = file.replace(".ts", "");
      return [
        `@org/therapy-identifiers/schemes/${name}`,
        async () => (await import(`../src/schemes/${name}.ts`)) as object,
      ] as const;
    }),
  ),
};

describe("the examples of doc comments", () => {
  for (const example of docExamples(`${root}src`)) {
    it(example.where, async () => {
      const compared = await run(example, modules, (actual, expected, line) => expect(actual, line).toEqual(expected));
      expect(compared, "an example has at least one value").toBeGreaterThan(0);
    });
  }
});

describe("the examples of the README", () => {
  for (const example of markdownExamples(`${root}README.md`)) {
    it(example.where, async () => {
      await run(example, modules, (actual, expected, line) => expect(actual, line).toEqual(expected));
    });
  }
});
