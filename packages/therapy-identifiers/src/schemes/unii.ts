import { mod36 } from "../check-digit.ts";
import { scheme } from "../scheme.ts";

/** The template-literal type of UNIIs. */
export type UniiId = string;

/**
 * A substance in the registration system that the FDA runs (GSRS): ten letters and digits, the last of which checks the others.
 * The check character makes the sum of all ten values, with A as 10, agree modulo 36.
 *
 * Refused: one character over and over.
 * @see https://precision.fda.gov/uniisearch
 * @example
 * ```ts
 * import { unii } from "@org/therapy-identifiers/schemes/unii";
 *
 * unii.is("3G6A5W338E"); // => true
 * const read = unii.parse("UNII: 3g6a5w338e");
 * read.ok && read.id; // => "3G6A5W338E"
 * ```
 */
export const unii = /* @__PURE__ */ scheme({
  name: "UNII",
  issuer: "U.S. Food and Drug Administration, Global Substance Registration System",
  identifies: "substance",
  forms: ["<serial:[A-Z0-9]{9}><check:[A-Z0-9]>"],
  cues: ["unii"],
  prefix: "unii",
  urls: ["https://precision.fda.gov/uniisearch/srs/unii/$0"],
  placeholder: /^(.)\1+$/,
  check: mod36,
  needs: "cue",
});
