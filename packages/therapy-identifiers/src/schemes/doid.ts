import { scheme } from "../scheme.ts";

/** The template-literal type of Disease Ontology identifiers. */
export type DoidId = `DOID:${string}`;

/**
 * A disease in the Human Disease Ontology: one to seven digits, which are not padded unless they begin with zero.
 *
 * Refused: zeros only.
 * @see https://disease-ontology.org
 * @example
 * ```ts
 * import { doid } from "@org/therapy-identifiers/schemes/doid";
 *
 * doid.is("DOID:0110974"); // => true
 * const read = doid.parse("doid_0110974");
 * read.ok && read.id; // => "DOID:0110974"
 * ```
 */
export const doid = /* @__PURE__ */ scheme({
  name: "Disease Ontology identifier",
  issuer: "Human Disease Ontology",
  identifies: "disease",
  forms: ["DOID:<serial:(?:0\\d{6}|[1-9]\\d{0,6})>"],
  cues: ["doid"],
  prefix: "doid",
  banana: "DOID:",
  urls: ["http://purl.obolibrary.org/obo/DOID_$1"],
  placeholder: /:0+$/,
});
