import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: KEGG DRUG entry. */
export type KeggDrugId = `D${string}`;

/**
 * Identifies a drug in KEGG: `D` and five digits.
 *
 * Not accepted: serials of one repeated digit.
 * @see https://www.genome.jp/kegg/drug
 * @example
 * ```ts
 * import { keggDrug } from "@org/therapy-identifiers/schemes/kegg-drug";
 *
 * keggDrug.is("D00123"); // => true
 * const parsed = keggDrug.parse("KEGG D00123");
 * parsed.ok && parsed.value.id; // => "D00123"
 * ```
 */
export const keggDrug = /* @__PURE__ */ defineScheme({
  name: "KEGG DRUG entry",
  issuer: "Kanehisa Laboratories",
  identifies: "substance",
  forms: ["D<serial:05>"],
  cues: ["kegg", "kegg drug"],
  prefix: "kegg.drug",
  urls: ["https://www.kegg.jp/entry/$0"],
  placeholder: /(\d)\1{4}$/,
  textMatch: "cue",
});
