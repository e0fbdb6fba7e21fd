import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: Disease Ontology identifier. */
export type DoidId = `DOID:${string}`;

/**
 * Identifies a disease in the Human Disease Ontology: one to seven digits, padded to seven where they begin with zero.
 *
 * Not accepted: a serial of zeros.
 * @see https://disease-ontology.org
 * @example
 * ```ts
 * import { doid } from "@org/therapy-identifiers/schemes/doid";
 *
 * doid.is("DOID:0110974"); // => true
 * const parsed = doid.parse("doid_0110974");
 * parsed.ok && parsed.value.id; // => "DOID:0110974"
 * ```
 */
export const doid = /* @__PURE__ */ defineScheme({
  name: "Disease Ontology identifier",
  issuer: "Human Disease Ontology",
  identifies: "disease",
  forms: ["DOID:<serial:(?:0\\d{6}|[1-9]\\d{0,6})>"],
  cues: ["doid"],
  prefix: "doid",
  embeddedPrefix: "DOID:",
  urls: ["http://purl.obolibrary.org/obo/DOID_$1"],
  placeholder: /:0+$/,
});
