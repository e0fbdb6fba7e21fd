import { describe, expect, it } from "vitest";
import { decode } from "./decode.ts";

describe("decode", () => {
  it("decodes each part of a Chinese acceptance number", () => {
    const [decoded] = decode("CXSL2300659");
    expect(decoded?.parts.map(({ part, value, meaning }) => `${part} ${value}: ${meaning}`)).toEqual([
      "origin C: domestic",
      "class X: new drug",
      "product S: biological product",
      "stage L: clinical trial application",
      "year 23: accepted in 2023",
      "serial 00659: serial number 00659",
    ]);
    expect(decode("CXSL2300659", { language: "zh" })[0]?.summary).toBe(
      "国产新药，生物制品，临床试验申请，2023年受理，流水号00659",
    );
  });

  it.each([
    [
      "JXSS2200012",
      "imported new drug, biological product, application to sell (marketing), accepted in 2022, serial number 00012",
    ],
    [
      "CYHS1590012",
      "domestic drug with an existing national standard (generic), chemical drug, application to produce and sell (marketing), accepted in 2015, subsequent submission 90012, after the bioequivalence trial",
    ],
    [
      "CXHL0500001甘",
      "domestic new drug, chemical drug, clinical trial application, accepted in 2005, serial number 00001, received by the provincial office 甘",
    ],
    [
      "JYHF0500001桂",
      "imported drug with an existing national standard (generic), chemical drug, repackaging of an imported drug, accepted in 2005, serial number 00001, received by the provincial office 桂",
    ],
  ])("%s", (id, summary) => {
    expect(decode(id)[0]?.summary).toBe(summary);
  });

  it.each([
    ["国药准字S20210019", "biological product", "0019 of 2021"],
    ["国药准字HJ20140344", "manufactured abroad", "0344 of 2014"],
    ["2171.HK", "Hong Kong Stock Exchange (XHKG)"],
    ["L01XL05", "antineoplastic and immunomodulating agents"],
    ["EMEA/H/C/004258/II/0044/G", "major variation, type II", "grouped with other procedures"],
    ["ENSMUSG00000017167", "gene"],
  ])("%s", (id, ...meanings) => {
    expect(decode(id)[0]?.parts.map(({ meaning }) => meaning)).toEqual(expect.arrayContaining(meanings));
  });

  it("returns one result for each scheme of a number without letters", () => {
    expect(decode("603903").map(({ scheme }) => scheme)).toEqual(
      expect.arrayContaining(["omim", "pubmed", "ncbi_gene"]),
    );
  });

  it("returns nothing for other words", () => {
    expect(decode("phase 1")).toEqual([]);
    expect(decode("")).toEqual([]);
    expect(decode("9".repeat(50_000))).toEqual([]);
  });
});
