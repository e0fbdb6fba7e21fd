/** The public surface: a name that appears or disappears shows in review. */
import { expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { entries } from "./entries.ts";

test("the tests know every entry point of the package", () => {
  const code = Object.entries(manifest.exports).filter(([, target]) => typeof target === "object");
  expect(Object.keys(entries).toSorted()).toEqual(code.map(([name]) => name.replace(".", manifest.name)).toSorted());
});

test.each(Object.keys(entries))("%s exports what it did", async (name) => {
  const names = Object.keys(await entries[name]!()).toSorted();
  const file = name.split("/")[2] ?? "index";
  await expect(`${names.join("\n")}\n`).toMatchFileSnapshot(`exports/${file}.txt`);
});
