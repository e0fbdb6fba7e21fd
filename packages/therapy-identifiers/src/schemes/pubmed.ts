import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: PubMed identifier (PMID). */
export type PubmedId = string;

/**
 * Identifies a citation in PubMed: a number of up to eight digits.
 * @see https://pubmed.ncbi.nlm.nih.gov/help
 * @example
 * ```ts
 * import { pubmed } from "@org/therapy-identifiers/schemes/pubmed";
 *
 * pubmed.is("16333295"); // => true
 * const parsed = pubmed.parse("PMID: 16333295");
 * parsed.ok && parsed.value.id; // => "16333295"
 * ```
 */
export const pubmed = /* @__PURE__ */ defineScheme({
  name: "PubMed identifier (PMID)",
  issuer: "U.S. National Library of Medicine",
  identifies: "publication",
  forms: ["<serial:[1-9]\\d{0,7}>"],
  cues: ["pmid", "pmids", "pubmed"],
  prefix: "pubmed",
  prefixAliases: ["pmid"],
  urls: [
    "https://pubmed.ncbi.nlm.nih.gov/$0",
    "https://www.ncbi.nlm.nih.gov/pubmed/$0",
    "https://ncbi.nlm.nih.gov/m/pubmed/$0",
    "https://europepmc.org/article/MED/$0",
    "https://europepmc.org/abstract/MED/$0",
  ],
  textMatch: "cue",
});
