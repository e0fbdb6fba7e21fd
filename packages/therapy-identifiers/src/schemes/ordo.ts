import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: Orphanet Rare Disease Ontology term. */
export type OrdoId = `Orphanet_${string}`;

/**
 * Identifies a term of the Orphanet Rare Disease Ontology, such as a mode of inheritance: `Orphanet_` and digits, or `C` and digits.
 * @see https://www.orphadata.com/ordo
 * @example
 * ```ts
 * import { ordo } from "@org/therapy-identifiers/schemes/ordo";
 *
 * ordo.is("Orphanet_C023"); // => true
 * const parsed = ordo.parse("ORDO: Orphanet_C023");
 * parsed.ok && parsed.value.id; // => "Orphanet_C023"
 * ```
 */
export const ordo = /* @__PURE__ */ defineScheme({
  name: "Orphanet Rare Disease Ontology term",
  issuer: "Orphanet, INSERM",
  identifies: "disease",
  forms: ["Orphanet_<serial:(?:[1-9]\\d{0,6}|C\\d{1,6})>"],
  cues: ["ordo"],
  prefix: "orphanet.ordo",
  embeddedPrefix: "Orphanet_",
  urls: ["http://www.orpha.net/ORDO/Orphanet_$1"],
});
