import { scheme } from "../scheme.ts";

/** The template-literal type of FDA new drug application number (NDA)s. */
export type FdaNdaId = `NDA ${string}`;

/**
 * A new drug application at the FDA: six digits, written with or without the leading zero.
 *
 * Refused: one digit over and over.
 * @see https://www.accessdata.fda.gov/scripts/cder/daf
 * @example
 * ```ts
 * import { fdaNda } from "@org/therapy-identifiers/schemes/fda-nda";
 *
 * fdaNda.is("NDA 021995"); // => true
 * const read = fdaNda.parse("NDA 21995");
 * read.ok && read.id; // => "NDA 021995"
 * ```
 */
export const fdaNda = /* @__PURE__ */ scheme({
  name: "FDA new drug application number (NDA)",
  issuer: "U.S. Food and Drug Administration",
  identifies: "application",
  forms: ["NDA <serial:06>", "NDA <serial:06>/<supplement:1-4>"],
  cues: ["nda"],
  banana: "NDA ",
  rigid: true,
  placeholder: /(\d)\1{5}/,
});
