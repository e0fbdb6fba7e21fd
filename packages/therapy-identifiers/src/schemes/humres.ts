import { scheme } from "../scheme.ts";

/** The template-literal type of HumRes numbers. */
export type HumresId = `HumRes${string}`;

/**
 * A study on the Swiss portal for human research: `HumRes` and five or six digits.
 *
 * Refused: zeros only.
 * @see https://www.humanforschung-schweiz.ch
 * @example
 * ```ts
 * import { humres } from "@org/therapy-identifiers/schemes/humres";
 *
 * humres.is("HumRes67580"); // => true
 * const read = humres.parse("humres 67580");
 * read.ok && read.id; // => "HumRes67580"
 * ```
 */
export const humres = /* @__PURE__ */ scheme({
  name: "HumRes number",
  issuer: "Federal Office of Public Health, Switzerland",
  identifies: "trial",
  forms: ["HumRes<serial:\\d{5,6}>"],
  cues: ["humres"],
  placeholder: /s0+$/,
});
