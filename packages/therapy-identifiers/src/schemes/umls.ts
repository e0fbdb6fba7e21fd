import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: UMLS concept identifier (CUI). */
export type UmlsId = `C${string}`;

/**
 * Identifies a concept in the Unified Medical Language System: `C` and seven digits.
 *
 * Not accepted: serials of one repeated digit.
 * @see https://www.nlm.nih.gov/research/umls
 * @example
 * ```ts
 * import { umls } from "@org/therapy-identifiers/schemes/umls";
 *
 * umls.is("C2584994"); // => true
 * const parsed = umls.parse("CUI: c2584994");
 * parsed.ok && parsed.value.id; // => "C2584994"
 * ```
 */
export const umls = /* @__PURE__ */ defineScheme({
  name: "UMLS concept identifier (CUI)",
  issuer: "U.S. National Library of Medicine",
  identifies: "concept",
  forms: ["C<serial:7>"],
  cues: ["umls", "cui"],
  prefix: "umls",
  urls: ["https://uts.nlm.nih.gov/uts/umls/concept/$0"],
  placeholder: /(\d)\1{6}$/,
  textMatch: "cue",
});
