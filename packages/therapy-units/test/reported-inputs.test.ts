/** Inputs that were reported as read wrongly, and others of the same kinds, with their right results. */
import { describe, expect, it } from "vitest";
import { inputText, reportedInputs } from "../../../testing/reported-inputs/rows.ts";
import { outcomes } from "./reported-inputs.ts";

const ofUnits = reportedInputs().filter((row) => Object.hasOwn(outcomes, row.function));
const subjects = [...new Set(ofUnits.map(({ subject }) => subject))];

describe.each(subjects)("%s", (subject) => {
  const rows = ofUnits.filter((row) => row.subject === subject);

  it.each(rows.map((row) => [row.function, inputText(row), row] as const))("%s %s", (name, _, { input, right }) =>
    expect(outcomes[name]!(...input)).toBe(right),
  );

  it("has at least ten inputs that were not reported", () =>
    expect(rows.filter(({ origin }) => origin === "sibling").length).toBeGreaterThanOrEqual(10));
});
