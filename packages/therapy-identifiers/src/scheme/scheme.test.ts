import { describe, expect, it } from "vitest";
import { checkIdentifier, defineScheme, formatUrl, nct, ndc, schemes, umin } from "../entries/index.ts";

describe("parse", () => {
  it("does not parse a text with a long gap", () => {
    expect(nct.parse(`NCT03758417${" ".repeat(400)}and more`)).toMatchObject({
      ok: false,
      issues: [{ code: "too_long" }],
    });
    expect(nct.parse(`${" ".repeat(400)}NCT03758417${" ".repeat(400)}`)).toMatchObject({ ok: true });
  });

  it("does not accept digits whose layout is unknown", () => {
    expect(ndc.parse("0002197561").ok).toBe(false);
    expect(ndc.parse("0002-1975-61").ok).toBe(true);
  });

  it("pads only fields whose leading zeros can be missing", () => {
    expect(nct.parse("NCT3758417")).toMatchObject({ ok: true, value: { id: "NCT03758417" } });
    expect(nct.parse("NCT0375841").ok).toBe(false);
  });

  it.each(["NA", "n/a", "None", "pending", "TBD", "unknown", "-", "Nil known", "00000000"])(
    "reports %j as a placeholder",
    (text) => {
      expect(nct.parse(text)).toMatchObject({ ok: false, issues: [{ code: "placeholder" }] });
    },
  );

  it("reports a text that can be two identifiers", () => {
    const twice = defineScheme({
      name: "code",
      issuer: "us",
      identifies: "trial",
      forms: ["A-<serial:3>", "A<number:3>"],
    });
    expect(twice.parse("A 123")).toMatchObject({ ok: false, issues: [{ code: "ambiguous" }] });
    expect(umin.parse("000000079")).toMatchObject({ ok: true, value: { id: "UMIN000000079" } });
  });
});

describe("format", () => {
  it("throws for parts that have no form of the scheme, a programming error", () => {
    expect(() => nct.format({ serial: "1" })).toThrow(TypeError);
  });
});

describe("any value", () => {
  it.each([
    undefined,
    null,
    5,
    {},
    [],
    "",
    "\uD800",
    "__proto__",
    "constructor",
    "9".repeat(50_000),
    " ".repeat(50_000),
    "NCT0".repeat(12_500),
  ])("%# is not an identifier of any scheme", (value) => {
    for (const one of Object.values(schemes)) expect(one.is(value)).toBe(false);
  });

  it("is checked where it is long", () => {
    for (const text of ["9".repeat(50_000), " ".repeat(50_000), "O".repeat(50_000), "NCT0".repeat(12_500)]) {
      for (const key of Object.keys(schemes) as (keyof typeof schemes)[])
        expect(checkIdentifier(key, text)).toBeDefined();
    }
  });

  it("has a web address or none, without an exception", () => {
    expect(formatUrl("doi", "10.1234/a#b?c")).toBe("https://doi.org/10.1234/a%23b%3Fc");
    expect(formatUrl("doi", "10.1234/a\uD800")).toBeUndefined();
  });
});
