import { scheme } from "../scheme.ts";

/** The template-literal type of ORPHAcodes. */
export type OrphanetId = `ORPHA:${string}`;

/**
 * A rare disease in Orphanet: `ORPHA` and one to seven digits.
 * @see https://www.orpha.net
 * @example
 * ```ts
 * import { orphanet } from "@org/therapy-identifiers/schemes/orphanet";
 *
 * orphanet.is("ORPHA:85163"); // => true
 * const read = orphanet.parse("Orphanet 85163");
 * read.ok && read.id; // => "ORPHA:85163"
 * ```
 */
export const orphanet = /* @__PURE__ */ scheme({
  name: "ORPHAcode",
  issuer: "Orphanet, INSERM",
  identifies: "disease",
  forms: ["ORPHA:<serial:[1-9]\\d{0,6}>"],
  cues: ["orpha", "orphanet", "orphacode"],
  prefix: "orphanet",
  banana: "ORPHA:",
  urls: [
    "https://www.orpha.net/en/disease/detail/$1",
    "http://www.orpha.net/consor/cgi-bin/OC_Exp.php?Lng=EN&Expert=$1",
  ],
});
