import { mod36 } from "../scheme/check-digit.ts";
import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: UNII. */
export type UniiId = string;

/**
 * Identifies a substance in the Global Substance Registration System (GSRS) of the FDA: ten letters and digits, the last of which is a check character.
 * The check character is the sum of the other nine values modulo 36, with A as 10.
 *
 * Not accepted: one repeated character.
 * @see https://precision.fda.gov/uniisearch
 * @example
 * ```ts
 * import { unii } from "@org/therapy-identifiers/schemes/unii";
 *
 * unii.is("3G6A5W338E"); // => true
 * const parsed = unii.parse("UNII: 3g6a5w338e");
 * parsed.ok && parsed.value.id; // => "3G6A5W338E"
 * ```
 */
export const unii = /* @__PURE__ */ defineScheme({
  name: "UNII",
  issuer: "U.S. Food and Drug Administration, Global Substance Registration System",
  identifies: "substance",
  forms: ["<serial:[A-Z0-9]{9}><check:[A-Z0-9]>"],
  cues: ["unii"],
  prefix: "unii",
  urls: ["https://precision.fda.gov/uniisearch/srs/unii/$0"],
  placeholder: /^(.)\1+$/,
  checkDigit: mod36,
  textMatch: "cue",
});
