/** What was left over goes back to where it stood, and nowhere else. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { pruned } from "../test/law.ts";
import { ResidueError, restore } from "./residue.ts";

test("members of a list go back between the others, in whatever order they are listed", () => {
  const residue = { "/sites/3": "d", "/sites/0": "a", "/sites/2/odd": true };
  expect(restore({ sites: ["b", { name: "c" }] }, residue)).toEqual({
    sites: ["a", "b", { name: "c", odd: true }, "d"],
  });
});

test("objects that were left over as a whole are made again", () => {
  expect(restore({}, { "/a/b/c": 1, "/a/b/d": null })).toEqual({ a: { b: { c: 1, d: null } } });
});

test("what the document says itself stays", () => {
  expect(restore({ phase: "new", deep: "text" }, { "/phase": "old", "/deep/inner": 1 })).toEqual({
    phase: "new",
    deep: "text",
  });
});

test("a key of any name is a key like others", () => {
  const restored = restore({}, { "/__proto__/polluted": true, "/constructor": 1, "/a~1b~0c": 2 });
  expect(Object.keys(restored)).toEqual(["constructor", "a/b~c", "__proto__"]);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test("the document that is given stays as it is", () => {
  const document = { sites: ["b"], inner: { kept: 1 } };
  restore(document, { "/sites/0": "a", "/inner/more": 2 });
  expect(document).toEqual({ sites: ["b"], inner: { kept: 1 } });
});

test("members beyond the end of a list are put at its end", () => {
  expect(restore({ sites: ["a"] }, { "/sites/9": "z" })).toEqual({ sites: ["a", "z"] });
});

test("what no reading leaves is refused", () => {
  for (const pointer of ["sites", "", `/${"a/".repeat(300)}b`]) {
    expect(() => restore({}, { [pointer]: 1 }), pointer.slice(0, 20)).toThrow(ResidueError);
  }
});

test("a document comes back from any part of it and the rest", () => {
  const json = fc.object({ key: fc.constantFrom("a", "b", "~", "/", "__proto__", "0"), maxDepth: 3 });
  fc.assert(
    fc.property(json, (value) => {
      const document = JSON.parse(JSON.stringify(value)) as { [key: string]: unknown };
      const residue = Object.fromEntries(
        Object.keys(document)
          .filter((_, index) => index % 2 === 0)
          .map((key) => [`/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`, document[key]]),
      );
      expect(restore(pruned(document, residue) as typeof document, residue)).toEqual(document);
    }),
  );
});
