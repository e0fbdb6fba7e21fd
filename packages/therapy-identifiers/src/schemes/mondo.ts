import { scheme } from "../scheme.ts";

/** The template-literal type of MONDO identifiers. */
export type MondoId = `MONDO:${string}`;

/**
 * A disease in the Mondo Disease Ontology: seven digits.
 *
 * Refused: zeros only.
 * @see https://mondo.monarchinitiative.org
 * @example
 * ```ts
 * import { mondo } from "@org/therapy-identifiers/schemes/mondo";
 *
 * mondo.is("MONDO:0005148"); // => true
 * const read = mondo.parse("mondo_0005148");
 * read.ok && read.id; // => "MONDO:0005148"
 * ```
 */
export const mondo = /* @__PURE__ */ scheme({
  name: "MONDO identifier",
  issuer: "Monarch Initiative",
  identifies: "disease",
  forms: ["MONDO:<serial:07>"],
  cues: ["mondo"],
  prefix: "mondo",
  banana: "MONDO:",
  urls: ["http://purl.obolibrary.org/obo/MONDO_$1"],
  placeholder: /0{7}$/,
});
