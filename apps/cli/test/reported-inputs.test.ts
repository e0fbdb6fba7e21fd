/** Inputs that were reported as read wrongly, and others of the same kinds, with their right results. */
import { describe, expect, it } from "vitest";
import { inputText, reportedInputs } from "../../../testing/reported-inputs/rows.ts";
import { outcomes as ofUnits } from "../../../packages/therapy-units/test/reported-inputs.ts";
import { outcomes } from "./reported-inputs.ts";

const all = reportedInputs();
const rows = all.filter((row) => !Object.hasOwn(ofUnits, row.function));
const kinds = Array.from({ length: 18 }, (_, index) => index + 1);

describe.each([...new Set(rows.map(({ subject }) => subject))])("%s", (subject) => {
  const ofSubject = rows.filter((row) => row.subject === subject);

  it.each(ofSubject.map((row) => [row.function, inputText(row), row] as const))("%s %s", async (name, _, row) => {
    expect((await outcomes[name]!(...row.input)).replaceAll(/\s+/g, " ")).toBe(row.right);
  });
});

describe("the table", () => {
  it.each(kinds)("has listed inputs of kind %i, and at least ten that nobody reported", (kind) => {
    const origins = all.filter((row) => row.kind === kind).map(({ origin }) => origin);
    expect(origins).toContain("listed");
    expect(origins.filter((origin) => origin === "sibling").length).toBeGreaterThanOrEqual(10);
  });

  it("has each input once, with an earlier result, and a function that a test runs", () => {
    const keys = all.map((row) => `${row.function} ${inputText(row)}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(all.filter(({ before, right }) => before === "" || right === "")).toEqual([]);
    const known = { ...outcomes, ...ofUnits };
    expect(all.filter((row) => !Object.hasOwn(known, row.function))).toEqual([]);
  });
});
