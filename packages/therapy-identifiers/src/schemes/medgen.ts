import { scheme } from "../scheme.ts";

/** The template-literal type of MedGen identifiers. */
export type MedgenId = string;

/**
 * A condition in MedGen: a number, or `CN` and six digits.
 * @see https://www.ncbi.nlm.nih.gov/medgen
 * @example
 * ```ts
 * import { medgen } from "@org/therapy-identifiers/schemes/medgen";
 *
 * medgen.is("760050"); // => true
 * const read = medgen.parse("MedGen 760050");
 * read.ok && read.id; // => "760050"
 * ```
 */
export const medgen = /* @__PURE__ */ scheme({
  name: "MedGen identifier",
  issuer: "U.S. National Center for Biotechnology Information",
  identifies: "concept",
  forms: ["<serial:[1-9]\\d{0,6}>", "CN<number:6>"],
  cues: ["medgen"],
  prefix: "medgen",
  urls: ["https://www.ncbi.nlm.nih.gov/medgen/$0"],
  needs: "cue",
});
