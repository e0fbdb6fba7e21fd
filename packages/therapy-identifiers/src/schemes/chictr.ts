import { scheme } from "../scheme.ts";

/** The template-literal type of ChiCTR registration numbers. */
export type ChictrId = `ChiCTR${string}`;

/**
 * A trial on the Chinese Clinical Trial Registry: ten digits of which the first two are the year, or, before 2018,
 * letters for the kind of study and eight digits.
 *
 * Refused: one digit over and over.
 * @see https://www.chictr.org.cn
 * @example
 * ```ts
 * import { chictr } from "@org/therapy-identifiers/schemes/chictr";
 *
 * chictr.is("ChiCTR2100048636"); // => true
 * const read = chictr.parse("chictr 2100048636");
 * read.ok && read.id; // => "ChiCTR2100048636"
 * ```
 */
export const chictr = /* @__PURE__ */ scheme({
  name: "ChiCTR registration number",
  issuer: "Chinese Clinical Trial Registry",
  identifies: "trial",
  forms: ["ChiCTR<serial:10>", "ChiCTR-<category:[A-Z]{2,5}>-<serial:8>"],
  cues: ["chictr"],
  prefix: "chictr",
  placeholder: /(\d)\1{7}$/,
});
