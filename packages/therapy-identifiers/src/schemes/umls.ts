import { scheme } from "../scheme.ts";

/** The template-literal type of UMLS concept identifier (CUI)s. */
export type UmlsId = `C${string}`;

/**
 * A concept in the Unified Medical Language System: `C` and seven digits.
 *
 * Refused: one digit over and over.
 * @see https://www.nlm.nih.gov/research/umls
 * @example
 * ```ts
 * import { umls } from "@org/therapy-identifiers/schemes/umls";
 *
 * umls.is("C2584994"); // => true
 * const read = umls.parse("CUI: c2584994");
 * read.ok && read.id; // => "C2584994"
 * ```
 */
export const umls = /* @__PURE__ */ scheme({
  name: "UMLS concept identifier (CUI)",
  issuer: "U.S. National Library of Medicine",
  identifies: "concept",
  forms: ["C<serial:7>"],
  cues: ["umls", "cui"],
  prefix: "umls",
  urls: ["https://uts.nlm.nih.gov/uts/umls/concept/$0"],
  placeholder: /(\d)\1{6}$/,
  needs: "cue",
});
