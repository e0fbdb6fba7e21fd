/** The scanner accepts exactly the texts that JSON.parse accepts, and locates the problem of the others. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { duplicateKeys } from "./duplicate-keys.ts";
import { locate } from "./json-place.ts";
import { scanJson } from "./json-scanner.ts";
import { lineIndex } from "./line-index.ts";

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A JSON text, corrupted at one place or not at all. */
const damaged = fc
  .tuple(
    fc.jsonValue(),
    fc.constantFrom(0, 1, 2),
    fc.nat(),
    fc.constantFrom("", ",", '"', "{", "]", ":", "\\", "0", "-", "e", "\n", "\u0000", "nul", "x", " "),
  )
  .map(([value, indent, at, damage]) => {
    const text = JSON.stringify(value, undefined, indent);
    const place = at % (text.length + 1);
    return text.slice(0, place) + damage + text.slice(place);
  });
const pieces = fc
  .array(
    fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"',
      "a",
      '"a"',
      "1",
      "-0",
      "01",
      "1e5",
      "1.",
      ".5",
      "true",
      "null",
      "\\u0041",
      "\\",
      " ",
      "\n",
      "\uFEFF",
    ),
  )
  .map((all) => all.join(""));

describe("scanJson", () => {
  test("agrees with JSON.parse", () => {
    let valid = 0;
    fc.assert(
      fc.property(fc.oneof(damaged, pieces, fc.string({ unit: "binary" }), fc.json()), (text) => {
        const expected = parses(text);
        if (expected) valid++;
        expect(scanJson(text) === undefined).toBe(expected);
      }),
      { numRuns: 1500 },
    );
    expect(valid).toBeGreaterThan(100);
  });

  test("the offset is in the text or at its end", () => {
    fc.assert(
      fc.property(fc.oneof(damaged, pieces), (text) => {
        const problem = scanJson(text);
        if (problem === undefined) return;
        expect(problem.offset).toBeGreaterThanOrEqual(0);
        expect(problem.offset).toBeLessThanOrEqual(text.length);
        expect(problem.message).not.toBe("");
      }),
      { numRuns: 2000 },
    );
  });

  test("does not overflow the stack", () => {
    expect(scanJson("[".repeat(1_000_000) + "]".repeat(1_000_000))).toBeUndefined();
    expect(scanJson('{"a":'.repeat(1_000_000))?.message).toMatch(/ends inside an object/);
  });
});

describe("locate", () => {
  test("finds every value, and the nearest one around a missing value", () => {
    const text = '{ "a": [10, {"b": "x"}], "c": 3 }';
    const at = (...path: (string | number)[]): string => text.slice(locate(text, [path])[0]!.value);
    expect(at("a", 0)).toMatch(/^10,/);
    expect(at("a", 1, "b")).toMatch(/^"x"/);
    expect(at("c")).toMatch(/^3 /);
    expect(at("a", 1, "nothing", 5)).toMatch(/^\{"b"/);
    expect(at("nothing")).toBe(text);
    expect(text.slice(locate(text, [["c"]])[0]!.key)).toMatch(/^"c"/);
  });

  test("locates each value of any JSON text", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        const paths: (string | number)[][] = [];
        const values: unknown[] = [];
        const walk = (node: unknown, path: (string | number)[]): void => {
          paths.push(path);
          values.push(node);
          if (typeof node !== "object" || node === null) return;
          for (const [key, member] of Object.entries(node))
            walk(member, [...path, Array.isArray(node) ? Number(key) : key]);
        };
        walk(value, []);
        for (const [index, place] of locate(text, paths).entries()) {
          const start = JSON.stringify(values[index], undefined, indent).slice(0, 1);
          expect(text.slice(place.value, place.value + 1)).toBe(start);
        }
      }),
    );
  });
});

describe("duplicateKeys", () => {
  const duplicates = (text: string): string[] =>
    duplicateKeys(text, JSON.parse(text), 100).map(({ path }) => path.join("."));

  test("finds duplicate keys at every depth and with escapes", () => {
    expect(duplicates('{"a":1,"a":2}')).toEqual(["a"]);
    expect(duplicates('{"x":[{"a":1},{"b":{"c":1,"c" :2}}]}')).toEqual(["x.1.b.c"]);
    expect(duplicates(String.raw`{"a":1,"\u0061":2}`)).toEqual(["a"]);
    expect(duplicates('{"__proto__":1,"__proto__":2}')).toEqual(["__proto__"]);
  });

  test("has no false positives", () => {
    expect(duplicates(String.raw`{"a":"\":","b":"{\"a\": 1, \"a\": 2}","c":{"a":1}}`)).toEqual([]);
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(duplicates(JSON.stringify(value))).toEqual([]);
      }),
    );
  });
});

describe("lineIndex", () => {
  test("counts lines and columns from one", () => {
    const lines = lineIndex("ab\r\ncd\n\nef", 10);
    expect([0, 1, 4, 7, 8, 9].map((offset) => lines.place(offset))).toEqual([
      { line: 10, column: 1 },
      { line: 10, column: 2 },
      { line: 11, column: 1 },
      { line: 12, column: 1 },
      { line: 13, column: 1 },
      { line: 13, column: 2 },
    ]);
    expect([10, 11, 12, 13].map((line) => lines.text(line))).toEqual(["ab", "cd", "", "ef"]);
  });
});
