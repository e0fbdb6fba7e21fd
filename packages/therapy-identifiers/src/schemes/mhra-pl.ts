import { scheme } from "../scheme.ts";

/** The template-literal type of UK product licence numbers. */
export type MhraPlId = `PL${string} ${string}/${string}`;

/**
 * A marketing authorisation in the United Kingdom (`PL`), Great Britain (`PLGB`) or Northern Ireland (`PLNI`): company and product.
 *
 * Refused: a company of zeros.
 * @see https://en.wikipedia.org/wiki/Product_Licence_Number
 * @see https://www.modus-cl.co.uk/post/a-short-guide-to-product-licence-codes
 * @example
 * ```ts
 * import { mhraPl } from "@org/therapy-identifiers/schemes/mhra-pl";
 *
 * mhraPl.is("PL 34985/0004"); // => true
 * const read = mhraPl.parse("PL34985/0004");
 * read.ok && read.id; // => "PL 34985/0004"
 * ```
 */
export const mhraPl = /* @__PURE__ */ scheme({
  name: "UK product licence number",
  issuer: "Medicines and Healthcare products Regulatory Agency",
  identifies: "approval",
  forms: ["PL<area:(?:GB|NI)?> <company:5>/<serial:4>"],
  cues: ["pl", "plgb", "plni"],
  rigid: true,
  placeholder: / 0{5}\//,
});
