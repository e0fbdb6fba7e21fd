/** Every example of the package's documentation compiles and gives the value that it states. */
import { describe, expect, test } from "vitest";
import { docExamples, markdownExamples, type Modules, run } from "../../../testing/examples.ts";

const modules: Modules = {
  "@org/therapy-units": () => import("../src/entries/index.ts"),
  "@org/therapy-units/analytes": () => import("../src/analytes/analytes.ts"),
  "@org/therapy-units/bridge": () => import("../src/ucum/bridge.ts"),
  "@org/therapy-units/format": () => import("../src/text/format.ts"),
  "@org/therapy-units/names": () => import("../src/text/names.ts"),
  "@org/therapy-units/parse": () => import("../src/text/parse.ts"),
  "@org/therapy-units/requests": () => import("../src/requests.ts"),
};

const root = new URL("../", import.meta.url).pathname;

describe("examples in doc comments", () => {
  const examples = docExamples(`${root}src`);
  for (const example of examples) {
    test(example.where, async () => {
      const count = await run(example, modules, (actual, expected, line) => expect(actual, line).toEqual(expected));
      expect(count, "an example states at least one value").toBeGreaterThan(0);
    });
  }
  test("at least 20", () => expect(examples.length).toBeGreaterThan(20));
});

describe("examples in README.md", () => {
  let lines = 0;
  for (const example of markdownExamples(`${root}README.md`)) {
    test(example.where, async () => {
      lines += await run(example, modules, (actual, expected, line) => expect(actual, line).toEqual(expected));
    });
  }
  test("state at least 20 values", () => expect(lines).toBeGreaterThanOrEqual(20));
});
