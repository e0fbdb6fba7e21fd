/** Every block of code in the guides does what it says. */
import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { markdownExamples, type Modules, run } from "../../../testing/examples.ts";

const modules: Modules = {
  "@org/therapy-exchange/clinicaltrials-gov": () => import("@org/therapy-exchange/clinicaltrials-gov"),
  "@org/therapy-model": () => import("@org/therapy-model"),
  "@org/therapy-model/dossiers": () => import("@org/therapy-model/dossiers"),
  "@org/therapy-model/extension": () => import("@org/therapy-model/extension"),
  "@org/therapy-model/ledger": () => import("@org/therapy-model/ledger"),
  "@org/therapy-model/lookup": () => import("@org/therapy-model/lookup"),
  "@org/therapy-model/rules": () => import("@org/therapy-model/rules"),
  "@org/therapy-model/units": () => import("@org/therapy-model/units"),
  "@org/therapy-model/units/analytes": () => import("@org/therapy-model/units/analytes"),
  "@org/therapy-model/units/bridge": () => import("@org/therapy-model/units/bridge"),
  "@org/therapy-model/units/parse": () => import("@org/therapy-model/units/parse"),
  "@org/therapy-model/versions": () => import("@org/therapy-model/versions"),
  "@org/therapy-model/vocabularies": () => import("@org/therapy-model/vocabularies"),
};

const folder = path.resolve(import.meta.dirname, "../../../docs/guides");
const guides = readdirSync(folder).filter((file) => file.endsWith(".md") && file !== "README.md");

describe.each(guides)("%s", (guide) => {
  const examples = markdownExamples(path.join(folder, guide));

  test.each(examples.map((example) => [example.where, example] as const))("%s", async (_, example) => {
    const count = await run(example, modules, (actual, expected, line) => expect(actual, line).toEqual(expected));
    expect(count, "a block promises at least one value").toBeGreaterThan(0);
  });

  test("has code to run", () => {
    expect(examples.length).toBeGreaterThan(0);
  });
});
