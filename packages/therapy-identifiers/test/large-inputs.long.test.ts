/** Texts of a million characters. A search in quadratic time would exceed the time limit of the test many times over. */
import { describe, expect, it } from "vitest";
import { checkIdentifier, decode, identify, link } from "../src/entries/index.ts";
import { schemeKeys, schemeTable } from "../src/scheme-table.ts";
import { repeatedParts } from "./repeated-parts.ts";

describe("a million characters", () => {
  it.each(repeatedParts)("of %j are searched", (part) => {
    const long = part.repeat(Math.ceil(1_000_000 / part.length));
    expect(identify(long).length).toBeLessThan(long.length);
  });

  it.each(["9".repeat(1_000_000), " ".repeat(1_000_000), "O".repeat(1_000_000), "NCT0".repeat(250_000)])(
    "%# are checked by every scheme",
    (text) => {
      for (const key of schemeKeys) {
        expect(schemeTable[key].is(text)).toBe(false);
        expect(checkIdentifier(key, text)).toBeDefined();
      }
      expect(decode(text)).toEqual([]);
    },
  );
});

it("links a record with twenty thousand numbers", () => {
  const numbers = Array.from({ length: 20_000 }, (_, index) => `NCT${String(1_000_000 + index * 7).padStart(8, "0")}`);
  const statements = [{ field: "other ids", text: numbers.join(" ") }];
  expect(link([{ source: "a record", id: "ISRCTN13281214", statements }]).clusters).toHaveLength(1);
});
