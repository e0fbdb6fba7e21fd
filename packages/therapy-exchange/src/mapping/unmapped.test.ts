/** Unmapped values are merged at their locations. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { pruned } from "../../test/round-trip.ts";
import { UnmappedError, mergeUnmapped } from "./unmapped.ts";

test("members of a list are merged at their indexes, in any order of the pointers", () => {
  const unmapped = { "/sites/3": "d", "/sites/0": "a", "/sites/2/odd": true };
  expect(mergeUnmapped({ sites: ["b", { name: "c" }] }, unmapped)).toEqual({
    sites: ["a", "b", { name: "c", odd: true }, "d"],
  });
});

test("objects of which every key is unmapped are created", () => {
  expect(mergeUnmapped({}, { "/a/b/c": 1, "/a/b/d": null })).toEqual({ a: { b: { c: 1, d: null } } });
});

test("values of the document are kept", () => {
  expect(mergeUnmapped({ phase: "new", deep: "text" }, { "/phase": "old", "/deep/inner": 1 })).toEqual({
    phase: "new",
    deep: "text",
  });
});

test("keys such as __proto__ are own properties", () => {
  const merged = mergeUnmapped({}, { "/__proto__/polluted": true, "/constructor": 1, "/a~1b~0c": 2 });
  expect(Object.keys(merged)).toEqual(["constructor", "a/b~c", "__proto__"]);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test("the given document is not changed", () => {
  const document = { sites: ["b"], inner: { kept: 1 } };
  mergeUnmapped(document, { "/sites/0": "a", "/inner/more": 2 });
  expect(document).toEqual({ sites: ["b"], inner: { kept: 1 } });
});

test("members beyond the end of a list are appended", () => {
  expect(mergeUnmapped({ sites: ["a"] }, { "/sites/9": "z" })).toEqual({ sites: ["a", "z"] });
});

test("pointers that read cannot return throw an UnmappedError", () => {
  for (const pointer of ["sites", "", `/${"a/".repeat(300)}b`]) {
    expect(() => mergeUnmapped({}, { [pointer]: 1 }), pointer.slice(0, 20)).toThrow(UnmappedError);
  }
});

test("any part of a document, merged with the rest, is the document", () => {
  const json = fc.object({ key: fc.constantFrom("a", "b", "~", "/", "__proto__", "0"), maxDepth: 3 });
  fc.assert(
    fc.property(json, (value) => {
      const document = JSON.parse(JSON.stringify(value)) as { [key: string]: unknown };
      const unmapped = Object.fromEntries(
        Object.keys(document)
          .filter((_, index) => index % 2 === 0)
          .map((key) => [`/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`, document[key]]),
      );
      expect(mergeUnmapped(pruned(document, unmapped) as typeof document, unmapped)).toEqual(document);
    }),
  );
});
