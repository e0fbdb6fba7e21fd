import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: Cell Line Ontology identifier. */
export type CloId = `CLO:${string}`;

/**
 * Identifies a cell line in the Cell Line Ontology: seven digits.
 *
 * Not accepted: a serial of zeros.
 * @see https://obofoundry.org/ontology/clo
 * @example
 * ```ts
 * import { clo } from "@org/therapy-identifiers/schemes/clo";
 *
 * clo.is("CLO:0000091"); // => true
 * const parsed = clo.parse("clo_0000091");
 * parsed.ok && parsed.value.id; // => "CLO:0000091"
 * ```
 */
export const clo = /* @__PURE__ */ defineScheme({
  name: "Cell Line Ontology identifier",
  issuer: "OBO Foundry, Cell Line Ontology",
  identifies: "cell",
  forms: ["CLO:<serial:07>"],
  cues: ["clo"],
  prefix: "clo",
  embeddedPrefix: "CLO:",
  urls: ["http://purl.obolibrary.org/obo/CLO_$1"],
  placeholder: /0{7}$/,
});
