import { scheme } from "../scheme.ts";

/** The template-literal type of ISRCTNs. */
export type IsrctnId = `ISRCTN${string}`;

/**
 * A trial on the ISRCTN registry: `ISRCTN` and eight digits.
 *
 * Refused: one digit eight times over, and 12345678.
 * @see https://www.isrctn.com/page/faqs
 * @example
 * ```ts
 * import { isrctn } from "@org/therapy-identifiers/schemes/isrctn";
 *
 * isrctn.is("ISRCTN12949496"); // => true
 * const read = isrctn.parse("isrctn 12949496");
 * read.ok && read.id; // => "ISRCTN12949496"
 * ```
 */
export const isrctn = /* @__PURE__ */ scheme({
  name: "ISRCTN",
  issuer: "ISRCTN registry",
  identifies: "trial",
  forms: ["ISRCTN<serial:08>"],
  cues: ["isrctn"],
  prefix: "isrctn",
  urls: ["https://www.isrctn.com/$0"],
  placeholder: /(\d)\1{7}$|12345678$/,
});
