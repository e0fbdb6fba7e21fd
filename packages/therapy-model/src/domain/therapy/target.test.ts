import { describe, expect, it } from "vitest";
import { present, rows } from "../../../../../testing/shared-data.ts";
import { aliasesOfHgnc, readAliases, type TargetAlias } from "../../../scripts/verification/target-aliases.ts";
import { findTermByName } from "../../vocabulary/find-term.ts";
import { broaderTerms, type Term, termKeys } from "../../vocabulary/vocabulary.ts";
import { Target } from "../../gen/vocabularies/target.ts";
import { targets } from "../../gen/vocabularies/target-terms.ts";

const byAlias = (one: TargetAlias, other: TargetAlias): number =>
  `${one.symbol} ${one.alias}` < `${other.symbol} ${other.alias}` ? -1 : 1;

/** The gene data of targets. A protein of several genes is a close mapping, not a code. */
const genes = Object.entries<Term>(targets.terms).flatMap(([symbol, { definition, codes = {}, mappings = {} }]) => {
  const uniprot = codes.uniprot ?? mappings.uniprot?.[0]?.code ?? "";
  return codes.hgnc === undefined ? [] : [{ symbol, definition, hgnc: codes.hgnc, uniprot }];
});

describe("targets", () => {
  it("finds a target by its common names", () => {
    expect(findTermByName(targets, "BCMA")).toBe("TNFRSF17");
    expect(findTermByName(targets, "NKG2A")).toBe("KLRC1");
    expect(findTermByName(targets, "Claudin 18.2")).toBe("CLDN18_2");
    expect(broaderTerms(targets, "EGFRvIII")).toEqual(["EGFR"]);
    expect(targets.terms.TNFRSF17).toEqual({
      label: "BCMA",
      definition: "TNF receptor superfamily member 17, a gene or its product; called BCMA.",
      synonyms: ["B-cell maturation antigen", "CD269"],
      codes: { hgnc: "HGNC:11913", uniprot: "Q02223" },
    });
  });

  it("does not repeat the label in the definition", () => {
    expect(targets.terms.DMD.definition).toBe("Dystrophin, a gene or its product.");
    const repeated = Object.values(targets.terms).filter(({ definition, label }) =>
      definition.startsWith(`${label}, a gene or its product;`),
    );
    expect(repeated).toEqual([]);
  });

  it("has the same keys in the schema and the table", () => {
    expect(Target.options).toEqual(termKeys(targets).toSorted());
    expect(Target.safeParse("BCMA").success).toBe(false);
  });

  it("has every broader term", () => {
    const broader = Object.values(targets.terms).flatMap((term) => term.broader ?? []);
    expect(broader.filter((key) => !(key in targets.terms))).toEqual([]);
  });

  it("has a protein only if it has a gene", () => {
    const lone = Object.values<Term>(targets.terms).filter(
      ({ codes, mappings }) => (codes?.uniprot ?? mappings?.uniprot) !== undefined && codes?.hgnc === undefined,
    );
    expect(lone).toEqual([]);
  });
});

describe.skipIf(!present)("targets compared with the HGNC complete set in ../shared", () => {
  const approved = present
    ? new Map(
        rows("data/reference/genes/hgnc_complete_set.2024-11.txt.gz").map((row) => [row["hgnc_id"], row] as const),
      )
    : new Map<string | undefined, Record<string, string>>();
  const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
  const accessions = (row: Record<string, string> | undefined): string[] =>
    (row?.["uniprot_ids"] ?? "").replaceAll('"', "").split("|").filter(Boolean);

  it("has the approved symbol, name and single protein of each gene", () => {
    const wrong = genes.filter((gene) => {
      const known = approved.get(gene.hgnc);
      const [first = "", ...more] = accessions(known);
      const protein = more.length === 0 ? first : "";
      return (
        known?.["status"] !== "Approved" ||
        known["symbol"] !== gene.symbol ||
        !gene.definition.startsWith(`${capital(known["name"]?.replaceAll('"', "") ?? "")}, a gene or its product`) ||
        protein !== gene.uniprot
      );
    });
    const proteins = genes.filter((gene) => gene.uniprot !== "").length;
    console.log(`HGNC ids and symbols checked: ${genes.length}; UniProt accessions: ${proteins}`);
    expect(wrong).toEqual([]);
  });

  it("has every alias that names one gene only", () => {
    expect(readAliases().toSorted(byAlias)).toEqual(aliasesOfHgnc().toSorted(byAlias));
  });

  it("has every gene of the list of therapy targets", () => {
    const keys = new Set<string>(termKeys(targets));
    const missing = rows("data/reference/genes/target-genes.tsv").filter((row) => !keys.has(row["symbol"] ?? ""));
    expect(missing).toEqual([]);
  });
});
