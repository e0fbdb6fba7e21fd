/** Inputs that were reported as read wrongly, and others of the same kinds, with their right results. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tsvRows } from "../scripts/tables.ts";
import { outcomes } from "./reported-inputs.ts";

const rows = tsvRows(readFileSync(new URL("reported-inputs.tsv", import.meta.url), "utf8"));
const kinds = [...new Set(rows.map((row) => row["kind"]!))];

describe.each(kinds)("%s", (kind) => {
  const ofKind = rows.filter((row) => row["kind"] === kind);

  it.each(ofKind.map(({ function: name = "", input = "", result = "" }) => [name, input, result] as const))(
    "%s %s",
    (name, input, result) => expect(outcomes[name]!(...(input.split(" | ") as [string]))).toBe(result),
  );

  it("has at least ten inputs that were not reported", () =>
    expect(ofKind.filter((row) => row["origin"] === "sibling").length).toBeGreaterThanOrEqual(10));
});
