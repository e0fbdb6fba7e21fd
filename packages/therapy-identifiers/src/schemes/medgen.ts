import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: MedGen identifier. */
export type MedgenId = string;

/**
 * Identifies a condition in MedGen: a number, or `CN` and six digits.
 * @see https://www.ncbi.nlm.nih.gov/medgen
 * @example
 * ```ts
 * import { medgen } from "@org/therapy-identifiers/schemes/medgen";
 *
 * medgen.is("760050"); // => true
 * const parsed = medgen.parse("MedGen 760050");
 * parsed.ok && parsed.value.id; // => "760050"
 * ```
 */
export const medgen = /* @__PURE__ */ defineScheme({
  name: "MedGen identifier",
  issuer: "U.S. National Center for Biotechnology Information",
  identifies: "concept",
  forms: ["<serial:[1-9]\\d{0,6}>", "CN<number:6>"],
  cues: ["medgen"],
  prefix: "medgen",
  urls: ["https://www.ncbi.nlm.nih.gov/medgen/$0"],
  textMatch: "cue",
});
