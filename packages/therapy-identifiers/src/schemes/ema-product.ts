import { scheme } from "../scheme.ts";

/** The template-literal type of EMA product numbers. */
export type EmaProductId = `EMEA/H/C/${string}`;

/**
 * A centrally authorised medicine, or an application for one, at the European Medicines Agency: six digits.
 *
 * Refused: one digit over and over.
 * @see https://www.ema.europa.eu/en/medicines
 * @example
 * ```ts
 * import { emaProduct } from "@org/therapy-identifiers/schemes/ema-product";
 *
 * emaProduct.is("EMEA/H/C/005095"); // => true
 * const read = emaProduct.parse("emea/h/c/005095");
 * read.ok && read.id; // => "EMEA/H/C/005095"
 * ```
 */
export const emaProduct = /* @__PURE__ */ scheme({
  name: "EMA product number",
  issuer: "European Medicines Agency",
  identifies: "product",
  forms: ["EMEA/H/C/<serial:06>"],
  rigid: true,
  placeholder: /(\d)\1{5}$/,
});
