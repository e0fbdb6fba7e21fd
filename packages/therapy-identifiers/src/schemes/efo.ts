import { scheme } from "../scheme.ts";

/** The template-literal type of EFO identifiers. */
export type EfoId = `EFO:${string}`;

/**
 * A disease, trait or assay in the Experimental Factor Ontology: seven digits.
 *
 * Refused: zeros only.
 * @see https://www.ebi.ac.uk/efo
 * @example
 * ```ts
 * import { efo } from "@org/therapy-identifiers/schemes/efo";
 *
 * efo.is("EFO:0005147"); // => true
 * const read = efo.parse("efo_0005147");
 * read.ok && read.id; // => "EFO:0005147"
 * ```
 */
export const efo = /* @__PURE__ */ scheme({
  name: "EFO identifier",
  issuer: "EMBL-EBI, Experimental Factor Ontology",
  identifies: "concept",
  forms: ["EFO:<serial:07>"],
  cues: ["efo"],
  prefix: "efo",
  banana: "EFO:",
  urls: ["http://www.ebi.ac.uk/efo/EFO_$1"],
  placeholder: /0{7}$/,
});
