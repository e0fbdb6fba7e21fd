/** Prefixes and addresses in use beside those of Bioregistry. */
import { describe, expect, it } from "vitest";
import { parseCurie } from "./curie.ts";
import { parseUrl } from "./url.ts";

describe("parseCurie", () => {
  it.each([
    ["PMID:33635379", "pubmed", "33635379"],
    ["ORPHA:276413", "orphanet", "ORPHA:276413"],
    ["SCTID:109989006", "snomed_ct", "109989006"],
    ["OMIMPS:607634", "omim", "PS607634"],
    ["OMIMPS:PS607634", "omim", "PS607634"],
    ["omim.ps:607634", "omim", "PS607634"],
    ["MIM:603903", "omim", "603903"],
    ["OMIM:PS607634", "omim", "PS607634"],
    ["orphacode:276413", "orphanet", "ORPHA:276413"],
    ["GeneID:672", "ncbi_gene", "672"],
    ["EntrezGene:672", "ncbi_gene", "672"],
    ["SCT:109989006", "snomed_ct", "109989006"],
    ["icd10cm:C90.00", "icd10cm", "C90.00"],
    ["icd10:C90.0", "icd10", "C90.0"],
  ])("reads %s", (curie, scheme, id) => {
    expect(parseCurie(curie)).toEqual({ ok: true, value: { scheme, id } });
  });
});

describe("parseUrl", () => {
  it.each([
    ["https://identifiers.org/pubmed:33635379", "pubmed", "33635379"],
    ["https://identifiers.org/pubmed/33635379", "pubmed", "33635379"],
    ["https://identifiers.org/MONDO:0005148", "mondo", "MONDO:0005148"],
    ["https://identifiers.org/clinicaltrials/NCT03758417", "nct", "NCT03758417"],
    ["https://identifiers.org/doi:10.1038/s41597-022-01807-3", "doi", "10.1038/s41597-022-01807-3"],
    ["https://bioregistry.io/mondo:0005148", "mondo", "MONDO:0005148"],
    ["https://n2t.net/pubmed:33635379", "pubmed", "33635379"],
    ["https://www.clinicaltrialsregister.eu/ctr-search/trial/2017-001365-24/DE", "eudract", "2017-001365-24"],
    ["https://www.clinicaltrialsregister.eu/ctr-search/trial/2017-001365-24/results", "eudract", "2017-001365-24"],
    [
      "https://www.clinicaltrialsregister.eu/ctr-search/search?query=eudract_number:2017-001365-24",
      "eudract",
      "2017-001365-24",
    ],
    ["http://purl.obolibrary.org/obo/MONDO_0005148", "mondo", "MONDO:0005148"],
    ["http://purl.obolibrary.org/obo/NCIT_C3247", "ncit", "C3247"],
    ["http://purl.obolibrary.org/obo/HP_0000118", "hp", "HP:0000118"],
    ["https://europepmc.org/article/MED/33635379", "pubmed", "33635379"],
    ["https://europepmc.org/abstract/MED/33635379?x=1", "pubmed", "33635379"],
    ["https://europepmc.org/article/PMC/PMC7923456", "pmc", "PMC7923456"],
  ])("reads %s", (url, scheme, id) => {
    expect(parseUrl(url)).toMatchObject({ ok: true, value: { scheme, id } });
  });

  it.each(["https://identifiers.org/unknown:1", "https://identifiers.org/", "http://purl.obolibrary.org/obo/MONDO_1x"])(
    "reads no identifier in %s",
    (url) => {
      expect(parseUrl(url).ok).toBe(false);
    },
  );
});
