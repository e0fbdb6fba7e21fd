import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: EU marketing authorization number. */
export type EuMarketingId = `EU/1/${string}/${string}`;

/**
 * Identifies a marketing authorization for a human medicine in the European Union: year, three or (since 2015) four digits, and optionally the package.
 *
 * Not accepted: a serial of zeros.
 * @see https://www.z-index.nl/documentatie/veldbeschrijvingen/veld?veldnaam=EUNUM
 * @example
 * ```ts
 * import { euMarketing } from "@org/therapy-identifiers/schemes/eu-marketing";
 *
 * euMarketing.is("EU/1/18/1277/001"); // => true
 * const parsed = euMarketing.parse("eu/1/18/1277/001");
 * parsed.ok && parsed.value.id; // => "EU/1/18/1277/001"
 * ```
 */
export const euMarketing = /* @__PURE__ */ defineScheme({
  name: "EU marketing authorization number",
  issuer: "European Commission",
  identifies: "approval",
  forms: ["EU/1/<year:2>/<serial:\\d{3,4}>", "EU/1/<year:2>/<serial:\\d{3,4}>/<pack:3>"],
  exactPunctuation: true,
  placeholder: /\/0{3,4}(?:\/|$)/,
});
