import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: PubMed Central identifier (PMCID). */
export type PmcId = `PMC${string}`;

/**
 * Identifies an article in PubMed Central: `PMC` and a number.
 * @see https://pmc.ncbi.nlm.nih.gov
 * @example
 * ```ts
 * import { pmc } from "@org/therapy-identifiers/schemes/pmc";
 *
 * pmc.is("PMC3084216"); // => true
 * const parsed = pmc.parse("PMCID: PMC3084216");
 * parsed.ok && parsed.value.id; // => "PMC3084216"
 * ```
 */
export const pmc = /* @__PURE__ */ defineScheme({
  name: "PubMed Central identifier (PMCID)",
  issuer: "U.S. National Library of Medicine",
  identifies: "publication",
  forms: ["PMC<serial:[1-9]\\d{0,7}>"],
  cues: ["pmc", "pmcid"],
  prefix: "pmc",
  urls: [
    "https://pmc.ncbi.nlm.nih.gov/articles/$0",
    "https://www.ncbi.nlm.nih.gov/pmc/articles/$0",
    "http://europepmc.org/articles/$0",
    "https://europepmc.org/article/PMC/$0",
  ],
});
