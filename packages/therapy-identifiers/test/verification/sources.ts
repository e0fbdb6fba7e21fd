/** Where the identifiers of published code systems and registries are located in the data beside the repository. */
import type { SchemeKey } from "../../src/entries/index.ts";

/** The rows of a table by the name of its file. */
export type ReadRows = (name: string) => Record<string, string>[];

/** The identifiers of one published source by scheme. */
export interface SourceIdentifiers {
  readonly source: string;
  readonly version: string;
  readonly ids: ReadonlyMap<SchemeKey, readonly string[]>;
}

/** The scheme of each registry in the collection of registration numbers. */
export const registrySchemes: Readonly<Record<string, SchemeKey>> = {
  ANZCTR: "anzctr",
  "CCMO/ABR (NL)": "ccmo",
  "CRIS (KCT)": "cris",
  "CTIS (EU CT number)": "eu_ct",
  CTRI: "ctri",
  ChiCTR: "chictr",
  "China CTR (chinadrugtrials)": "ctr",
  "ClinicalTrials.gov": "nct",
  DRKS: "drks",
  "EU CTR (EudraCT)": "eudract",
  "EU PAS": "eu_pas",
  IRCT: "irct",
  ISRCTN: "isrctn",
  ITMCTR: "itmctr",
  JMACCT: "jmacct",
  JapicCTI: "japic_cti",
  LBCTR: "lbctr",
  "MOH (Israel)": "moh_israel",
  "NTR (Netherlands)": "ntr",
  PACTR: "pactr",
  REPEC: "repec",
  RPCEC: "rpcec",
  ReBEC: "rebec",
  SLCTR: "slctr",
  SNCTP: "snctp",
  TCTR: "tctr",
  "UMIN-CTR": "umin",
  "WHO UTN": "who_utn",
  jRCT: "jrct",
};

/** The columns of the HGNC table that contain identifiers. */
const geneColumns: readonly (readonly [SchemeKey, string])[] = [
  ["hgnc", "hgnc_id"],
  ["ncbi_gene", "entrez_id"],
  ["ensembl", "ensembl_gene_id"],
  ["uniprot", "uniprot_ids"],
  ["pubmed", "pubmed_id"],
  ["omim", "omim_id"],
  ["orphanet", "orphanet"],
];

/** The prefixes of the MONDO mappings. */
const mappingPrefixes: Readonly<Record<string, SchemeKey>> = {
  DOID: "doid",
  Orphanet: "orphanet",
  OMIM: "omim",
  OMIMPS: "omim",
  mesh: "mesh",
  GARD: "gard",
  NCIT: "ncit",
  "icd11.foundation": "icd11",
  EFO: "efo",
  ICD10CM: "icd10",
  ICD10WHO: "icd10",
  HP: "hp",
  HGNC: "hgnc",
  OBI: "obi",
};

/** The identifiers of all code systems. */
export function readIdentifiers(rows: ReadRows): SourceIdentifiers[] {
  return [geneIdentifiers(rows), mappedIdentifiers(rows), conceptCodes(rows)];
}

function geneIdentifiers(rows: ReadRows): SourceIdentifiers {
  const ids = new Map<SchemeKey, string[]>();
  for (const row of rows("data/reference/genes/hgnc_complete_set.2024-11.txt.gz")) {
    for (const [key, column] of geneColumns) {
      for (const id of (row[column] ?? "").replaceAll('"', "").split("|").filter(Boolean)) add(ids, key, id);
    }
  }
  return { source: "HGNC complete set", version: "2024-11", ids };
}

function mappedIdentifiers(rows: ReadRows): SourceIdentifiers {
  const ids = new Map<SchemeKey, string[]>();
  for (const { mondo_id = "", object_id = "" } of rows(
    "data/reference/diseases/mondo_2026-08-04_mappings.long.tsv.gz",
  )) {
    add(ids, "mondo", mondo_id);
    const [prefix = "", local = ""] = object_id.split(/:(.*)/);
    const key = mappingPrefixes[prefix];
    if (key) add(ids, key, prefix === "OMIMPS" ? `PS${local}` : local);
  }
  return { source: "MONDO mappings", version: "2026-08-04", ids };
}

function conceptCodes(rows: ReadRows): SourceIdentifiers {
  const codes = rows("data/reference/ncit/ncit_terms.all.tsv.gz").map(({ ncit_code = "" }) => ncit_code);
  return { source: "NCI Thesaurus, codes of terms", version: "2026", ids: new Map([["ncit", codes]]) };
}

function add(ids: Map<SchemeKey, string[]>, key: SchemeKey, id: string): void {
  const list = ids.get(key);
  if (list) list.push(id);
  else ids.set(key, [id]);
}
