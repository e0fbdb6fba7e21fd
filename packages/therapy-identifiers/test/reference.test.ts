/** Whole code systems against the schemes. */
import { expect, it } from "vitest";
import { anyScheme, type SchemeKey } from "../src/identifier.ts";
import { present, rows } from "../../../testing/shared-data.ts";

interface Count {
  ids: number;
  accepted: number;
  refused: string[];
}

function count(tally: Map<string, Count>, key: SchemeKey, text: string): void {
  const line = tally.get(key) ?? { ids: 0, accepted: 0, refused: [] };
  tally.set(key, line);
  line.ids += 1;
  if (anyScheme[key].parse(text).ok) line.accepted += 1;
  else line.refused.push(text);
}

it.skipIf(!present)("accepts the identifiers of every human gene", () => {
  const tally = new Map<string, Count>();
  for (const row of rows("data/reference/genes/hgnc_complete_set.2024-11.txt.gz")) {
    const columns: readonly (readonly [SchemeKey, string])[] = [
      ["hgnc", "hgnc_id"],
      ["ncbi_gene", "entrez_id"],
      ["ensembl", "ensembl_gene_id"],
      ["uniprot", "uniprot_ids"],
      ["pubmed", "pubmed_id"],
      ["omim", "omim_id"],
      ["orphanet", "orphanet"],
    ];
    for (const [key, column] of columns)
      for (const text of (row[column] ?? "").replaceAll('"', "").split("|").filter(Boolean)) count(tally, key, text);
  }
  console.table(
    Object.fromEntries(
      [...tally].map(([key, { ids, accepted, refused }]) => [
        key,
        { ids, accepted, refused: refused.slice(0, 5).join(" ") },
      ]),
    ),
  );
  // Two PubMed identifiers of nine digits stand in the gene table, each a real one of eight digits with one too many.
  expect([...tally.values()].flatMap(({ refused }) => refused).toSorted()).toEqual(["282027213", "325553290"]);
});

it.skipIf(!present)("accepts the identifiers that MONDO maps, and the codes of the NCI Thesaurus", () => {
  const tally = new Map<string, Count>();
  const prefixes: Readonly<Record<string, SchemeKey>> = {
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
  for (const { mondo_id = "", object_id = "" } of rows(
    "data/reference/diseases/mondo_2026-08-04_mappings.long.tsv.gz",
  )) {
    count(tally, "mondo", mondo_id);
    const [prefix = "", local = ""] = object_id.split(/:(.*)/);
    const key = prefixes[prefix];
    if (key) count(tally, key, prefix === "OMIMPS" ? `PS${local}` : local);
  }
  for (const { ncit_code = "" } of rows("data/reference/ncit/ncit_terms.all.tsv.gz")) count(tally, "ncit", ncit_code);
  console.table(
    Object.fromEntries(
      [...tally].map(([key, { ids, accepted, refused }]) => [
        key,
        { ids, accepted, refused: [...new Set(refused)].slice(0, 6).join(" ") },
      ]),
    ),
  );
  const refused = [...tally.values()].flatMap((line) => line.refused);
  // Malformed in the mapping itself: MeSH identifiers with eight and seven digits, a code of the NCI Thesaurus without its letter.
  expect([...new Set(refused)].toSorted()).toEqual(["3921", "C1720824", "D00007727"]);
});
