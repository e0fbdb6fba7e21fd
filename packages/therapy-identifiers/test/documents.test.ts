/** What the package promises, on the invented documents in `test/documents`: these tests need no data beside the repository. */
import { readFileSync } from "node:fs";
import { expect, it, describe } from "vitest";
import { decode, evidence, identify, link, parseCurie, type SchemeKey } from "../src/entries/index.ts";
import { schemeKeys, schemeTable } from "../src/scheme-table.ts";
import { registryRecordLinks, type RegistryRecord } from "./registry-records.ts";
import { verdictOf } from "./verdict.ts";
import { exampleOf, schemeFiles } from "../scripts/scheme-files.ts";

function document(name: string): string {
  return readFileSync(`${import.meta.dirname}/documents/${name}`, "utf8");
}

function table(name: string): string[][] {
  const [, ...lines] = document(name).trimEnd().split("\n");
  return lines.map((line) => line.split("\t"));
}

const found = (text: string): string[] =>
  identify(text).map(({ scheme, id, certainty, issues }) => `${scheme} ${id ?? issues[0]?.code ?? ""} ${certainty}`);

describe("registry numbers", () => {
  it.each(table("registry-numbers.tsv"))("%s: finds the number in %s", (scheme, text = "", id) => {
    expect(identify(`registered as ${text}, in 24 patients`)).toMatchObject([{ scheme, id }]);
  });

  it("covers every scheme of a primary registry", () => {
    expect(new Set(table("registry-numbers.tsv").map(([scheme]) => scheme)).size).toBe(29);
  });
});

describe("look-alikes", () => {
  it.each(table("look-alikes.tsv"))("finds nothing in “%s”: %s", (text = "") => {
    expect(found(text)).toEqual([]);
  });
});

describe("identifiers of code systems", () => {
  it.each(table("code-system-ids.tsv"))("%s: parses “%s”", (key, text = "", id = "") => {
    const parsed = schemeTable[key as SchemeKey].parse(text);
    expect(parsed).toMatchObject(id ? { ok: true, value: { id } } : { ok: false });
  });

  it("has the correct check digit in the issue for each malformed identifier with a check digit", () => {
    const rows = table("code-system-ids.tsv").filter(([key, , id]) => !id && schemeTable[key as SchemeKey].checkDigit);
    expect(rows).toHaveLength(7);
    for (const [key, text = ""] of rows) {
      expect(schemeTable[key as SchemeKey].parse(text), text).toMatchObject({ issues: [{ code: "check_digit" }] });
    }
  });
});

describe("compact URIs", () => {
  const prefixed = schemeKeys.filter((key) => schemeTable[key].prefix !== undefined);

  it("assigns the example of every scheme to that scheme, for each of its prefixes", async () => {
    const files = await schemeFiles();
    for (const key of prefixed) {
      const { prefix = "", prefixAliases = [], embeddedPrefix = "" } = schemeTable[key];
      const file = files.find((entry) => entry.key === key);
      const id = file ? exampleOf(file) : "";
      for (const name of [prefix, ...prefixAliases]) {
        const curie = `${name}:${id.slice(embeddedPrefix.length)}`;
        expect(parseCurie(curie), curie).toEqual({ ok: true, value: { scheme: key, id } });
        const others = identify(` ${curie} `).filter(({ scheme }) => scheme !== key);
        expect(others, curie).toEqual([]);
      }
    }
  });

  it("has no prefix that belongs to two schemes", () => {
    const prefixes = prefixed.flatMap((key) => [schemeTable[key].prefix, ...(schemeTable[key].prefixAliases ?? [])]);
    expect(prefixes).toHaveLength(new Set(prefixes).size);
  });
});

describe("documents", () => {
  it("finds the numbers in a list of studies, and reports the placeholders and typing errors", () => {
    expect(found(document("hospital-list.txt"))).toMatchInlineSnapshot(`
      [
        "nct NCT05918274 likely",
        "eudract 2021-004817-29 certain",
        "fda_ind IND 131842 certain",
        "nct NCT06283915 likely",
        "eu_ct 2023-507419-36-00 certain",
        "iras 318472 certain",
        "nhs_rec 22/LO/0418 certain",
        "isrctn ISRCTN48271935 likely",
        "who_utn U1111-1284-9173 certain",
        "chictr ChiCTR2300074182 certain",
        "nct form invalid",
        "nct look_alike invalid",
        "nct placeholder invalid",
      ]
    `);
  });

  it("finds the numbers in a press release, across a line break", () => {
    expect(found(document("press-release.txt"))).toMatchInlineSnapshot(`
      [
        "stock_listing NASDAQ:XMPL likely",
        "nct NCT05918274 certain",
        "inn examplagene autoleucel possible",
        "eudract 2021-004817-29 likely",
        "doi 10.5555/example.2025.0417 certain",
        "pubmed 39418271 certain",
        "nct NCT05918274 certain",
      ]
    `);
  });

  it("finds the numbers in a Chinese announcement", () => {
    expect(found(document("announcement-zh.txt"))).toMatchInlineSnapshot(`
      [
        "nmpa_acceptance CXSL2500417 certain",
        "ctr CTR20231847 certain",
        "nct NCT05918274 likely",
        "chictr ChiCTR2300074182 certain",
        "nmpa_approval 国药准字S20250047 certain",
      ]
    `);
    expect(decode("CXSL2500417", { language: "zh" })[0]?.summary).toContain("2025年受理");
  });
});

describe("secondary identifiers", () => {
  it("recognizes none of a hundred texts that belong to no scheme", () => {
    const rows = table("unrecognized.tsv");
    expect(rows).toHaveLength(100);
    for (const [text = "", cue = "", reason = ""] of rows) {
      expect(verdictOf(text, cue).verdict, text).toBe("unrecognized");
      expect(reason, text).not.toBe("");
    }
  });
});

describe("registry records", () => {
  const records = (JSON.parse(document("registry-records.json")) as RegistryRecord[]).map(registryRecordLinks);
  const { clusters, issues } = link(records);

  it("recognizes the id of every record", () => {
    for (const { id } of records) expect(verdictOf(id, undefined).verdict, id).toBe("recognized");
  });

  it("groups the numbers of one trial", () => {
    expect(clusters.map(({ ids }) => ids.map(({ id }) => id).join(" "))).toMatchInlineSnapshot(`
      [
        "2023-507419-36 2021-004817-29 NCT05918270 NCT05918274 U1111-1284-9173",
        "318472 ISRCTN48271935 NCT06283915",
        "NCT06283917",
        "NCT06283918",
        "U1111-1301-4472",
      ]
    `);
  });

  it("links two numbers of ClinicalTrials.gov only where a record contains both", () => {
    expect(evidence(clusters[0], "NCT05918274", "NCT05918270").map(({ field }) => field)).toEqual(["nctIdAliases"]);
    expect(evidence(clusters[0], "NCT05918274", "U1111-1284-9173").map(({ source }) => source)).toMatchInlineSnapshot(`
      [
        "CTGOV2 NCT05918274",
        "EUCTR 2021-004817-29-DE",
      ]
    `);
  });

  it("reports what it did not use for linking, with its path", () => {
    expect(issues.map(({ code, path, message }) => `${code} /${path.join("/")} ${message}`)).toMatchInlineSnapshot(`
      [
        "other_kind /0/statements/2/text expected an identifier of a trial, found U01CA418273 (NIH grant number)",
        "other_kind /0/statements/3/text expected an identifier of a trial, found U01CA418273 (NIH grant number)",
        "other_kind /0/statements/4/text expected an identifier of a trial, found IND 131842 (FDA investigational new drug number (IND))",
        "placeholder /2/statements/3/text NCT00000000 is a placeholder",
        "other_kind /4/statements/1/text expected an identifier of a trial, found U01CA418273 (NIH grant number)",
        "umbrella /4/statements/0/text U1111-1301-4472 is shared by records with different numbers of one registry",
        "umbrella /5/statements/1/text U1111-1301-4472 is shared by records with different numbers of one registry",
      ]
    `);
  });
});
