import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: RxNorm concept identifier (RxCUI). */
export type RxcuiId = string;

/**
 * Identifies a concept in RxNorm: a number of up to seven digits.
 * @see https://www.nlm.nih.gov/research/umls/rxnorm
 * @example
 * ```ts
 * import { rxcui } from "@org/therapy-identifiers/schemes/rxcui";
 *
 * rxcui.is("221058"); // => true
 * const parsed = rxcui.parse("RxCUI: 221058");
 * parsed.ok && parsed.value.id; // => "221058"
 * ```
 */
export const rxcui = /* @__PURE__ */ defineScheme({
  name: "RxNorm concept identifier (RxCUI)",
  issuer: "U.S. National Library of Medicine",
  identifies: "substance",
  forms: ["<serial:[1-9]\\d{0,6}>"],
  cues: ["rxcui", "rxnorm"],
  prefix: "rxnorm",
  urls: ["https://mor.nlm.nih.gov/RxNav/search?searchBy=RXCUI&searchTerm=$0"],
  textMatch: "cue",
});
