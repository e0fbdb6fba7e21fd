import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: Health Canada drug identification number (DIN). */
export type HealthCanadaDinId = `DIN ${string}`;

/**
 * Identifies a drug product authorized for sale in Canada: eight digits.
 *
 * Not accepted: one digit repeated eight times.
 * @see https://terminology.hl7.org/NamingSystem-ca-hc-din.html
 * @example
 * ```ts
 * import { healthCanadaDin } from "@org/therapy-identifiers/schemes/health-canada-din";
 *
 * healthCanadaDin.is("DIN 02241497"); // => true
 * const parsed = healthCanadaDin.parse("DIN: 2241497");
 * parsed.ok && parsed.value.id; // => "DIN 02241497"
 * ```
 */
export const healthCanadaDin = /* @__PURE__ */ defineScheme({
  name: "Health Canada drug identification number (DIN)",
  issuer: "Health Canada",
  identifies: "approval",
  forms: ["DIN <serial:08>"],
  cues: ["din"],
  embeddedPrefix: "DIN ",
  exactPunctuation: true,
  sharedForm: true,
  placeholder: /(\d)\1{7}$/,
});
