import { scheme } from "../scheme.ts";

/** The template-literal type of NCBI Gene identifiers. */
export type NcbiGeneId = string;

/**
 * A gene in NCBI Gene (formerly Entrez Gene): a number.
 * @see https://www.ncbi.nlm.nih.gov/gene
 * @example
 * ```ts
 * import { ncbiGene } from "@org/therapy-identifiers/schemes/ncbi-gene";
 *
 * ncbiGene.is("100010"); // => true
 * const read = ncbiGene.parse("Entrez Gene ID: 100010");
 * read.ok && read.id; // => "100010"
 * ```
 */
export const ncbiGene = /* @__PURE__ */ scheme({
  name: "NCBI Gene identifier",
  issuer: "U.S. National Center for Biotechnology Information",
  identifies: "gene",
  forms: ["<serial:[1-9]\\d{0,9}>"],
  cues: ["ncbigene", "ncbi gene", "entrez", "entrez gene", "gene", "geneid", "entrezgene"],
  prefix: "ncbigene",
  urls: ["https://www.ncbi.nlm.nih.gov/gene/$0"],
  needs: "cue",
});
