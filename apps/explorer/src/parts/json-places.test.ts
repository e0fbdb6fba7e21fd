import { expect, test } from "vitest";
import { jsonPlaces } from "./json-places.ts";

const text = '{ "a": [1, { "b\\"c": "x" }], "d": null }';

test("finds values by their path", () => {
  const places = jsonPlaces(text);
  const at = (...path: (string | number)[]): string => text.slice(places(path).from, places(path).to);
  expect(at("a", 0)).toBe("1");
  expect(at("a", 1, 'b"c')).toBe('"x"');
  expect(at("d")).toBe("null");
  const { key, entry } = places(["d"]);
  expect(text.slice(key?.from, key?.to)).toBe('"d"');
  expect(text.slice(entry.from, entry.to)).toBe('"d": null');
});

test("a missing value has the place of the value around it", () => {
  const places = jsonPlaces(text);
  expect(places(["a", 7])).toMatchObject({ from: text.indexOf("["), to: text.indexOf("[") + 1 });
  expect(places(["zz"])).toMatchObject({ from: 0, to: 1 });
});

test("a text with errors has places", () => {
  for (const broken of ["", "{", '{"a": ', "[1,,2]", "nonsense", '{"a" 1}']) {
    expect(jsonPlaces(broken)(["a"]).from).toBeGreaterThanOrEqual(0);
  }
});
