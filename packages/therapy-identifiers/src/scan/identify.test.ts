import { describe, expect, it } from "vitest";
import { identify } from "./identify.ts";
import { repeatedParts } from "../../test/repeated-parts.ts";

const found = (text: string): string[] =>
  identify(text).map(({ scheme, id, certainty }) => `${scheme} ${id ?? "-"} ${certainty}`);

describe("identify", () => {
  it.each([
    ["nct-03758417", "nct NCT03758417 likely"],
    ["NCT 03758417", "nct NCT03758417 likely"],
    ["NCT０３７５８４１７", "nct NCT03758417 likely"],
    ["ＮＣＴ０３７５８４１７", "nct NCT03758417 likely"],
    ["NCT3758417", "nct NCT03758417 possible"],
    ["NCT0375\n8417", "nct NCT03758417 possible"],
    ["试验NCT03758417进行中", "nct NCT03758417 certain"],
    ["https://clinicaltrials.gov/study/NCT03758417?tab=results", "nct NCT03758417 certain"],
    ["https://pubmed.ncbi.nlm.nih.gov/16333295/", "pubmed 16333295 certain"],
    ["https://www.orpha.net/en/disease/detail/85163", "orphanet ORPHA:85163 likely"],
    ["受理号：CXSL2300659", "nmpa_acceptance CXSL2300659 certain"],
    ["批准文号：国药准字S20210019", "nmpa_approval 国药准字S20210019 certain"],
    ["ChiCTR-ROC-17011223", "chictr ChiCTR-ROC-17011223 certain"],
    ["EU/1/18/1277/001", "eu_marketing EU/1/18/1277/001 certain"],
    ["UniProt: Q9Y6K9", "uniprot Q9Y6K9 certain"],
    ["HGNC:5", "hgnc HGNC:5 certain"],
    ["NASDAQ: LEGN", "stock_listing NASDAQ:LEGN likely"],
    ["onasemnogene abeparvovec", "inn onasemnogene abeparvovec possible"],
    ['see "10.1186/s13550-024-01127-0.", there', "doi 10.1186/s13550-024-01127-0 certain"],
    ["(doi:10.1186/s13550-024-01127-0).", "doi 10.1186/s13550-024-01127-0 certain"],
    ["10.1016/S0140-6736(21)00933-8", "doi 10.1016/S0140-6736(21)00933-8 certain"],
    ["BB-IND# 12452", "fda_ind IND 12452 likely"],
    ["ICD-10: C34.1", "icd10 C34.1 certain"],
    ["ICD 10 C34", "icd10 C34 certain"],
    ["kegg.drug:D00123", "kegg_drug D00123 certain"],
    ["https://icd.who.int/browse11/l-m/en#/http://id.who.int/icd/entity/402558626", "icd11 402558626 likely"],
  ])("finds %j", (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    ["NCT00000000", "placeholder"],
    ["NCTO3758417", "look_alike"],
    ["N\u0421T03758417", "look_alike"],
    ["NCT0375841l", "look_alike"],
    ["ORCID 0000-0002-5355-2577", "check_digit"],
    ["CTR20050001", "year"],
  ])("reports %j as invalid", (text, code) => {
    expect(identify(text)).toMatchObject([{ certainty: "invalid", issues: [{ code }] }]);
    expect(identify(text)[0]).not.toHaveProperty("id");
  });

  it.each([
    "NCT04578639X",
    "XNCT04578639",
    "2019-004822-1",
    "16333295",
    "in 2019-2020",
    "IND 2021 was",
    "18 to 75 years, 10.5 mg/dL",
    "NCT037584170",
    "1:100",
    "a ratio of 1:2",
    "in 10 C34 samples",
    "the gene 1997",
    "site NL007",
    "registry 16-00",
    "drug D00123",
    "head CT 284196006",
  ])("finds nothing in %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("does not include half a surrogate pair in a DOI", () => {
    expect(found("doi:10.1234/a\uD800b")).not.toContain("\uD800");
  });

  it("finds only the schemes in the options", () => {
    expect(identify("NCT03758417 ISRCTN12949496", { schemes: ["isrctn"] })).toHaveLength(1);
  });

  it("prefers the longest match", () => {
    expect(found("2022-501417-31-00")).toEqual(["eu_ct 2022-501417-31-00 certain"]);
    expect(found("ChiCTR-DIN-00000007")).toEqual(["chictr ChiCTR-DIN-00000007 certain"]);
    expect(found("RBR-nl00000")).toEqual(["rebec RBR-nl00000 certain"]);
    expect(found("CVCL_HP10")).toEqual(["cellosaurus CVCL_HP10 certain"]);
    expect(found("RRID:CVCL_0440")).toEqual(["rrid RRID:CVCL_0440 certain"]);
    expect(found("ICD-11: NL00.J")).toEqual(["icd11 NL00.J certain"]);
    expect(found("EMEA/H/C/004258/II/0044/G")).toEqual(["ema_procedure EMEA/H/C/004258/II/0044/G certain"]);
  });

  it("searches long repeated text", () => {
    for (const part of repeatedParts) {
      const long = part.repeat(Math.ceil(50_000 / part.length));
      expect(identify(long).length).toBeLessThan(long.length);
    }
  });
});
