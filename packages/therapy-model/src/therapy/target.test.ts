import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { present, rows } from "../../../../testing/shared-data.ts";
import { generateTargets, readTargets } from "../../scripts/generate-targets.ts";
import { broaderTerms, termKeys, termNamed } from "../vocabulary.ts";
import { Target } from "./target.ts";
import { targets } from "./targets.ts";

const read = (place: string): string => readFileSync(new URL(place, import.meta.url), "utf8");
const tsv = read("../../vocabularies/targets.tsv");
const genes = readTargets(tsv).filter((row) => row.hgnc_id !== "");

describe("targets", () => {
  it("finds a target by the names in use", () => {
    expect(termNamed(targets, "BCMA")).toBe("TNFRSF17");
    expect(termNamed(targets, "NKG2A")).toBe("KLRC1");
    expect(termNamed(targets, "Claudin 18.2")).toBe("CLDN18_2");
    expect(broaderTerms(targets, "EGFRvIII")).toEqual(["EGFR"]);
    expect(targets.terms.TNFRSF17).toEqual({
      label: "BCMA",
      definition: "TNF receptor superfamily member 17, a gene or its product; called BCMA.",
      synonyms: ["B-cell maturation antigen", "CD269"],
      codes: { hgnc: "HGNC:11913", uniprot: "Q02223" },
    });
  });

  it("does not say twice what a target is called", () => {
    expect(targets.terms.DMD.definition).toBe("Dystrophin, a gene or its product.");
    const twice = Object.values(targets.terms).filter(({ definition, label }) =>
      definition.startsWith(`${label}, a gene or its product;`),
    );
    expect(twice).toEqual([]);
  });

  it("takes in its schema the keys of the table and nothing else", () => {
    expect(Target.options).toEqual(termKeys(targets));
    expect(Target.safeParse("BCMA").success).toBe(false);
  });

  it("has a wider term for each that names one", () => {
    const wider = Object.values(targets.terms).flatMap((term) => term.broader ?? []);
    expect(wider.filter((key) => !(key in targets.terms))).toEqual([]);
  });

  it("is generated from the table as it stands", () => {
    const { table, keys } = generateTargets(tsv);
    expect(read("../gen/targets.ts").replaceAll("\r\n", "\n")).toBe(table);
    expect(read("../gen/target-keys.ts").replaceAll("\r\n", "\n")).toBe(keys);
  });
});

describe.skipIf(!present)("targets against HGNC", () => {
  const approved = present
    ? new Map(
        rows("data/reference/genes/hgnc_complete_set.2024-11.txt.gz").map((row) => [row["hgnc_id"], row] as const),
      )
    : new Map<string | undefined, Record<string, string>>();
  const accessions = (row: Record<string, string> | undefined): string[] =>
    (row?.["uniprot_ids"] ?? "").replaceAll('"', "").split("|").filter(Boolean);

  it("has the approved symbol, name and single protein of each gene", () => {
    const wrong = genes.filter((gene) => {
      const known = approved.get(gene.hgnc_id);
      const [first = "", ...more] = accessions(known);
      const protein = more.length === 0 ? first : "";
      return (
        known?.["status"] !== "Approved" ||
        known["symbol"] !== gene.symbol ||
        known["name"]?.replaceAll('"', "") !== gene.name ||
        protein !== gene.uniprot
      );
    });
    const proteins = genes.filter((gene) => gene.uniprot !== "").length;
    console.log(`HGNC ids and symbols checked: ${genes.length}; UniProt accessions: ${proteins}`);
    expect(wrong).toEqual([]);
  });

  it("has every gene that therapies are known to aim at", () => {
    const keys = new Set<string>(termKeys(targets));
    const missing = rows("data/reference/genes/target-genes.tsv").filter((row) => !keys.has(row["symbol"] ?? ""));
    expect(missing).toEqual([]);
  });
});
