import { expect, test } from "vitest";
import type { Locator } from "../domain/shared/citation.ts";
import { Citation } from "../domain/shared/citation.ts";
import type { Trial } from "../domain/trial/trial.ts";
import { EventDate } from "../domain/shared/partial-date.ts";
import { validate } from "../schema/validate.ts";
import { checkQuotes } from "./quotes.ts";

const text = "An invented trial enrolled 30 patients; 30 patients were treated.";
const texts = new Map([["source:invented" as const, text]]);

function citing(locator: Locator, source: `source:${string}` = "source:invented"): Trial {
  return {
    kind: "trial",
    id: "trial:invented",
    type: "interventional",
    enrollment: { count: 30 },
    citations: [{ field: "/enrollment", source, basis: "stated", locator }],
  };
}

test.each<[string, Locator]>([
  ["a quote that occurs", { quote: "30 patients" }],
  ["a quote at its first place", { quote: "30 patients", start: 27, end: 38 }],
  ["a quote at its second place", { quote: "30 patients", start: 40, end: 51 }],
  ["offsets in the text", { start: 0, end: text.length }],
])("%s has no issue", (_, locator) => {
  expect(checkQuotes([citing(locator)], texts)).toEqual([]);
});

test.each<[string, Locator, string]>([
  ["a quote that does not occur", { quote: "31 patients" }, "is not in the text of source:invented"],
  [
    "a quote at another place",
    { quote: "30 patients", start: 0, end: 11 },
    "is not at 0 to 11 of source:invented, but at 27 to 38",
  ],
  [
    "an end after the text",
    { start: 0, end: 900 },
    "is 900, after the end of the text of source:invented with 65 code units",
  ],
])("%s has an issue", (_, locator, message) => {
  expect(checkQuotes([citing(locator)], texts).map((issue) => issue.message)).toEqual([message]);
});

test("a source without a text is not checked", () => {
  expect(checkQuotes([citing({ quote: "31 patients" }, "source:other")], texts)).toEqual([]);
});

test("a quote is as long as its offsets, and offsets are ordered", () => {
  const citation = { field: "/enrollment", source: "source:invented", basis: "stated" };
  expect(validate(Citation, { ...citation, locator: { quote: "30", start: 1, end: 3 } }).ok).toBe(true);
  expect(validate(Citation, { ...citation, locator: { quote: "30", start: 1, end: 4 } }).ok).toBe(false);
  expect(validate(Citation, { ...citation, locator: { start: 3, end: 1 } }).ok).toBe(false);
  expect(validate(Citation, { ...citation, locator: { quote: "30", start: 1 } }).ok).toBe(false);
});

test.each([
  ["2025", "q2", true],
  ["2025-04", "q2", false],
  ["2025-04", "early", true],
  ["2025-04-02", "early", false],
])("%s, part %s, is a date: %s", (value, part, ok) => {
  expect(validate(EventDate, { value, part, type: "anticipated" }).ok).toBe(ok);
});
