import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: Ensembl stable identifier. */
export type EnsemblId = `ENS${string}`;

/**
 * Identifies a gene, transcript, protein, exon, family, gene tree or regulatory feature in Ensembl, optionally with its version.
 *
 * Not accepted: a serial of zeros; the identifiers of other databases that Ensembl uses for fly and yeast.
 * @see https://www.ensembl.org/info/genome/stable_ids/index.html
 * @example
 * ```ts
 * import { ensembl } from "@org/therapy-identifiers/schemes/ensembl";
 *
 * ensembl.is("ENSG00000139618"); // => true
 * const parsed = ensembl.parse("ensg00000139618");
 * parsed.ok && parsed.value.id; // => "ENSG00000139618"
 * ```
 */
export const ensembl = /* @__PURE__ */ defineScheme({
  name: "Ensembl stable identifier",
  issuer: "EMBL-EBI",
  identifies: "gene",
  forms: [
    "ENS<type:(?:[A-Z]{3})?(?:GT|FM|[EGTPR])><serial:11>",
    "ENS<type:(?:[A-Z]{3})?(?:GT|FM|[EGTPR])><serial:11>.<version:1-3>",
  ],
  cues: ["ensembl"],
  prefix: "ensembl",
  urls: ["https://www.ensembl.org/id/$0"],
  placeholder: /0{11}/,
});
