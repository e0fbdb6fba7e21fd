import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: NCI Thesaurus code. */
export type NcitId = `C${string}`;

/**
 * Identifies a concept in the NCI Thesaurus: `C` and three to seven digits.
 * @see https://evs.nci.nih.gov
 * @example
 * ```ts
 * import { ncit } from "@org/therapy-identifiers/schemes/ncit";
 *
 * ncit.is("C138986"); // => true
 * const parsed = ncit.parse("NCIT:C138986");
 * parsed.ok && parsed.value.id; // => "C138986"
 * ```
 */
export const ncit = /* @__PURE__ */ defineScheme({
  name: "NCI Thesaurus code",
  issuer: "U.S. National Cancer Institute",
  identifies: "concept",
  forms: ["C<serial:[1-9]\\d{2,6}>"],
  cues: ["ncit", "thesaurus", "nci thesaurus"],
  prefix: "ncit",
  urls: [
    "https://evsexplore.semantics.cancer.gov/evsexplore/concept/ncit/$0",
    "http://ncit.nci.nih.gov/ncitbrowser/ConceptReport.jsp?dictionary=NCI%20Thesaurus&code=$0",
  ],
  textMatch: "cue",
});
