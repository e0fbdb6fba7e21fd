/** Lists of genes, diseases, jurisdictions and name infixes of which the model must have every one. */
import { rows, text } from "../../../../testing/shared-data.ts";
import { type Comparison, notVerified, type Row, type VerificationTable } from "../../../../testing/verification.ts";
import { regulatorJurisdictions } from "../../src/domain/regulatory/regulator.ts";
import { diseases, targets } from "../../src/entries/vocabularies.ts";
import { readStems } from "../generate-naming.ts";

/** What the model has of each list. */
export function covered(): { readonly [list: string]: ReadonlySet<string> } {
  const codesOf = (terms: object, system: string): string[] =>
    Object.values(terms as { readonly [term: string]: { readonly codes?: Row } }).flatMap(
      ({ codes }) => codes?.[system] ?? [],
    );
  return {
    target: new Set(codesOf(targets.terms, "hgnc")),
    disease: new Set(codesOf(diseases.terms, "mondo")),
    jurisdiction: new Set<string>(Object.values(regulatorJurisdictions)),
    gene_infix: new Set(readStems().flatMap(({ stem, place }) => (place === "gene_infix" ? [stem] : []))),
  };
}

function listed(): (Row & { readonly list: string; readonly item: string; readonly source: string })[] {
  const genes = rows("data/reference/genes/target-genes.tsv").map((row) => ({
    list: "target",
    item: row["hgnc_id"]!,
    label: row["symbol"]!,
    source: "target-genes",
  }));
  const classes = rows("data/reference/diseases/diseases-cgt.tsv").map((row) => ({
    list: "disease",
    item: row["mondo_id"]!,
    label: row["label"]!,
    source: "advanced-therapy-diseases",
  }));
  const places = rows("data/reference/regulators/regulators.tsv").map((row) => row["iso3166_1"]!);
  const jurisdictions = [...new Set(places)].map((item) => ({
    list: "jurisdiction",
    item,
    label: "",
    source: "regulator-tables",
  }));
  const [, scheme = ""] = /First-word infixes listed: (.+)/.exec(text("data/approvals/inn-naming.md")) ?? [];
  const infixes = [...scheme.matchAll(/(?:^|\| )-(\w+)-/g)].map(([, item = ""]) => ({
    list: "gene_infix",
    item,
    label: "",
    source: "inn-naming",
  }));
  return [...genes, ...classes, ...jurisdictions, ...infixes];
}

/** The table of lists. Its rows come from the lists; {@link covered} is compared with them. */
export const coverage: VerificationTable = {
  file: "coverage.tsv",
  claimed: ["list", "item"],
  found: ["label"],
  verify: () => {
    const has = covered();
    return listed().map((row): Row & Comparison => ({
      ...row,
      compared: "has a term",
      result: has[row.list]!.has(row.item) ? "found" : notVerified,
    }));
  },
};
