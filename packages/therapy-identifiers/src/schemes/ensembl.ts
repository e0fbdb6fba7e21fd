import { scheme } from "../scheme.ts";

/** The template-literal type of Ensembl stable identifiers. */
export type EnsemblId = `ENS${string}`;

/**
 * A gene, transcript, protein, exon, family, gene tree or regulatory feature in Ensembl, with its version at times.
 *
 * Refused: zeros only; the names of other databases under which Ensembl shows fly and yeast.
 * @see https://www.ensembl.org/info/genome/stable_ids/index.html
 * @example
 * ```ts
 * import { ensembl } from "@org/therapy-identifiers/schemes/ensembl";
 *
 * ensembl.is("ENSG00000139618"); // => true
 * const read = ensembl.parse("ensg00000139618");
 * read.ok && read.id; // => "ENSG00000139618"
 * ```
 */
export const ensembl = /* @__PURE__ */ scheme({
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
