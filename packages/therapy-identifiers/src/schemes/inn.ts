import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: international nonproprietary name (two words). */
export type InnId = string;

/**
 * The international nonproprietary name of a cell or gene therapy: the gene component ending in `gene`, then the cell component ending in `cel`
 * or the vector ending in `vec` or `plasmid` (`ciltacabtagene autoleucel`, `onasemnogene abeparvovec`); or one word for a cell therapy without a gene component (`tabelecleucel`, `darvadstrocel`).
 *
 * Not accepted: names of other substances. The form does not show whether the name was assigned.
 * @see https://www.ama-assn.org/about/united-states-adopted-names/genetically-modified-cell-based-therapy-naming-scheme
 * @see https://www.ama-assn.org/about/united-states-adopted-names/gene-therapy-naming-scheme
 * @example
 * ```ts
 * import { inn } from "@org/therapy-identifiers/schemes/inn";
 *
 * inn.is("ciltacabtagene autoleucel"); // => true
 * const parsed = inn.parse("Ciltacabtagene Autoleucel");
 * parsed.ok && parsed.value.id; // => "ciltacabtagene autoleucel"
 * ```
 */
export const inn = /* @__PURE__ */ defineScheme({
  name: "international nonproprietary name (two words)",
  issuer: "World Health Organization, with the USAN Council",
  identifies: "substance",
  forms: [
    "<gene:[a-z]{3,24}gene> <carrier:[a-z]{3,24}(?:cel|vec|plasmid)>",
    "<cell:[a-z]{3,24}(?:leu|tem|stro|lo)cel>",
  ],
  exactPunctuation: true,
  sharedForm: true,
  textMatch: "form",
});
