/** The tests that run every example of a package: those of its doc comments and those of its README. */
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { entries } from "./entries.ts";
import { docExamples, type Example, markdownExamples, run } from "./examples.ts";

/** Declares one test for each example of the package in a folder. */
export function testExamples(directory: URL): void {
  const root = fileURLToPath(directory);
  const inComments = docExamples(path.join(root, "src"));
  describe("examples in doc comments", () => {
    test("are found", () => {
      expect(inComments.length).toBeGreaterThan(0);
    });
    test.each(titled(inComments))("%s", async (_, example) => {
      // An example without a value would be a test that cannot fail.
      expect((await values(example)).length).toBeGreaterThan(0);
    });
  });
  if (existsSync(path.join(root, "README.md"))) testMarkdown(path.join(root, "README.md"), "README.md");
}

/** Declares one test for each block of TypeScript on a Markdown page. */
export function testMarkdown(page: string, title: string): void {
  const examples = markdownExamples(page);
  describe.skipIf(examples.length === 0)(`examples in ${title}`, () => {
    test.each(titled(examples))("%s", async (_, example) => {
      for (const { actual, expected, line } of await values(example))
        expect({ [line]: actual }).toEqual({ [line]: expected });
    });
  });
}

interface ShownValue {
  readonly actual: unknown;
  readonly expected: unknown;
  readonly line: string;
}

/** Runs an example; the values that it shows are compared as they come, and listed. */
async function values(example: Example): Promise<readonly ShownValue[]> {
  const shown: ShownValue[] = [];
  await run(example, entries, (actual, expected, line) => {
    expect({ [line]: actual }).toEqual({ [line]: expected });
    shown.push({ actual, expected, line });
  });
  return shown;
}

function titled(examples: readonly Example[]): [string, Example][] {
  return examples.map((example) => [example.where, example]);
}
