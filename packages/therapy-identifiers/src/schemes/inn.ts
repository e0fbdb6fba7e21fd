import { scheme } from "../scheme.ts";

/** The template-literal type of international nonproprietary name (two words)s. */
export type InnId = string;

/**
 * The two-word name of a cell or gene therapy, a name and no code: the gene component ending in `gene`, then the cell component ending in `cel`
 * or the vector ending in `vec` or `plasmid` (`ciltacabtagene autoleucel`, `onasemnogene abeparvovec`); or the one word of a cell therapy without a gene (`tabelecleucel`, `darvadstrocel`).
 *
 * Refused: names of other substances: the form says nothing about whether the name was ever given.
 * @see https://www.ama-assn.org/about/united-states-adopted-names/genetically-modified-cell-based-therapy-naming-scheme
 * @see https://www.ama-assn.org/about/united-states-adopted-names/gene-therapy-naming-scheme
 * @example
 * ```ts
 * import { inn } from "@org/therapy-identifiers/schemes/inn";
 *
 * inn.is("ciltacabtagene autoleucel"); // => true
 * const read = inn.parse("Ciltacabtagene Autoleucel");
 * read.ok && read.id; // => "ciltacabtagene autoleucel"
 * ```
 */
export const inn = /* @__PURE__ */ scheme({
  name: "international nonproprietary name (two words)",
  issuer: "World Health Organization, with the USAN Council",
  identifies: "substance",
  forms: [
    "<gene:[a-z]{3,24}gene> <carrier:[a-z]{3,24}(?:cel|vec|plasmid)>",
    "<cell:[a-z]{3,24}(?:leu|tem|stro|lo)cel>",
  ],
  rigid: true,
  shared: true,
  needs: "shape",
});
