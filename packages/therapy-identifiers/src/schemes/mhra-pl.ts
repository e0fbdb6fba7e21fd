import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: UK product license number. */
export type MhraPlId = `PL${string} ${string}/${string}`;

/**
 * Identifies a marketing authorization in the United Kingdom (`PL`), Great Britain (`PLGB`) or Northern Ireland (`PLNI`): company and product.
 *
 * Not accepted: a company of zeros.
 * @see https://en.wikipedia.org/wiki/Product_Licence_Number
 * @see https://www.modus-cl.co.uk/post/a-short-guide-to-product-licence-codes
 * @example
 * ```ts
 * import { mhraPl } from "@org/therapy-identifiers/schemes/mhra-pl";
 *
 * mhraPl.is("PL 34985/0004"); // => true
 * const parsed = mhraPl.parse("PL34985/0004");
 * parsed.ok && parsed.value.id; // => "PL 34985/0004"
 * ```
 */
export const mhraPl = /* @__PURE__ */ defineScheme({
  name: "UK product license number",
  issuer: "Medicines and Healthcare products Regulatory Agency",
  identifies: "approval",
  forms: ["PL<area:(?:GB|NI)?> <company:5>/<serial:4>"],
  cues: ["pl", "plgb", "plni"],
  exactPunctuation: true,
  placeholder: / 0{5}\//,
});
