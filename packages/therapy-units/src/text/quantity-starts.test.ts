import { expect, test } from "vitest";
import { numberWords } from "./number-words.ts";
import { nextStart } from "./quantity-starts.ts";

test("a quantity can begin at every word for a number", () => {
  for (const word of [...Object.keys(numberWords), "one-half", "a half"]) expect(nextStart(`( ${word}`, 1)).toBe(2);
});

test("a quantity can begin at comparators, openers and signs, in any case", () => {
  const starts = [
    "not less than 5",
    "Within 2 weeks",
    "GRADE 2",
    "between",
    "≥ 3",
    "&lt; 3",
    "-4",
    ".5",
    "7",
    "至少",
    "½",
  ];
  for (const start of starts) expect(nextStart(`. ${start}`, 0)).toBe(2);
});

test("a quantity can begin at a frequent word only if the rest of a comparator follows", () => {
  for (const start of [
    "within",
    "without",
    "exceeding",
    "the last",
    "the maximum",
    "a minimum",
    "forty",
    "aged",
    "can not",
  ])
    expect(nextStart(`( ${start}`, 1)).toBe(2);
  for (const other of ["with", "exclusion", "the study", "a patient", "for all", "agent", "can be", "surgery"])
    expect(nextStart(`( ${other} `, 1)).toBe(other.length + 3);
});

test("no quantity begins within a word or a number", () => {
  expect(nextStart("CD19 cells, x_within non-two", 5)).toBe(28);
  expect(nextStart("lymphoma. Some", 0)).toBe(14);
});
