import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: ChEBI identifier. */
export type ChebiId = `CHEBI:${string}`;

/**
 * Identifies a chemical entity in ChEBI: `CHEBI:` and a number.
 * @see https://www.ebi.ac.uk/chebi
 * @example
 * ```ts
 * import { chebi } from "@org/therapy-identifiers/schemes/chebi";
 *
 * chebi.is("CHEBI:24867"); // => true
 * const parsed = chebi.parse("chebi 24867");
 * parsed.ok && parsed.value.id; // => "CHEBI:24867"
 * ```
 */
export const chebi = /* @__PURE__ */ defineScheme({
  name: "ChEBI identifier",
  issuer: "EMBL-EBI",
  identifies: "substance",
  forms: ["CHEBI:<serial:[1-9]\\d{0,6}>"],
  cues: ["chebi"],
  prefix: "chebi",
  embeddedPrefix: "CHEBI:",
  urls: ["https://www.ebi.ac.uk/chebi/searchId.do?chebiId=CHEBI:$1"],
});
