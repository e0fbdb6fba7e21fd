import { scheme } from "../scheme.ts";

/** The template-literal type of ChEMBL identifiers. */
export type ChemblId = `CHEMBL${string}`;

/**
 * A compound, target, assay or document in ChEMBL: `CHEMBL` and a number.
 * @see https://chembl.gitbook.io/chembl-interface-documentation
 * @example
 * ```ts
 * import { chembl } from "@org/therapy-identifiers/schemes/chembl";
 *
 * chembl.is("CHEMBL465070"); // => true
 * const read = chembl.parse("chembl 465070");
 * read.ok && read.id; // => "CHEMBL465070"
 * ```
 */
export const chembl = /* @__PURE__ */ scheme({
  name: "ChEMBL identifier",
  issuer: "EMBL-EBI",
  identifies: "substance",
  forms: ["CHEMBL<serial:[1-9]\\d{0,7}>"],
  cues: ["chembl"],
  prefix: "chembl",
  aliases: ["chembl.compound"],
  urls: ["https://www.ebi.ac.uk/chembl/entity/$0", "https://www.ebi.ac.uk/chembl/compound/inspect/$0"],
});
