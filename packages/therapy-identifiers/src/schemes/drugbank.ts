import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: DrugBank accession number. */
export type DrugbankId = `DB${string}`;

/**
 * Identifies a drug in DrugBank: `DB` and five digits.
 *
 * Not accepted: serials of one repeated digit.
 * @see https://go.drugbank.com/documentation
 * @example
 * ```ts
 * import { drugbank } from "@org/therapy-identifiers/schemes/drugbank";
 *
 * drugbank.is("DB14938"); // => true
 * const parsed = drugbank.parse("drugbank:DB14938");
 * parsed.ok && parsed.value.id; // => "DB14938"
 * ```
 */
export const drugbank = /* @__PURE__ */ defineScheme({
  name: "DrugBank accession number",
  issuer: "DrugBank",
  identifies: "substance",
  forms: ["DB<serial:5>"],
  cues: ["drugbank"],
  prefix: "drugbank",
  urls: ["https://go.drugbank.com/drugs/$0", "http://www.drugbank.ca/drugs/$0"],
  exactPunctuation: true,
  placeholder: /(\d)\1{4}$/,
});
