/** The table of canonical forms gives the verdicts of the schemes. */
import { describe, expect, it } from "vitest";
import { isIdentifier } from "../src/check/identifier.ts";
import { exampleOf, schemeFiles } from "../scripts/scheme-files.ts";
import type { SchemeKey } from "../src/scheme-table.ts";

const files = await schemeFiles();

describe("canonical forms", () => {
  it("give the verdict of each scheme for its example and for changes of it", () => {
    let checked = 0;
    for (const file of files) {
      const example = exampleOf(file);
      const is: (value: unknown) => boolean = file.scheme.is;
      expect(isIdentifier(file.key as SchemeKey, example)).toBe(true);
      for (const text of changes(example)) {
        expect([file.key, text, isIdentifier(file.key as SchemeKey, text)]).toEqual([file.key, text, is(text)]);
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(10_000);
  });
});

/** Each character left out, doubled and replaced, with placeholders, years and lengths among the results. */
function changes(example: string): string[] {
  const at = [...example].flatMap((character, index) => {
    const [before, after] = [example.slice(0, index), example.slice(index + 1)];
    const others = ["0", "1", "7", "9", "A", "x", "-", " "];
    return [before + after, before + character + character + after, ...others.map((other) => before + other + after)];
  });
  return [...at, example.replace(/\d/g, "0"), example.replace(/\d/g, "1"), "", example.padEnd(500, "0")];
}
