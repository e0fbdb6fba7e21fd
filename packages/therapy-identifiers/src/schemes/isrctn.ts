import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: ISRCTN. */
export type IsrctnId = `ISRCTN${string}`;

/**
 * Identifies a trial on the ISRCTN registry: `ISRCTN` and eight digits.
 *
 * Not accepted: one digit repeated eight times, and 12345678.
 * @see https://www.isrctn.com/page/faqs
 * @example
 * ```ts
 * import { isrctn } from "@org/therapy-identifiers/schemes/isrctn";
 *
 * isrctn.is("ISRCTN12949496"); // => true
 * const parsed = isrctn.parse("isrctn 12949496");
 * parsed.ok && parsed.value.id; // => "ISRCTN12949496"
 * ```
 */
export const isrctn = /* @__PURE__ */ defineScheme({
  name: "ISRCTN",
  issuer: "ISRCTN registry",
  identifies: "trial",
  forms: ["ISRCTN<serial:08>"],
  cues: ["isrctn"],
  prefix: "isrctn",
  urls: ["https://www.isrctn.com/$0"],
  placeholder: /(\d)\1{7}$|12345678$/,
});
