import { scheme } from "../scheme.ts";

/** The template-literal type of DrugBank accession numbers. */
export type DrugbankId = `DB${string}`;

/**
 * A drug in DrugBank: `DB` and five digits.
 *
 * Refused: one digit over and over.
 * @see https://go.drugbank.com/documentation
 * @example
 * ```ts
 * import { drugbank } from "@org/therapy-identifiers/schemes/drugbank";
 *
 * drugbank.is("DB14938"); // => true
 * const read = drugbank.parse("drugbank:DB14938");
 * read.ok && read.id; // => "DB14938"
 * ```
 */
export const drugbank = /* @__PURE__ */ scheme({
  name: "DrugBank accession number",
  issuer: "DrugBank",
  identifies: "substance",
  forms: ["DB<serial:5>"],
  cues: ["drugbank"],
  prefix: "drugbank",
  urls: ["https://go.drugbank.com/drugs/$0", "http://www.drugbank.ca/drugs/$0"],
  rigid: true,
  placeholder: /(\d)\1{4}$/,
});
