import { scheme } from "../scheme.ts";

/** The template-literal type of Cell Line Ontology identifiers. */
export type CloId = `CLO:${string}`;

/**
 * A cell line in the Cell Line Ontology: seven digits.
 *
 * Refused: zeros only.
 * @see https://obofoundry.org/ontology/clo
 * @example
 * ```ts
 * import { clo } from "@org/therapy-identifiers/schemes/clo";
 *
 * clo.is("CLO:0000091"); // => true
 * const read = clo.parse("clo_0000091");
 * read.ok && read.id; // => "CLO:0000091"
 * ```
 */
export const clo = /* @__PURE__ */ scheme({
  name: "Cell Line Ontology identifier",
  issuer: "OBO Foundry, Cell Line Ontology",
  identifies: "cell",
  forms: ["CLO:<serial:07>"],
  cues: ["clo"],
  prefix: "clo",
  banana: "CLO:",
  urls: ["http://purl.obolibrary.org/obo/CLO_$1"],
  placeholder: /0{7}$/,
});
