import { describe, expect, it } from "vitest";
import { checkIdentifier } from "./identifier.ts";
import { nct, ndc, schemes, scheme, toUrl, umin } from "./index.ts";

describe("parse", () => {
  it("does not read past a long gap", () => {
    expect(nct.parse(`NCT03758417${" ".repeat(400)}and more`)).toMatchObject({
      ok: false,
      issue: { code: "too_long" },
    });
    expect(nct.parse(`${" ".repeat(400)}NCT03758417${" ".repeat(400)}`)).toMatchObject({ ok: true });
  });

  it("refuses digits that do not say their layout", () => {
    expect(ndc.parse("0002197561").ok).toBe(false);
    expect(ndc.parse("0002-1975-61").ok).toBe(true);
  });

  it("pads only what could have lost its zeros", () => {
    expect(nct.parse("NCT3758417")).toMatchObject({ ok: true, id: "NCT03758417" });
    expect(nct.parse("NCT0375841").ok).toBe(false);
  });

  it.each(["NA", "n/a", "None", "pending", "TBD", "unknown", "-", "Nil known", "00000000"])(
    "takes %j for a placeholder",
    (text) => {
      expect(nct.parse(text)).toMatchObject({ ok: false, issue: { code: "placeholder" } });
    },
  );

  it("says when a text may mean two identifiers", () => {
    const twice = scheme({ name: "code", issuer: "us", identifies: "trial", forms: ["A-<serial:3>", "A<number:3>"] });
    expect(twice.parse("A 123")).toMatchObject({ ok: false, issue: { code: "ambiguous" } });
    expect(umin.parse("000000079")).toMatchObject({ ok: true, id: "UMIN000000079" });
  });
});

describe("format", () => {
  it("throws for parts that fit no form, which is a programmer's mistake", () => {
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
    "9".repeat(1_000_000),
    " ".repeat(1_000_000),
    "NCT0".repeat(250_000),
  ])("%# is no identifier of any scheme", (value) => {
    for (const one of Object.values(schemes)) expect(one.is(value)).toBe(false);
  });

  it("is diagnosed in linear time", () => {
    for (const text of ["9".repeat(1_000_000), " ".repeat(1_000_000), "O".repeat(1_000_000), "NCT0".repeat(250_000)]) {
      for (const key of Object.keys(schemes) as (keyof typeof schemes)[])
        expect(checkIdentifier(key, text)).toBeDefined();
    }
  });

  it("gives an address without an exception", () => {
    expect(toUrl("doi", "10.1234/a#b?c")).toBe("https://doi.org/10.1234/a%23b%3Fc");
    expect(toUrl("doi", "10.1234/a\uD800")).toBeUndefined();
  });
});
