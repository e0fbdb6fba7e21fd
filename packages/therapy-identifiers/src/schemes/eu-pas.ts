import { scheme } from "../scheme.ts";

/** The template-literal type of EU PAS register numbers. */
export type EuPasId = `EUPAS${string}`;

/**
 * An observational or post-authorisation study in the European catalogue: `EUPAS` and digits.
 *
 * Refused: zeros only.
 * @see https://catalogues.ema.europa.eu
 * @example
 * ```ts
 * import { euPas } from "@org/therapy-identifiers/schemes/eu-pas";
 *
 * euPas.is("EUPAS10335"); // => true
 * const read = euPas.parse("EU PAS 10335");
 * read.ok && read.id; // => "EUPAS10335"
 * ```
 */
export const euPas = /* @__PURE__ */ scheme({
  name: "EU PAS register number",
  issuer: "European Medicines Agency",
  identifies: "trial",
  forms: ["EUPAS<serial:\\d{3,16}>"],
  cues: ["eupas", "eu pas", "encepp"],
  placeholder: /S0+$/,
});
