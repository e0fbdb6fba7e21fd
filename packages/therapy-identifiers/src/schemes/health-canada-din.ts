import { scheme } from "../scheme.ts";

/** The template-literal type of Health Canada drug identification number (DIN)s. */
export type HealthCanadaDinId = `DIN ${string}`;

/**
 * A drug that may be sold in Canada: eight digits.
 *
 * Refused: one digit eight times over.
 * @see https://terminology.hl7.org/NamingSystem-ca-hc-din.html
 * @example
 * ```ts
 * import { healthCanadaDin } from "@org/therapy-identifiers/schemes/health-canada-din";
 *
 * healthCanadaDin.is("DIN 02241497"); // => true
 * const read = healthCanadaDin.parse("DIN: 2241497");
 * read.ok && read.id; // => "DIN 02241497"
 * ```
 */
export const healthCanadaDin = /* @__PURE__ */ scheme({
  name: "Health Canada drug identification number (DIN)",
  issuer: "Health Canada",
  identifies: "approval",
  forms: ["DIN <serial:08>"],
  cues: ["din"],
  banana: "DIN ",
  rigid: true,
  shared: true,
  placeholder: /(\d)\1{7}$/,
});
