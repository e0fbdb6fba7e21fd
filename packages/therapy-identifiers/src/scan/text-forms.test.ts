/** Identifiers as people write them in texts: joined to words, in lists, with what follows them in a sentence. */
import { describe, expect, it } from "vitest";
import { identify } from "./identify.ts";

const found = (text: string): string[] =>
  identify(text).map(({ scheme, id, certainty }) => `${scheme} ${id ?? "-"} ${certainty}`);

const sici = "10.1577/1548-8659(1981)110<446:EOTOFR>2.0.CO;2";
const blood = "10.1182/blood-2019-129107";

describe("the end of a DOI", () => {
  it.each([
    [sici, sici],
    [`${sici}.`, sici],
    [
      "10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2",
      "10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2",
    ],
    ["https://www.frontiersin.org/articles/10.3389/fimmu.2022.123456/full", "10.3389/fimmu.2022.123456"],
    ["https://www.nejm.org/doi/10.1056/NEJMoa2031054?query=featured", "10.1056/NEJMoa2031054"],
    ["https://link.springer.com/article/10.1007/s00277-020-04033-y#citeas", "10.1007/s00277-020-04033-y"],
    ["10.1182/blood-2019-129107。", blood],
    ["10.1000/abc123)DOI", "10.1000/abc123"],
    [`**${blood}**`, blood],
    [`${blood}!`, blood],
    [`${blood}\u200B`, blood],
    [`${blood}&nbsp;`, blood],
    // Siblings of the inputs above.
    [`${blood}/pdf`, blood],
    [`${blood}/abstract.`, blood],
    ["10.1101/2021.03.04.433919v2.full.pdf", "10.1101/2021.03.04.433919"],
    [`_${blood}_`, blood],
    [`\`${blood}\``, blood],
    [`${blood}…`, blood],
    [`《${blood}》`, blood],
    [`${blood}，患者`, blood],
    [`${blood}（2020）`, blood],
    [`${blood}&utm_source=mail`, blood],
    [`${blood}&#160;(2019)`, blood],
    [`[${blood}](see below)`, blood],
    [`(see ${blood})`, blood],
    [`<i>${blood}</i>`, blood],
    [`${blood}\u00AD`, blood],
    ["10.1016/S0140-6736(21)00933-8).", "10.1016/S0140-6736(21)00933-8"],
    ["10.1371/journal.pone.0123456.g001", "10.1371/journal.pone.0123456.g001"],
    [`https://doi.org/${blood}/suppl_file/appendix.pdf`, blood],
    [`${blood}/suppl_file`, blood],
    [`${blood}/-/DCSupplemental`, blood],
    [`${blood}/figures/1`, blood],
    [`${blood}/tables/2`, blood],
    [`${blood}/metrics`, blood],
    [`${blood}/supplementary-material`, blood],
    [`${blood}/tab-pdf`, blood],
    [`${blood}/asset/supinfo`, blood],
    [`${blood};jsessionid=ABC`, blood],
    [`${blood}[doi]`, blood],
    [`${blood}.[PubMed]`, blood],
    [`${blood}.Epub 2020 Jan 1`, blood],
    [`${blood}.eCollection 2020`, blood],
    [`${blood}.Accessed 5 May`, blood],
    [`${blood}.Keywords`, blood],
    [`${blood}.The authors`, blood],
    [`${blood}/pdf/file.pdf`, blood],
    [`${blood}/full/html`, blood],
    ["10.1101/2020.01.01.123456v1.full-text", "10.1101/2020.01.01.123456"],
    ["10.1000/figures/1", "10.1000/figures/1"],
    ["doi:10.1234/kg", "10.1234/kg"],
    ["https://doi.org/10.1234/24", "10.1234/24"],
  ])("in %j is that of %s", (text, id) => {
    expect(found(text)).toEqual([`doi ${id} certain`]);
  });

  it.each([",", ";", "|", ", ", "; ", " | ", "\n"])("is before the next one after %j", (separator) => {
    expect(found(`${blood}${separator}10.1056/NEJMoa2031054`)).toEqual([
      `doi ${blood} certain`,
      "doi 10.1056/NEJMoa2031054 certain",
    ]);
  });

  it.each([
    "ratio 10.1234/kg",
    "the ratio was 10.1234/mL",
    "10.5000/min",
    "10.2500/mmol of lipid",
    "10.123/day",
    "10.12/cells",
    "10.1234/24",
    "10.55/m2",
    "dose 10.1000/kg/day",
    "10.2500/mL/min",
    "10.5000/1.73m2",
  ])("is not sought in the ratio %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    `${blood}PMID: 31234567`,
    `${blood}; PMID 31234567`,
    `${blood},PMID:31234567`,
    `${blood}.PMID: 31234567`,
    `${blood}.PMID:31234567`,
    `${blood}. PMID 31234567`,
  ])("is before a PMID in %j", (text) => {
    expect(found(text)).toEqual([`doi ${blood} certain`, "pubmed 31234567 certain"]);
  });
});

describe("a word joined to an identifier", () => {
  it.each([
    ["NCT04089566The study", "nct NCT04089566 likely"],
    ["ISRCTN14048364The", "isrctn ISRCTN14048364 likely"],
    ["NCT04089566is recruiting", "nct NCT04089566 likely"],
    ["trialNCT04089566", "nct NCT04089566 likely"],
    ["RegistrationNCT04089566and", "nct NCT04089566 likely"],
    ["studyISRCTN14048364", "isrctn ISRCTN14048364 likely"],
    ["DRKS00012345Titel", "drks DRKS00012345 likely"],
    ["UMIN000033564Title", "umin UMIN000033564 likely"],
    ["CTR20210588Study", "ctr CTR20210588 likely"],
    ["MONDO:0005148Type", "mondo MONDO:0005148 likely"],
    ["试验NCT04089566The", "nct NCT04089566 likely"],
  ])("leaves %j likely", (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each(["NCT04578639X", "XNCT04578639", "NCT04089566T", "xNCT04089566", "NCT00000000The"])(
    "finds nothing in %j",
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe("a number with too few digits", () => {
  it.each(["NCT001715", "NCT0375841", "NCT 0012345", "nct-0037584", "ISRCTN0123456", "DRKS0001234", "NCT0001"])(
    "is reported in %j",
    (text) => {
      expect(identify(text)).toMatchObject([{ certainty: "invalid", issues: [{ code: "form", severity: "error" }] }]);
      expect(identify(text)[0]?.text).toBe(text);
    },
  );

  it("is described by the number of its digits", () => {
    expect(identify("in NCT001715.")[0]?.issues[0]?.message).toBe("expected NCT and 8 digits, found 6 digits");
  });
});

describe("a list after one cue", () => {
  it.each([
    ["PMIDs 33635379 and 36529656", ["pubmed 33635379 certain", "pubmed 36529656 certain"]],
    ["ICD-10 codes C90.0 and C90.1", ["icd10 C90.0 certain", "icd10 C90.1 certain"]],
    [
      "PMIDs: 33635379, 36529656, 31234567",
      ["pubmed 33635379 certain", "pubmed 36529656 certain", "pubmed 31234567 certain"],
    ],
    ["PMID 33635379; 36529656.", ["pubmed 33635379 certain", "pubmed 36529656 likely"]],
    ["(PMID: 33635379/36529656)", ["pubmed 33635379 certain", "pubmed 36529656 likely"]],
    ["ICD-10: C34, C50", ["icd10 C34 certain", "icd10 C50 likely"]],
    [
      "ICD-10-CM codes C90.00, C90.01 and C90.02",
      ["icd10cm C90.00 certain", "icd10cm C90.01 certain", "icd10cm C90.02 certain"],
    ],
    ["SNOMED CT codes 109989006, 284196006", ["snomed_ct 109989006 certain", "snomed_ct 284196006 certain"]],
    ["OMIM 603903 and 605353 (MIM)", ["omim 603903 certain", "omim 605353 likely"]],
    ["PMID：33635379、36529656。", ["pubmed 33635379 certain", "pubmed 36529656 likely"]],
    ["Gene IDs 672 and 675", ["ncbi_gene 672 possible", "ncbi_gene 675 possible"]],
    // A count is not an item.
    ["PMID: 16333295, 16333296 patients", ["pubmed 16333295 certain"]],
    ["PMIDs 33635379 and 12 others", ["pubmed 33635379 certain"]],
    ["ICD-10 C34 and B12 deficiency", ["icd10 C34 certain"]],
    ["PMID 33635379. 36529656 were screened", ["pubmed 33635379 certain"]],
  ])("in %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("what a text can also mean", () => {
  it.each([
    ["ICD-10-CM C90.00", "icd10cm C90.00 certain"],
    ["ICD10CM: C90.00", "icd10cm C90.00 certain"],
    ["ICD 10 CM code C83.30", "icd10cm C83.30 certain"],
    ["ICD-10 C90.0", "icd10 C90.0 certain"],
    ["CAS RN: 1823078-37-0", "cas 1823078-37-0 certain"],
    ["CAS Registry Number 1823078-37-0", "cas 1823078-37-0 certain"],
    ["1823078-37-0", "cas 1823078-37-0 possible"],
    ["gene 672", "ncbi_gene 672 possible"],
    ["Entrez Gene 672", "ncbi_gene 672 certain"],
    ["C000000123", "umin JPRN-C000000123 likely"],
    ["UMIN C000000123", "umin JPRN-C000000123 likely"],
    ["UMIN-CTR000012345", "umin UMIN000012345 likely"],
    ["NTR 2636", "ntr NTR2636 likely"],
    ["ACTRN0126000123456", "anzctr ACTRN0126000123456 certain"],
    ["PER-010-15B", "repec PER-010-15B certain"],
    ["PER-040-07", "repec PER-040-07 certain"],
  ])("is weighed in %j", (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    "cases per 100 00 people",
    "per 040 07",
    "XB-GENE-123456",
    "img.gene:123456789",
    "my_gene:123456",
    "cldb:cl1234",
    "clone cl1234",
    "HP1234 mice",
    "NTR 2010",
    "KEY-PMID: 12345678",
    "x-omim 603903",
    "ACTRN012607000195450",
  ])("is nothing in %j", (text) => {
    expect(found(text)).toEqual([]);
  });
});
