/** The public surface: a name that appears or disappears shows in review. */
import { expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { entries } from "./entries.ts";

test("the tests know every entry point of the package", () => {
  const code = Object.entries(manifest.exports).filter(
    ([name, target]) => typeof target === "object" && !name.includes("*"),
  );
  expect(Object.keys(entries).toSorted()).toEqual(code.map(([name]) => name.replace(".", manifest.name)).toSorted());
});

// Units and identifiers pin their own exports.
test.each([
  "@org/therapy-model",
  "@org/therapy-model/dossiers",
  "@org/therapy-model/crosswalk",
  "@org/therapy-model/lookup",
  "@org/therapy-model/extension",
  "@org/therapy-model/labels/zh-hans",
  "@org/therapy-model/histories",
  "@org/therapy-model/ledger",
  "@org/therapy-model/regulators",
  "@org/therapy-model/naming",
  "@org/therapy-model/rules",
  "@org/therapy-model/versions",
  "@org/therapy-model/vocabularies",
])("%s exports what it did", async (name) => {
  const names = Object.keys(await entries[name]!()).toSorted();
  const file = name.split("/").slice(2).join("-") || "index";
  await expect(`${names.join("\n")}\n`).toMatchFileSnapshot(`exports/${file}.txt`);
});
