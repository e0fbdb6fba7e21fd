/** Changes are written into the text, and the rest of the text is preserved. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import "../../../../testing/seed.ts";
import { rewrite } from "./rewrite.ts";

/** A changed value: with other keys, scalars and, if `grows`, more members. */
function changed(value: unknown, next: () => number, grows: boolean): unknown {
  if (Array.isArray(value)) {
    const members = value.map((member) => changed(member, next, grows));
    return grows && next() < 10 ? [...members, 1] : members;
  }
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value as { readonly [key: string]: unknown });
    return Object.fromEntries(
      entries.map(([key, member]) => [next() < 20 ? `${key}é"` : key, changed(member, next, grows)]),
    );
  }
  return next() < 20 ? `was ${String(value)}` : value;
}

describe("rewrite", () => {
  test("writes the changed value, whatever changed", () => {
    const value = fc.jsonValue({ maxDepth: 4 });
    fc.assert(
      fc.property(
        value,
        fc.constantFrom("", "\t", "  "),
        fc.infiniteStream(fc.nat(99)),
        fc.boolean(),
        (before, indent, stream, grows) => {
          const text = JSON.stringify(before, undefined, indent);
          const given = JSON.parse(text) as unknown;
          const after = changed(given, () => stream.next().value as number, grows);
          expect(JSON.parse(rewrite(text, given, after))).toEqual(JSON.parse(JSON.stringify(after)));
        },
      ),
      { numRuns: 500 },
    );
  });

  test("does not change the text of an unchanged value", () => {
    const text = ' { "a" : [ 1.0 , 2e0 ],\r\n\t"b":"\\u0041" }\n';
    const value = JSON.parse(text) as unknown;
    expect(rewrite(text, value, value)).toBe(text);
    expect(rewrite(text, value, JSON.parse(text))).toBe(text);
  });

  test("changes only the key or the value that changed", () => {
    const text = '{"a" :{"b": [1.0,"x\\"y",  true ]}, "c":null}';
    const shared = { b: [1, 'x"z', true] };
    expect(rewrite(text, JSON.parse(text), { a: shared, d: null })).toBe(
      '{"a" :{"b": [1.0,"x\\"z",  true ]}, "d":null}',
    );
  });

  test("writes a list in place of a scalar", () => {
    const text = '{\n  "a": "x",\n  "b" : [1,2]\n}';
    expect(rewrite(text, { a: "x", b: [1, 2] }, { as: ["x"], b: [1, 2] })).toBe('{\n  "as": ["x"],\n  "b" : [1,2]\n}');
  });

  test("serializes a value with more or fewer members, with the indentation of the text", () => {
    expect(rewrite('{\n\t"a": [1]\n}', { a: [1] }, { a: [1, 2] })).toBe('{\n\t"a": [\n\t\t1,\n\t\t2\n\t]\n}');
    expect(rewrite('{"a":[1]}', { a: [1] }, { a: {} })).toBe('{"a":{}}');
  });

  test("handles long texts and many changes", () => {
    const before = { long: "x".repeat(1_000_000), many: Array.from({ length: 50_000 }, (_, index) => index) };
    const after = { long: "y", many: before.many.map((number) => -number - 1) };
    expect(JSON.parse(rewrite(JSON.stringify(before), before, after))).toEqual(after);
  });
});
