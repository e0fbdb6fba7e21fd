import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: ITMCTR registration number. */
export type ItmctrId = `ITMCTR${string}`;

/**
 * Identifies a trial on the International Traditional Medicine Clinical Trial Registry: `ITMCTR` and ten digits.
 *
 * Not accepted: serials of one repeated digit.
 * @see http://itmctr.ccebtcm.org.cn
 * @example
 * ```ts
 * import { itmctr } from "@org/therapy-identifiers/schemes/itmctr";
 *
 * itmctr.is("ITMCTR2022000094"); // => true
 * const parsed = itmctr.parse("itmctr-2022000094");
 * parsed.ok && parsed.value.id; // => "ITMCTR2022000094"
 * ```
 */
export const itmctr = /* @__PURE__ */ defineScheme({
  name: "ITMCTR registration number",
  issuer: "International Traditional Medicine Clinical Trial Registry",
  identifies: "trial",
  forms: ["ITMCTR<serial:10>"],
  cues: ["itmctr"],
  prefix: "itmctr",
  placeholder: /(\d)\1{7}$/,
});
