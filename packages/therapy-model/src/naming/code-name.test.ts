import fc from "fast-check";
import { describe, expect, test } from "vitest";
import "../../../../testing/seed.ts";
import { present, rows } from "../../../../testing/shared-data.ts";
import { parseCodeName } from "./code-name.ts";

test.each([
  ["CT103A", "CT", "", "103", "A"],
  ["HN2301", "HN", "", "2301", ""],
  ["HGI-001", "HGI", "-", "001", ""],
  ["bb2121", "bb", "", "2121", ""],
  ["KJ-C2320", "KJ-C", "", "2320", ""],
  ["KTE-X19", "KTE-X", "", "19", ""],
  ["MB-CART2019.1", "MB-CART", "", "2019", ".1"],
  ["CCT301-59", "CCT", "", "301", "-59"],
  ["SB-728-T", "SB", "-", "728", "-T"],
  ["BI 1361849", "BI", " ", "1361849", ""],
])("%s has a prefix, a number and what follows", (text, prefix, separator, number, suffix) => {
  expect(parseCodeName(text)).toMatchObject({ text, prefix, separator, number, suffix });
});

test.each([
  "",
  "cilta-cel",
  "lifileucel",
  "DCR-MYC",
  "4SCAR19",
  "123",
  "HGI-",
  "H".repeat(50),
  "CT103A cells",
  "ЖК101",
])("%j is of another form", (text) => expect(parseCodeName(text)).toBeUndefined());

test("a company has its trial or announcement as the source", () => {
  expect(parseCodeName("HN2301")?.company).toEqual({
    name: "Shenzhen MagicRNA Biotechnology Co., Ltd",
    code: "HN2301",
    source: "NCT06801119",
  });
  expect(parseCodeName("KJ-C9999")?.company?.name).toBe("CARsgen Therapeutics Holdings Limited");
});

test.each(["CT103A", "bb2121", "JCARH125", "KJ2320"])("the company of %s is not known", (text) => {
  expect(parseCodeName(text)?.company).toBeUndefined();
});

describe.skipIf(!present)("the code names of the NCI's agents in ../shared", () => {
  const agents = present ? rows("data/reference/ncit/agents-cell-gene.nci-drug-dictionary-app.tsv") : [];
  const codes = agents.map(({ aliases = "" }) =>
    [...aliases.matchAll(/CodeName:([^|]*)/g)].map(([, code = ""]) => code),
  );

  test("of 311, 284 are parsed", () => {
    const all = codes.flat();
    expect([all.length, all.filter((code) => parseCodeName(code) !== undefined).length]).toEqual([311, 284]);
  });

  test("spellings of one code that differ in spaces and hyphens have the same key", () => {
    const written = codes.flatMap((of) =>
      of.map((code) => [code.replaceAll(/[ -]/g, "").toUpperCase(), parseCodeName(code)?.key]),
    );
    expect(written.filter(([folded, key]) => key !== undefined && folded !== key)).toEqual([]);
    expect(new Set(written.map(([folded]) => folded)).size).toBeLessThan(written.length - 100);
  });
});

test("any text is parsed without an error, and the parts are in the text", () => {
  const anything = fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[A-Za-z -]{0,8}\d{0,5}[A-Z. -]{0,4}$/));
  fc.assert(
    fc.property(anything, (text) => {
      const code = parseCodeName(text);
      if (code === undefined) return;
      expect(`${code.prefix}${code.separator}${code.number}${code.suffix}`).toBe(text);
    }),
  );
});
