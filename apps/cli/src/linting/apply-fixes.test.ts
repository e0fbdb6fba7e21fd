/** Mending changes what it is told to, and nothing else. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import "../../../../testing/seed.ts";
import { applyFixes } from "./apply-fixes.ts";

const remove = { kind: "remove" } as const;

function mend(text: string, ...fixes: Parameters<typeof applyFixes>[2]): string {
  return applyFixes(text, JSON.parse(text), fixes).text;
}

describe("a fix", () => {
  test("replaces a value and leaves spaces, order and numbers as they were written", () => {
    const text = '{ "dose":1.10e14,\n\t"modality" : "car t" }\n';
    expect(mend(text, { path: ["modality"], fix: { kind: "replace", value: "car_t" } })).toBe(
      '{ "dose":1.10e14,\n\t"modality" : "car_t" }\n',
    );
  });

  test("renames a key, and takes a field or a member away with its comma", () => {
    expect(mend('{"a":1, "nmae":2}', { path: ["nmae"], fix: { kind: "rename", key: "name" } })).toBe(
      '{"a":1, "name":2}',
    );
    expect(mend('{"a":1, "b":"]}", "c":3}', { path: ["b"], fix: remove })).toBe('{"a":1, "c":3}');
    expect(mend('{"a":1, "b":2}', { path: ["a"], fix: remove })).toBe('{"b":2}');
    expect(mend('{"r":["x",\n "y"]}', { path: ["r", 1], fix: remove })).toBe('{"r":["x"]}');
  });

  test("is left alone where it would empty a list or lead citations to other members", () => {
    expect(mend('{"r":["x"]}', { path: ["r", 0], fix: remove })).toBe('{"r":["x"]}');
    const cited = '{"r":["x","x","y"],"citations":[{"field":"/r/2"}]}';
    expect(mend(cited, { path: ["r", 1], fix: remove })).toBe(cited);
    expect(mend('{"r":["x","x"],"citations":[{"field":"/r"}]}', { path: ["r", 1], fix: remove })).toContain(
      '"r":["x"]',
    );
  });

  test("of two that touch, the first is applied", () => {
    const replace = { path: ["a", "b"], fix: { kind: "replace", value: 2 } } as const;
    expect(applyFixes('{"a":{"b":1},"c":0}', { a: { b: 1 }, c: 0 }, [replace, { path: ["a"], fix: remove }])).toEqual({
      text: '{"a":{"b":2},"c":0}',
      applied: 1,
    });
  });

  test("gives the value with the change, however the text is written", () => {
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
        expect(JSON.parse(mend(written, { path: [chosen], fix: { kind: "replace", value: text } }))).toEqual({
          ...(JSON.parse(written) as object),
          [chosen]: text,
        });
        const { [chosen]: _, ...rest } = JSON.parse(written) as { [name: string]: unknown };
        expect(JSON.parse(mend(written, { path: [chosen], fix: remove }))).toEqual(rest);
      }),
    );
  });
});
