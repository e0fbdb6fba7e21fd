import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: EU PAS register number. */
export type EuPasId = `EUPAS${string}`;

/**
 * Identifies an observational or post-authorization study in the HMA-EMA Catalogues of real-world data sources and studies: `EUPAS` and digits.
 *
 * Not accepted: a serial of zeros.
 * @see https://catalogues.ema.europa.eu
 * @example
 * ```ts
 * import { euPas } from "@org/therapy-identifiers/schemes/eu-pas";
 *
 * euPas.is("EUPAS10335"); // => true
 * const parsed = euPas.parse("EU PAS 10335");
 * parsed.ok && parsed.value.id; // => "EUPAS10335"
 * ```
 */
export const euPas = /* @__PURE__ */ defineScheme({
  name: "EU PAS register number",
  issuer: "European Medicines Agency",
  identifies: "trial",
  forms: ["EUPAS<serial:\\d{3,16}>"],
  cues: ["eupas", "eu pas", "encepp"],
  placeholder: /S0+$/,
});
