import { scheme } from "../scheme.ts";

/** The template-literal type of OBI identifiers. */
export type ObiId = `OBI:${string}`;

/**
 * A term in the Ontology for Biomedical Investigations: seven digits.
 *
 * Refused: zeros only.
 * @see https://obofoundry.org/ontology/obi
 * @example
 * ```ts
 * import { obi } from "@org/therapy-identifiers/schemes/obi";
 *
 * obi.is("OBI:0400109"); // => true
 * const read = obi.parse("obi_0400109");
 * read.ok && read.id; // => "OBI:0400109"
 * ```
 */
export const obi = /* @__PURE__ */ scheme({
  name: "OBI identifier",
  issuer: "OBO Foundry, Ontology for Biomedical Investigations",
  identifies: "concept",
  forms: ["OBI:<serial:07>"],
  cues: ["obi"],
  prefix: "obi",
  banana: "OBI:",
  urls: ["http://purl.obolibrary.org/obo/OBI_$1"],
  placeholder: /0{7}$/,
});
