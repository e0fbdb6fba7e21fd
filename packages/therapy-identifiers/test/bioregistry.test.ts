/** Bioregistry's own examples and patterns against the schemes. */
import { describe, expect, it } from "vitest";
import { anyScheme, type SchemeKey } from "../src/identifier.ts";
import { present, text } from "../../../testing/shared-data.ts";

interface Entry {
  readonly prefix: string;
  readonly pattern?: string;
  readonly example: string;
  readonly example_extras?: string[];
}

/** Prefixes that name no identifiers this package could recognise. */
const leftOut: Readonly<Record<string, string>> = {
  inn: "a name such as fluticasone, told from other words by no form; two-word names are the scheme inn",
  ucum: "a unit, which @org/therapy-units parses",
  "hgnc.symbol": "a name such as DAPK1, told from other words by no form",
};

/** Examples that Bioregistry's pattern accepts or gives and the scheme refuses, or the other way round. */
const keys = Object.keys(anyScheme) as SchemeKey[];
const entries = (present ? JSON.parse(text("data/identifiers/bioregistry-subset.json")) : []) as Entry[];
const schemeOf = (prefix: string): SchemeKey | undefined =>
  keys.find((key) => anyScheme[key].prefix === prefix || anyScheme[key].aliases?.includes(prefix));

describe("Bioregistry", () => {
  it.skipIf(!present)("has a scheme for every prefix but those left out on purpose", () => {
    const missing = entries.map(({ prefix }) => prefix).filter((prefix) => !schemeOf(prefix) || prefix in leftOut);
    expect(missing.sort()).toEqual(Object.keys(leftOut).sort());
  });
  for (const { prefix, example, example_extras = [] } of entries) {
    const key = schemeOf(prefix);
    if (!key || prefix in leftOut) continue;
    for (const local of [example, ...example_extras]) {
      it(`${prefix}:${local} is of ${key}`, () => {
        const read = anyScheme[key].parse(local);
        expect(read.ok, JSON.stringify(read)).toBe(true);
        if (read.ok) expect(anyScheme[key].is(read.id)).toBe(true);
      });
    }
  }
});
