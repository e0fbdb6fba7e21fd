/** Runs every code block of the README, the tutorials, the guides and the cookbook from source and compares its values. */
import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { entries } from "../../../testing/entries.ts";
import { markdownExamples, run } from "../../../testing/examples.ts";

const root = path.resolve(import.meta.dirname, "../../..");
const written = ["docs/tutorials", "docs/guides", "docs/cookbook"].flatMap((folder) =>
  readdirSync(path.join(root, folder))
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .map((file) => `${folder}/${file}`),
);
const pages = ["README.md", ...written];

describe.each(pages)("%s", (page) => {
  const examples = markdownExamples(path.join(root, page));

  test.each(examples.map((example) => [example.where, example] as const))("%s", async (_, example) => {
    const count = await run(example, entries, (actual, expected, line) => expect(actual, line).toEqual(expected));
    expect(count, "a block shows at least one value").toBeGreaterThan(0);
  });

  test("has code to run", () => {
    expect(examples.length).toBeGreaterThan(0);
  });
});
