import { cas10 } from "../scheme/check-digit.ts";
import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: CAS Registry Number. */
export type CasId = `${string}-${string}-${string}`;

/**
 * Identifies a chemical substance: two to seven digits, two digits and a check digit.
 *
 * Not accepted: a first group that begins with zero.
 * @see https://www.cas.org/training/documentation/chemical-substances/checkdig
 * @example
 * ```ts
 * import { cas } from "@org/therapy-identifiers/schemes/cas";
 *
 * cas.is("50-00-0"); // => true
 * const parsed = cas.parse("CAS No. 50-00-0");
 * parsed.ok && parsed.value.id; // => "50-00-0"
 * ```
 */
export const cas = /* @__PURE__ */ defineScheme({
  name: "CAS Registry Number",
  issuer: "Chemical Abstracts Service",
  identifies: "substance",
  forms: ["<first:[1-9]\\d{1,6}>-<second:2>-<check:1>"],
  cues: ["cas", "casrn", "casno", "cas registry", "cas rn"],
  prefix: "cas",
  urls: ["https://commonchemistry.cas.org/detail?cas_rn=$0"],
  exactPunctuation: true,
  sharedForm: true,
  checkDigit: cas10,
  textMatch: "form",
});
