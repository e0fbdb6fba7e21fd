import { describe, expect, test } from "vitest";
import { unwrittenValues } from "./unwritten.ts";

describe("the set of unwritten values", () => {
  test("is empty if the record is read again", () => {
    expect(unwrittenValues({ id: "x:1", a: [{ b: 1 }], c: undefined }, { id: "x:2", a: [{ b: 1 }] })).toEqual({});
  });

  test("has those that are missing or different, each subtree as one value", () => {
    const record = { a: { b: 1, c: { d: 2, e: 3 } }, f: "x", g: [] };
    expect(unwrittenValues(record, { a: { b: 1 }, f: "y" })).toEqual({ "/a/c": { d: 2, e: 3 }, "/f": "x", "/g": [] });
  });

  test("has the index of a member in the list of the record", () => {
    const sites = [{ name: "A", city: "Turin" }, { name: "B" }, { name: "C", city: "Turin" }];
    expect(unwrittenValues({ sites }, { sites: [{ name: "C" }, { name: "A", city: "Turin" }] })).toEqual({
      "/sites/1": { name: "B" },
      "/sites/2/city": "Turin",
    });
  });

  test("has the members of a list that are not in the other one", () => {
    expect(unwrittenValues({ a: ["x", "y", "x"] }, { a: ["y", "x"] })).toEqual({ "/a/0": "x" });
  });

  test("has keys with slashes and tildes escaped", () => {
    expect(unwrittenValues({ "a/b": { "~": 1, c: 2 } }, { "a/b": { c: 2 } })).toEqual({ "/a~1b/~0": 1 });
  });
});
