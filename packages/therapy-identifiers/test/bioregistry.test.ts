/** The schemes accept the examples of Bioregistry, and every difference from its patterns is listed. */
import { describe, expect, it } from "vitest";
import { identify, parseCurie } from "../src/entries/index.ts";
import { schemeKeys, schemeTable, type SchemeKey } from "../src/scheme-table.ts";
import { present, text } from "../../../testing/shared-data.ts";
import { excludedPrefixes, patternDifferences } from "./verification/bioregistry-differences.ts";

interface Entry {
  readonly prefix: string;
  readonly pattern?: string;
  readonly example: string;
  readonly example_extras?: string[];
}

const entries = (present ? JSON.parse(text("data/identifiers/bioregistry-subset.json")) : []) as Entry[];
const schemeOf = (prefix: string): SchemeKey | undefined =>
  schemeKeys.find((key) => schemeTable[key].prefix === prefix || schemeTable[key].prefixAliases?.includes(prefix));

describe("Bioregistry", () => {
  it.skipIf(!present)("has a scheme for every prefix except the excluded ones", () => {
    const missing = entries
      .map(({ prefix }) => prefix)
      .filter((prefix) => !schemeOf(prefix) || prefix in excludedPrefixes);
    expect(missing.sort()).toEqual(Object.keys(excludedPrefixes).sort());
  });

  it.skipIf(!present)("assigns an example with its prefix to no other scheme", () => {
    for (const { prefix, example, example_extras = [] } of entries) {
      const key = schemeOf(prefix);
      if (!key || prefix in excludedPrefixes) continue;
      for (const local of [example, ...example_extras]) {
        const curie = `${prefix}:${local}`;
        expect(parseCurie(curie), curie).toMatchObject({ ok: true, value: { scheme: key } });
        const found = identify(` ${curie} `).map(({ scheme }) => scheme);
        expect(
          found.filter((scheme) => scheme !== key),
          curie,
        ).toEqual([]);
      }
    }
  });

  it.skipIf(!present)("assigns an example without its prefix to no other scheme", () => {
    const wrong: string[] = [];
    for (const { prefix, example, example_extras = [] } of entries) {
      for (const local of [example, ...example_extras]) {
        for (const { scheme, certainty } of identify(local)) {
          if (scheme !== schemeOf(prefix) && certainty !== "invalid") wrong.push(`${prefix}:${local} as ${scheme}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it.skipIf(!present)("lists the difference between every pattern and its scheme", () => {
    const compared = entries
      .filter(({ prefix, pattern }) => pattern !== undefined && !(prefix in excludedPrefixes))
      .map(({ prefix }) => prefix);
    expect(Object.keys(patternDifferences).sort()).toEqual(compared.sort());
    console.table(
      Object.fromEntries(
        entries
          .filter(({ prefix }) => prefix in patternDifferences)
          .map(({ prefix, pattern }) => [
            prefix,
            {
              pattern,
              scheme: schemeTable[schemeOf(prefix) ?? "nct"].forms.join("  "),
              difference: patternDifferences[prefix],
            },
          ]),
      ),
    );
  });

  for (const { prefix, example, example_extras = [] } of entries) {
    const key = schemeOf(prefix);
    if (!key || prefix in excludedPrefixes) continue;
    for (const local of [example, ...example_extras]) {
      it(`${prefix}:${local} belongs to ${key}`, () => {
        const parsed = schemeTable[key].parse(local);
        expect(parsed.ok, JSON.stringify(parsed)).toBe(true);
        if (parsed.ok) expect(schemeTable[key].is(parsed.value.id)).toBe(true);
      });
    }
  }
});
