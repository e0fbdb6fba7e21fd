import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: FDA new drug application number (NDA). */
export type FdaNdaId = `NDA ${string}`;

/**
 * Identifies a new drug application at the FDA: six digits, written with or without the leading zero.
 *
 * Not accepted: serials of one repeated digit.
 * @see https://www.accessdata.fda.gov/scripts/cder/daf
 * @example
 * ```ts
 * import { fdaNda } from "@org/therapy-identifiers/schemes/fda-nda";
 *
 * fdaNda.is("NDA 021995"); // => true
 * const parsed = fdaNda.parse("NDA 21995");
 * parsed.ok && parsed.value.id; // => "NDA 021995"
 * ```
 */
export const fdaNda = /* @__PURE__ */ defineScheme({
  name: "FDA new drug application number (NDA)",
  issuer: "U.S. Food and Drug Administration",
  identifies: "application",
  forms: ["NDA <serial:06>", "NDA <serial:06>/<supplement:1-4>"],
  cues: ["nda"],
  embeddedPrefix: "NDA ",
  exactPunctuation: true,
  placeholder: /(\d)\1{5}/,
});
