import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: MONDO identifier. */
export type MondoId = `MONDO:${string}`;

/**
 * Identifies a disease in the Mondo Disease Ontology: seven digits.
 *
 * Not accepted: a serial of zeros.
 * @see https://mondo.monarchinitiative.org
 * @example
 * ```ts
 * import { mondo } from "@org/therapy-identifiers/schemes/mondo";
 *
 * mondo.is("MONDO:0005148"); // => true
 * const parsed = mondo.parse("mondo_0005148");
 * parsed.ok && parsed.value.id; // => "MONDO:0005148"
 * ```
 */
export const mondo = /* @__PURE__ */ defineScheme({
  name: "MONDO identifier",
  issuer: "Monarch Initiative",
  identifies: "disease",
  forms: ["MONDO:<serial:07>"],
  cues: ["mondo"],
  prefix: "mondo",
  embeddedPrefix: "MONDO:",
  urls: ["http://purl.obolibrary.org/obo/MONDO_$1"],
  placeholder: /0{7}$/,
});
