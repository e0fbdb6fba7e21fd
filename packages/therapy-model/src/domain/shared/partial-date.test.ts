/** Dates with the precision of the source. */
import { describe, expect, test } from "vitest";
import { validate } from "../../entries/index.ts";
import {
  comparePartialDates,
  dateLimits,
  DatePart,
  EventDate,
  isPartialDate,
  isPartOf,
  PartialDate,
  RegistryDate,
} from "./partial-date.ts";

/** The days of each month in a year. */
function daysIn(year: number): number[] {
  return Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(year, month + 1, 0)).getUTCDate());
}

describe("a calendar date", () => {
  test.each([1800, 1900, 1904, 1999, 2000, 2023, 2024, 2100, 2199])("has the days of the months of %i", (year) => {
    for (const [month, days] of daysIn(year).entries()) {
      const start = `${year}-${String(month + 1).padStart(2, "0")}`;
      for (let day = 0; day <= 32; day++) {
        const text = `${start}-${String(day).padStart(2, "0")}`;
        expect(isPartialDate(text), text).toBe(day >= 1 && day <= days);
        expect(validate(PartialDate, text).ok, text).toBe(day >= 1 && day <= days);
      }
    }
  });

  test.each(["2024", "2024-01", "2024-12", "1800", "2199"])("may be %s", (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  test.each([
    "",
    "1799",
    "2200",
    "24",
    "2024-00",
    "2024-13",
    "2024-1",
    "2024-01-1",
    "2024-01-011",
    "x2024",
    "2024-01-01T00",
  ])("is not %j", (text) => {
    expect(isPartialDate(text)).toBe(false);
    expect(validate(PartialDate, text).ok).toBe(false);
  });

  test("that the calendar does not have, and another form, have a message", () => {
    const messageOf = (value: unknown): unknown => {
      const result = validate(PartialDate, value as never);
      return result.ok ? undefined : [result.issues[0]?.code, result.issues[0]?.message];
    };
    expect(messageOf("2023-02-29")).toEqual([
      "invalid_date",
      expect.stringContaining("is a day that the calendar does not have"),
    ]);
    expect(messageOf("02/2023")).toEqual([
      "invalid_date",
      expect.stringContaining("is not a date of the form YYYY, YYYY-MM or YYYY-MM-DD"),
    ]);
  });
});

test("dates are compared as far as their precision determines the order", () => {
  expect(comparePartialDates("2023-12", "2024")).toBe(-1);
  expect(comparePartialDates("2024", "2023-12-31")).toBe(1);
  expect(comparePartialDates("2024-02", "2024-01-31")).toBe(1);
  expect(comparePartialDates("2024", "2024-02-23")).toBeUndefined();
  expect(comparePartialDates("2024-02-23", "2024-02")).toBeUndefined();
  expect(comparePartialDates("2024", "2024")).toBeUndefined();
  expect(comparePartialDates("2024-02-23", "2024-02-23")).toBe(0);
  expect(comparePartialDates("2024-02-22", "2024-02-23")).toBe(-1);
});

test("a quarter or half is part of a year, early, mid and late also of a month", () => {
  for (const part of DatePart.options) {
    const ofMonth = ["early", "mid", "late"].includes(part);
    expect([isPartOf(part, "2025"), isPartOf(part, "2025-06"), isPartOf(part, "2025-06-01")]).toEqual([
      true,
      ofMonth,
      false,
    ]);
  }
  expect(isPartOf(undefined, "2025-06-01")).toBe(true);
});

test("the limits of a part are its first and its last month", () => {
  const limits = DatePart.options.map((part) => [part, ...dateLimits({ value: "2025", part })]);
  expect(limits).toEqual([
    ["q1", "2025-01", "2025-03"],
    ["q2", "2025-04", "2025-06"],
    ["q3", "2025-07", "2025-09"],
    ["q4", "2025-10", "2025-12"],
    ["h1", "2025-01", "2025-06"],
    ["h2", "2025-07", "2025-12"],
    ["early", "2025", "2025"],
    ["mid", "2025", "2025"],
    ["late", "2025", "2025"],
  ]);
  expect(dateLimits({ value: "2025-03" })).toEqual(["2025-03", "2025-03"]);
});

test("a part that does not fit the date is an issue, and a text in place of an object has a fix", () => {
  expect(validate(EventDate, { value: "2025", part: "q2", type: "actual" }).ok).toBe(true);
  expect(validate(EventDate, { value: "2025", type: "anticipated" }).ok).toBe(true);
  expect(validate(EventDate, { value: "2025-06", part: "q2", type: "actual" })).toMatchObject({
    ok: false,
    issues: [
      {
        path: ["part"],
        message:
          '"q2" does not fit the date; a quarter or half needs a year, such as 2025; early, mid and late a year or month',
      },
    ],
  });
  const messageOf = (schema: typeof EventDate | typeof RegistryDate, value: unknown): string | undefined => {
    const result = validate(schema as typeof EventDate, value as never);
    return result.ok ? undefined : result.issues[0]?.message;
  };
  expect(messageOf(EventDate, "2025-06")).toContain('{ "value": "2025-06", "type": "actual" }');
  expect(messageOf(EventDate, "soon")).toContain("a date object");
  expect(messageOf(EventDate, "soon")).not.toContain('"value": "soon"');
  expect(messageOf(RegistryDate, "2025-06")).toContain('{ "value": "2025-06" }');
  expect(messageOf(RegistryDate, "soon")).toContain("a partial date object");
  expect(messageOf(RegistryDate, "soon")).not.toContain('"value": "soon"');
  expect(validate(RegistryDate, { value: "2025-06" }).ok).toBe(true);
  expect(validate(RegistryDate, { value: "2025-06", type: "planned" }).ok).toBe(false);
});
