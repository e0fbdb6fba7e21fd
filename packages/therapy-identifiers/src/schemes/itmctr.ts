import { scheme } from "../scheme.ts";

/** The template-literal type of ITMCTR registration numbers. */
export type ItmctrId = `ITMCTR${string}`;

/**
 * A trial on the International Traditional Medicine Clinical Trial Registry: `ITMCTR` and ten digits.
 *
 * Refused: one digit over and over.
 * @see http://itmctr.ccebtcm.org.cn
 * @example
 * ```ts
 * import { itmctr } from "@org/therapy-identifiers/schemes/itmctr";
 *
 * itmctr.is("ITMCTR2022000094"); // => true
 * const read = itmctr.parse("itmctr-2022000094");
 * read.ok && read.id; // => "ITMCTR2022000094"
 * ```
 */
export const itmctr = /* @__PURE__ */ scheme({
  name: "ITMCTR registration number",
  issuer: "International Traditional Medicine Clinical Trial Registry",
  identifies: "trial",
  forms: ["ITMCTR<serial:10>"],
  cues: ["itmctr"],
  prefix: "itmctr",
  placeholder: /(\d)\1{7}$/,
});
