import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: HumRes number. */
export type HumresId = `HumRes${string}`;

/**
 * Identifies a study on the Swiss portal for human research: `HumRes` and five or six digits.
 *
 * Not accepted: a serial of zeros.
 * @see https://www.humanforschung-schweiz.ch
 * @example
 * ```ts
 * import { humres } from "@org/therapy-identifiers/schemes/humres";
 *
 * humres.is("HumRes67580"); // => true
 * const parsed = humres.parse("humres 67580");
 * parsed.ok && parsed.value.id; // => "HumRes67580"
 * ```
 */
export const humres = /* @__PURE__ */ defineScheme({
  name: "HumRes number",
  issuer: "Federal Office of Public Health, Switzerland",
  identifies: "trial",
  forms: ["HumRes<serial:\\d{5,6}>"],
  cues: ["humres"],
  placeholder: /s0+$/,
});
