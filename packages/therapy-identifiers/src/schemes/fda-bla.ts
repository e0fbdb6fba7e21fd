import { scheme } from "../scheme.ts";

/** The template-literal type of FDA BLA number (STN)s. */
export type FdaBlaId = `BLA ${string}` | `BLA ${string}/${string}`;

/**
 * A biologics licence application at the FDA, also called its submission tracking number: `BLA` and six digits, with a supplement number at times.
 *
 * Refused: one digit repeated.
 * @see https://www.fda.gov/vaccines-blood-biologics
 * @example
 * ```ts
 * import { fdaBla } from "@org/therapy-identifiers/schemes/fda-bla";
 *
 * fdaBla.is("BLA 125746"); // true
 * fdaBla.parse("STN: 125746"); // { ok: true, id: "BLA 125746", … }
 * ```
 */
export const fdaBla = /* @__PURE__ */ scheme({
  name: "FDA BLA number (STN)",
  issuer: "U.S. Food and Drug Administration",
  identifies: "application",
  forms: ["BLA <serial:6>", "BLA <serial:6>/<supplement:1-4>"],
  cues: ["bla", "stn", "blastn"],
  urls: [],
  placeholder: /(\d)\1{5}/,
});
