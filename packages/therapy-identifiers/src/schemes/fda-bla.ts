import { scheme } from "../scheme.ts";

/** The template-literal type of FDA biologics licence number (BLA, STN)s. */
export type FdaBlaId = `BLA ${string}`;

/**
 * A biologics licence application at the FDA by its submission tracking number: six digits, with a supplement at times.
 *
 * Refused: one digit over and over.
 * @see https://www.fda.gov/vaccines-blood-biologics
 * @example
 * ```ts
 * import { fdaBla } from "@org/therapy-identifiers/schemes/fda-bla";
 *
 * fdaBla.is("BLA 125758"); // => true
 * const read = fdaBla.parse("STN: 125758");
 * read.ok && read.id; // => "BLA 125758"
 * ```
 */
export const fdaBla = /* @__PURE__ */ scheme({
  name: "FDA biologics licence number (BLA, STN)",
  issuer: "U.S. Food and Drug Administration",
  identifies: "application",
  forms: ["BLA <serial:6>", "BLA <serial:6>/<supplement:1-4>"],
  cues: ["bla", "stn", "stn bl", "bl"],
  banana: "BLA ",
  rigid: true,
  placeholder: /(\d)\1{5}/,
});
