import { scheme } from "../scheme.ts";

/** The template-literal type of ChiCTR registration numbers. */
export type ChictrId = `ChiCTR${string}`;

/**
 * A trial on the Chinese Clinical Trial Registry: ten digits since 2018, letters for the kind of study and eight digits before.
 *
 * Refused: one digit repeated.
 * @see https://www.chictr.org.cn
 * @example
 * ```ts
 * import { chictr } from "@org/therapy-identifiers/schemes/chictr";
 *
 * chictr.is("ChiCTR2100048636"); // true
 * chictr.parse("chictr 2100048636"); // { ok: true, id: "ChiCTR2100048636", … }
 * ```
 */
export const chictr = /* @__PURE__ */ scheme({
  name: "ChiCTR registration number",
  issuer: "Chinese Clinical Trial Registry",
  identifies: "trial",
  forms: ["ChiCTR<serial:\\d{10}>", "ChiCTR-<category:[A-Z]{2,5}>-<serial:\\d{8}>"],
  cues: ["chictr"],
  prefix: "chictr",
  urls: ["https://www.chictr.org.cn/searchproj.html?regno=$0"],
  placeholder: /R-?(?:[A-Z]+-)?(\d)\1{7,9}$/,
});
