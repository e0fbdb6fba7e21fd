import { scheme } from "../scheme.ts";

/** The template-literal type of RxNorm concept identifier (RxCUI)s. */
export type RxcuiId = string;

/**
 * A concept in RxNorm: a number of up to seven digits.
 * @see https://www.nlm.nih.gov/research/umls/rxnorm
 * @example
 * ```ts
 * import { rxcui } from "@org/therapy-identifiers/schemes/rxcui";
 *
 * rxcui.is("221058"); // => true
 * const read = rxcui.parse("RxCUI: 221058");
 * read.ok && read.id; // => "221058"
 * ```
 */
export const rxcui = /* @__PURE__ */ scheme({
  name: "RxNorm concept identifier (RxCUI)",
  issuer: "U.S. National Library of Medicine",
  identifies: "substance",
  forms: ["<serial:[1-9]\\d{0,6}>"],
  cues: ["rxcui", "rxnorm"],
  prefix: "rxnorm",
  urls: ["https://mor.nlm.nih.gov/RxNav/search?searchBy=RXCUI&searchTerm=$0"],
  needs: "cue",
});
