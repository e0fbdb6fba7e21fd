/** The HGNC id, approved symbol, name and protein of every target that is a gene. */
import { rows } from "../../../../testing/shared-data.ts";
import { notVerified, type Row, type VerificationTable } from "../../../../testing/verification.ts";
import { targets } from "../../src/entries/vocabularies.ts";

function claims(): Row[] {
  return Object.entries(targets.terms).flatMap(([term, { codes = {}, mappings = {} }]) => {
    if (codes.hgnc === undefined) return [];
    const uniprot = codes.uniprot ?? mappings.uniprot?.[0]?.code ?? "";
    return [{ symbol: term, hgnc: codes.hgnc, uniprot }];
  });
}

/** The accession of a gene that has exactly one. */
function singleAccession(gene: Row | undefined): string {
  const [first = "", ...others] = (gene?.["uniprot_ids"] ?? "").replaceAll('"', "").split("|");
  return others.length === 0 ? first : "";
}

/** The table of targets that are genes. */
export const targetGenes: VerificationTable = {
  file: "target-genes.tsv",
  claimed: ["symbol", "hgnc", "uniprot"],
  found: ["name"],
  claims,
  verify: () => {
    const genes = new Map(
      rows("data/reference/genes/hgnc_complete_set.2024-11.txt.gz").map((row) => [row["hgnc_id"], row]),
    );
    return claims().map((claim) => {
      const gene = genes.get(claim["hgnc"]);
      const isEqual =
        gene?.["status"] === "Approved" &&
        gene["symbol"] === claim["symbol"] &&
        singleAccession(gene) === claim["uniprot"];
      return {
        ...claim,
        name: (gene?.["name"] ?? "").replaceAll('"', ""),
        source: "hgnc",
        compared: "status, approved symbol, single UniProt accession",
        result: isEqual ? "equal" : notVerified,
      };
    });
  },
};
