import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: ChiCTR registration number. */
export type ChictrId = `ChiCTR${string}`;

/**
 * Identifies a trial on the Chinese Clinical Trial Registry: ten digits of which the first two are the year, or, before 2018,
 * letters for the study type and eight digits.
 *
 * Not accepted: serials of one repeated digit.
 * @see https://www.chictr.org.cn
 * @example
 * ```ts
 * import { chictr } from "@org/therapy-identifiers/schemes/chictr";
 *
 * chictr.is("ChiCTR2100048636"); // => true
 * const parsed = chictr.parse("chictr 2100048636");
 * parsed.ok && parsed.value.id; // => "ChiCTR2100048636"
 * ```
 */
export const chictr = /* @__PURE__ */ defineScheme({
  name: "ChiCTR registration number",
  issuer: "Chinese Clinical Trial Registry",
  identifies: "trial",
  forms: ["ChiCTR<serial:10>", "ChiCTR-<category:[A-Z]{2,5}>-<serial:8>"],
  cues: ["chictr"],
  prefix: "chictr",
  placeholder: /(\d)\1{7}$/,
});
