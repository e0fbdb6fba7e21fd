import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: EMA product number. */
export type EmaProductId = `EMEA/H/C/${string}`;

/**
 * Identifies a centrally authorized medicine, or an application for one, at the European Medicines Agency: six digits.
 *
 * Not accepted: serials of one repeated digit.
 * @see https://www.ema.europa.eu/en/medicines
 * @example
 * ```ts
 * import { emaProduct } from "@org/therapy-identifiers/schemes/ema-product";
 *
 * emaProduct.is("EMEA/H/C/005095"); // => true
 * const parsed = emaProduct.parse("emea/h/c/005095");
 * parsed.ok && parsed.value.id; // => "EMEA/H/C/005095"
 * ```
 */
export const emaProduct = /* @__PURE__ */ defineScheme({
  name: "EMA product number",
  issuer: "European Medicines Agency",
  identifies: "product",
  forms: ["EMEA/H/C/<serial:06>"],
  exactPunctuation: true,
  placeholder: /(\d)\1{5}$/,
});
