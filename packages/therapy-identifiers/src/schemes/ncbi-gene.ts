import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: NCBI Gene identifier. */
export type NcbiGeneId = string;

/**
 * Identifies a gene in NCBI Gene (formerly Entrez Gene): a number.
 * @see https://www.ncbi.nlm.nih.gov/gene
 * @example
 * ```ts
 * import { ncbiGene } from "@org/therapy-identifiers/schemes/ncbi-gene";
 *
 * ncbiGene.is("100010"); // => true
 * const parsed = ncbiGene.parse("Entrez Gene ID: 100010");
 * parsed.ok && parsed.value.id; // => "100010"
 * ```
 */
export const ncbiGene = /* @__PURE__ */ defineScheme({
  name: "NCBI Gene identifier",
  issuer: "U.S. National Center for Biotechnology Information",
  identifies: "gene",
  forms: ["<serial:[1-9]\\d{0,9}>"],
  cues: ["ncbigene", "ncbi gene", "entrez", "entrez gene", "gene", "geneid", "entrezgene"],
  weakCues: ["gene"],
  prefix: "ncbigene",
  prefixAliases: ["geneid", "entrezgene", "ncbi.gene"],
  urls: ["https://www.ncbi.nlm.nih.gov/gene/$0"],
  textMatch: "cue",
});
