/** Codes and conversions written for this package from the UCUM specification; the results follow from the definitions. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tsvRows } from "../scripts/tables.ts";
import { checkUnit, convert, convertExactly, isUnit } from "../src/entries/index.ts";

const rows = (name: string) => tsvRows(readFileSync(new URL(name, import.meta.url), "utf8"));

describe("unit codes", () => {
  const codes = rows("ucum-codes.tsv");

  it.each(codes.map((row) => [row["code"]!, row["valid"]!, row["section"]!]))("%j, valid: %s (%s)", (code, valid) => {
    expect(isUnit(code)).toBe(valid === "yes");
    expect(checkUnit(code) === undefined).toBe(valid === "yes");
  });

  it("are at least 150 valid and 80 invalid ones", () => {
    expect(codes.filter((row) => row["valid"] === "yes").length).toBeGreaterThanOrEqual(150);
    expect(codes.filter((row) => row["valid"] === "no").length).toBeGreaterThanOrEqual(80);
  });
});

describe("conversions", () => {
  const conversions = rows("ucum-conversions.tsv");

  it.each(conversions.map((row) => [row["value"]!, row["from"]!, row["result"]!, row["to"]!]))(
    "%s %s is %s %s",
    (value, from, result, to) => {
      expect(convert(value, from, to)).toEqual({ ok: true, value: Number(result) });
      const exact = convertExactly(value, from, to);
      if (exact.ok) expect(Number(exact.value)).toBe(Number(result));
      else expect(exact.issues[0]?.code).toBe("non_terminating");
    },
  );

  it("are at least 60, and most are exact decimals", () => {
    expect(conversions.length).toBeGreaterThanOrEqual(60);
    const exact = conversions.filter((row) => {
      const result = convertExactly(row["value"]!, row["from"]!, row["to"]!);
      return result.ok && result.value === row["result"];
    });
    expect(exact.length).toBeGreaterThanOrEqual(50);
  });
});
