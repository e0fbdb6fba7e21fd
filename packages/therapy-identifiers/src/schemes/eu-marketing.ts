import { scheme } from "../scheme.ts";

/** The template-literal type of EU marketing authorisation numbers. */
export type EuMarketingId = `EU/1/${string}/${string}`;

/**
 * A marketing authorisation for a human medicine in the European Union: year, three or (since 2015) four digits, and the pack.
 *
 * Refused: a serial of zeros.
 * @see https://www.z-index.nl/documentatie/veldbeschrijvingen/veld?veldnaam=EUNUM
 * @example
 * ```ts
 * import { euMarketing } from "@org/therapy-identifiers/schemes/eu-marketing";
 *
 * euMarketing.is("EU/1/18/1277/001"); // => true
 * const read = euMarketing.parse("eu/1/18/1277/001");
 * read.ok && read.id; // => "EU/1/18/1277/001"
 * ```
 */
export const euMarketing = /* @__PURE__ */ scheme({
  name: "EU marketing authorisation number",
  issuer: "European Commission",
  identifies: "approval",
  forms: ["EU/1/<year:2>/<serial:\\d{3,4}>", "EU/1/<year:2>/<serial:\\d{3,4}>/<pack:3>"],
  rigid: true,
  placeholder: /\/0{3,4}(?:\/|$)/,
});
