import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: ORPHAcode. */
export type OrphanetId = `ORPHA:${string}`;

/**
 * Identifies a rare disease in Orphanet: `ORPHA` and one to seven digits.
 * @see https://www.orpha.net
 * @example
 * ```ts
 * import { orphanet } from "@org/therapy-identifiers/schemes/orphanet";
 *
 * orphanet.is("ORPHA:85163"); // => true
 * const parsed = orphanet.parse("Orphanet 85163");
 * parsed.ok && parsed.value.id; // => "ORPHA:85163"
 * ```
 */
export const orphanet = /* @__PURE__ */ defineScheme({
  name: "ORPHAcode",
  issuer: "Orphanet, INSERM",
  identifies: "disease",
  forms: ["ORPHA:<serial:[1-9]\\d{0,6}>"],
  cues: ["orpha", "orphanet", "orphacode"],
  prefix: "orphanet",
  prefixAliases: ["orpha", "orphacode"],
  // `Orphanet:49382` is a spelling of this scheme, not of `ordo`.
  precedence: 1,
  embeddedPrefix: "ORPHA:",
  urls: [
    "https://www.orpha.net/en/disease/detail/$1",
    "http://www.orpha.net/consor/cgi-bin/OC_Exp.php?Lng=EN&Expert=$1",
  ],
});
