import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: EFO identifier. */
export type EfoId = `EFO:${string}`;

/**
 * Identifies a disease, trait or assay in the Experimental Factor Ontology: seven digits.
 *
 * Not accepted: a serial of zeros.
 * @see https://www.ebi.ac.uk/efo
 * @example
 * ```ts
 * import { efo } from "@org/therapy-identifiers/schemes/efo";
 *
 * efo.is("EFO:0005147"); // => true
 * const parsed = efo.parse("efo_0005147");
 * parsed.ok && parsed.value.id; // => "EFO:0005147"
 * ```
 */
export const efo = /* @__PURE__ */ defineScheme({
  name: "EFO identifier",
  issuer: "EMBL-EBI, Experimental Factor Ontology",
  identifies: "concept",
  forms: ["EFO:<serial:07>"],
  cues: ["efo"],
  prefix: "efo",
  embeddedPrefix: "EFO:",
  urls: ["http://www.ebi.ac.uk/efo/EFO_$1"],
  placeholder: /0{7}$/,
});
