import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: ChEMBL identifier. */
export type ChemblId = `CHEMBL${string}`;

/**
 * Identifies a compound, target, assay or document in ChEMBL: `CHEMBL` and a number.
 * @see https://chembl.gitbook.io/chembl-interface-documentation
 * @example
 * ```ts
 * import { chembl } from "@org/therapy-identifiers/schemes/chembl";
 *
 * chembl.is("CHEMBL465070"); // => true
 * const parsed = chembl.parse("chembl 465070");
 * parsed.ok && parsed.value.id; // => "CHEMBL465070"
 * ```
 */
export const chembl = /* @__PURE__ */ defineScheme({
  name: "ChEMBL identifier",
  issuer: "EMBL-EBI",
  identifies: "substance",
  forms: ["CHEMBL<serial:[1-9]\\d{0,7}>"],
  cues: ["chembl"],
  prefix: "chembl",
  prefixAliases: ["chembl.compound"],
  urls: ["https://www.ebi.ac.uk/chembl/entity/$0", "https://www.ebi.ac.uk/chembl/compound/inspect/$0"],
});
