/** The days of partial dates. */
import { expect, test } from "vitest";
import { allDays, daysOf, dayText, numberOf, rangeOf } from "./days.ts";

test("days are counted from 1970", () => {
  expect(numberOf(1970, 1, 1)).toBe(0);
  expect(numberOf(1970, 2, 1)).toBe(31);
  expect(numberOf(1969, 12, 31)).toBe(-1);
  expect(numberOf(2024, 3, 0)).toBe(numberOf(2024, 2, 29));
  expect(dayText(0)).toBe("1970-01-01");
  expect(dayText(-1)).toBe("1969-12-31");
});

test.each([
  ["2024", "2024-01-01", "2024-12-31"],
  ["2023-02", "2023-02-01", "2023-02-28"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2024-12", "2024-12-01", "2024-12-31"],
  ["2024-01", "2024-01-01", "2024-01-31"],
  ["2024-02-29", "2024-02-29", "2024-02-29"],
  ["2024-02-10", "2024-02-10", "2024-02-10"],
  ["1800", "1800-01-01", "1800-12-31"],
] as const)("%s is from %s to %s", (date, first, last) => {
  const days = daysOf(date);
  expect([dayText(days.first), dayText(days.last)]).toEqual([first, last]);
  expect(rangeOf(days)).toEqual({ earliest: first, latest: last });
});

test("a range without limits has no dates, and one with a single limit has that date", () => {
  expect(allDays).toEqual({ first: -Infinity, last: Infinity });
  expect(rangeOf(allDays)).toStrictEqual({});
  expect(rangeOf({ first: 0, last: Infinity })).toStrictEqual({ earliest: "1970-01-01" });
  expect(rangeOf({ first: -Infinity, last: 0 })).toStrictEqual({ latest: "1970-01-01" });
});
