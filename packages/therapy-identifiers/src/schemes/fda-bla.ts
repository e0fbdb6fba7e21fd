import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: FDA biologics license number (BLA, STN). */
export type FdaBlaId = `BLA ${string}`;

/**
 * Identifies a biologics license application at the FDA by its submission tracking number: six digits, optionally with a supplement.
 *
 * Not accepted: serials of one repeated digit.
 * @see https://www.fda.gov/vaccines-blood-biologics
 * @example
 * ```ts
 * import { fdaBla } from "@org/therapy-identifiers/schemes/fda-bla";
 *
 * fdaBla.is("BLA 125758"); // => true
 * const parsed = fdaBla.parse("STN: 125758");
 * parsed.ok && parsed.value.id; // => "BLA 125758"
 * ```
 */
export const fdaBla = /* @__PURE__ */ defineScheme({
  name: "FDA biologics license number (BLA, STN)",
  issuer: "U.S. Food and Drug Administration",
  identifies: "application",
  forms: ["BLA <serial:6>", "BLA <serial:6>/<supplement:1-4>"],
  cues: ["bla", "stn", "stn bl", "bl"],
  embeddedPrefix: "BLA ",
  exactPunctuation: true,
  placeholder: /(\d)\1{5}/,
});
