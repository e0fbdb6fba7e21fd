import { scheme } from "../scheme.ts";

/** The template-literal type of ChEBI identifiers. */
export type ChebiId = `CHEBI:${string}`;

/**
 * A chemical entity in ChEBI: a number.
 * @see https://www.ebi.ac.uk/chebi
 * @example
 * ```ts
 * import { chebi } from "@org/therapy-identifiers/schemes/chebi";
 *
 * chebi.is("CHEBI:24867"); // => true
 * const read = chebi.parse("chebi 24867");
 * read.ok && read.id; // => "CHEBI:24867"
 * ```
 */
export const chebi = /* @__PURE__ */ scheme({
  name: "ChEBI identifier",
  issuer: "EMBL-EBI",
  identifies: "substance",
  forms: ["CHEBI:<serial:[1-9]\\d{0,6}>"],
  cues: ["chebi"],
  prefix: "chebi",
  banana: "CHEBI:",
  urls: ["https://www.ebi.ac.uk/chebi/searchId.do?chebiId=CHEBI:$1"],
});
