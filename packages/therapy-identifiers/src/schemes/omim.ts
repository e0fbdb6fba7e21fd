import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: OMIM number. */
export type OmimId = string;

/**
 * Identifies a gene or a phenotype in Online Mendelian Inheritance in Man: six digits, the first of which is 1 to 6; `PS` before a phenotypic series.
 * @see https://omim.org/help/faq
 * @example
 * ```ts
 * import { omim } from "@org/therapy-identifiers/schemes/omim";
 *
 * omim.is("603903"); // => true
 * const parsed = omim.parse("OMIM #603903");
 * parsed.ok && parsed.value.id; // => "603903"
 * ```
 */
export const omim = /* @__PURE__ */ defineScheme({
  name: "OMIM number",
  issuer: "Johns Hopkins University",
  identifies: "disease",
  forms: ["<serial:[1-6]\\d{5}>", "PS<series:[1-6]\\d{5}>"],
  cues: ["omim", "mim"],
  prefix: "omim",
  prefixAliases: ["mim"],
  prefixHeads: { omimps: "PS", "omim.ps": "PS", phenotypicseries: "PS" },
  urls: ["https://omim.org/entry/$0", "https://omim.org/MIM:$0"],
  textMatch: "cue",
});
