import { scheme } from "../scheme.ts";

/** The template-literal type of KEGG DRUG entrys. */
export type KeggDrugId = `D${string}`;

/**
 * A drug in KEGG: `D` and five digits.
 *
 * Refused: one digit over and over.
 * @see https://www.genome.jp/kegg/drug
 * @example
 * ```ts
 * import { keggDrug } from "@org/therapy-identifiers/schemes/kegg-drug";
 *
 * keggDrug.is("D00123"); // => true
 * const read = keggDrug.parse("KEGG D00123");
 * read.ok && read.id; // => "D00123"
 * ```
 */
export const keggDrug = /* @__PURE__ */ scheme({
  name: "KEGG DRUG entry",
  issuer: "Kanehisa Laboratories",
  identifies: "substance",
  forms: ["D<serial:05>"],
  cues: ["kegg", "kegg drug"],
  prefix: "kegg.drug",
  urls: ["https://www.kegg.jp/entry/$0"],
  placeholder: /(\d)\1{4}$/,
  needs: "cue",
});
