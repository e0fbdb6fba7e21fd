import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: OBI identifier. */
export type ObiId = `OBI:${string}`;

/**
 * Identifies a term in the Ontology for Biomedical Investigations: seven digits.
 *
 * Not accepted: a serial of zeros.
 * @see https://obofoundry.org/ontology/obi
 * @example
 * ```ts
 * import { obi } from "@org/therapy-identifiers/schemes/obi";
 *
 * obi.is("OBI:0400109"); // => true
 * const parsed = obi.parse("obi_0400109");
 * parsed.ok && parsed.value.id; // => "OBI:0400109"
 * ```
 */
export const obi = /* @__PURE__ */ defineScheme({
  name: "OBI identifier",
  issuer: "OBO Foundry, Ontology for Biomedical Investigations",
  identifies: "concept",
  forms: ["OBI:<serial:07>"],
  cues: ["obi"],
  prefix: "obi",
  embeddedPrefix: "OBI:",
  urls: ["http://purl.obolibrary.org/obo/OBI_$1"],
  placeholder: /0{7}$/,
});
