import { scheme } from "../scheme.ts";

/** The template-literal type of EMA product numbers. */
export type EmaProductId = `EMEA/H/C/${string}`;

/**
 * A centrally authorised medicine, or an application for one, at the European Medicines Agency.
 *
 * Refused: a serial of zeros.
 * @see https://www.ema.europa.eu/en/medicines
 * @example
 * ```ts
 * import { emaProduct } from "@org/therapy-identifiers/schemes/ema-product";
 *
 * emaProduct.is("EMEA/H/C/005095"); // true
 * emaProduct.parse("emea/h/c/005095"); // { ok: true, id: "EMEA/H/C/005095", … }
 * ```
 */
export const emaProduct = /* @__PURE__ */ scheme({
  name: "EMA product number",
  issuer: "European Medicines Agency",
  identifies: "product",
  forms: ["EMEA/H/C/<serial:6>", "EMEA/H/C/<serial:6>/<procedure:[A-Z0-9/]{4,20}>"],
  cues: ["emea"],
  placeholder: /C\/0{6}/,
});
