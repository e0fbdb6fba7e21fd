/** Fixes change only the values that they name. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import "../../../../testing/seed.ts";
import { applyFixes } from "./apply-fixes.ts";

const remove = { kind: "remove" } as const;

function fixFile(text: string, ...fixes: Parameters<typeof applyFixes>[2]): string {
  return applyFixes(text, JSON.parse(text), fixes).text;
}

describe("a fix", () => {
  test("replaces a value and preserves spaces, order and numbers", () => {
    const text = '{ "dose":1.10e14,\n\t"modality" : "car t" }\n';
    expect(fixFile(text, { path: ["modality"], fix: { kind: "replace", value: "car_t" } })).toBe(
      '{ "dose":1.10e14,\n\t"modality" : "car_t" }\n',
    );
  });

  test("renames a key, and removes a field or a member with its comma", () => {
    expect(fixFile('{"a":1, "nmae":2}', { path: ["nmae"], fix: { kind: "rename", key: "name" } })).toBe(
      '{"a":1, "name":2}',
    );
    expect(fixFile('{"a":1, "b":"]}", "c":3}', { path: ["b"], fix: remove })).toBe('{"a":1, "c":3}');
    expect(fixFile('{"a":1, "b":2}', { path: ["a"], fix: remove })).toBe('{"b":2}');
    expect(fixFile('{"r":["x",\n "y"]}', { path: ["r", 1], fix: remove })).toBe('{"r":["x"]}');
  });

  test("is not applied if it would empty a list or make citations refer to other members", () => {
    expect(fixFile('{"r":["x"]}', { path: ["r", 0], fix: remove })).toBe('{"r":["x"]}');
    const cited = '{"r":["x","x","y"],"citations":[{"field":"/r/2"}]}';
    expect(fixFile(cited, { path: ["r", 1], fix: remove })).toBe(cited);
    expect(fixFile('{"r":["x","x"],"citations":[{"field":"/r"}]}', { path: ["r", 1], fix: remove })).toContain(
      '"r":["x"]',
    );
  });

  test("of two overlapping fixes, the first is applied", () => {
    const replace = { path: ["a", "b"], fix: { kind: "replace", value: 2 } } as const;
    expect(applyFixes('{"a":{"b":1},"c":0}', { a: { b: 1 }, c: 0 }, [replace, { path: ["a"], fix: remove }])).toEqual({
      text: '{"a":{"b":2},"c":0}',
      applied: 1,
    });
  });

  test("results in the changed value, whatever the format of the text", () => {
    const key = fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 }).filter((name) => name !== "__proto__");
    const objects = fc.dictionary(key, fc.jsonValue({ maxDepth: 3 }), {
      minKeys: 2,
      maxKeys: 6,
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(objects, fc.nat(), fc.constantFrom(undefined, 2, "\t"), fc.string(), (value, pick, indent, text) => {
        const chosen = Object.keys(value)[pick % Object.keys(value).length]!;
        const written = JSON.stringify(value, undefined, indent);
        expect(JSON.parse(fixFile(written, { path: [chosen], fix: { kind: "replace", value: text } }))).toEqual({
          ...(JSON.parse(written) as object),
          [chosen]: text,
        });
        const { [chosen]: _, ...rest } = JSON.parse(written) as { [name: string]: unknown };
        expect(JSON.parse(fixFile(written, { path: [chosen], fix: remove }))).toEqual(rest);
      }),
    );
  });
});
