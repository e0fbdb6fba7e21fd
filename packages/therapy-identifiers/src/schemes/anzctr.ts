import { scheme } from "../scheme.ts";

/** The template-literal type of ANZCTR registration numbers. */
export type AnzctrId = `ACTRN${string}`;

/**
 * A trial on the Australian New Zealand Clinical Trials Registry: `ACTRN` and fourteen digits.
 *
 * Refused: one digit over and over; thirteen or fifteen digits.
 * @see https://www.anzctr.org.au
 * @example
 * ```ts
 * import { anzctr } from "@org/therapy-identifiers/schemes/anzctr";
 *
 * anzctr.is("ACTRN12614000265673"); // => true
 * const read = anzctr.parse("ACTRN 12614000265673");
 * read.ok && read.id; // => "ACTRN12614000265673"
 * ```
 */
export const anzctr = /* @__PURE__ */ scheme({
  name: "ANZCTR registration number",
  issuer: "Australian New Zealand Clinical Trials Registry",
  identifies: "trial",
  forms: ["ACTRN<serial:14>"],
  cues: ["actrn", "anzctr"],
  prefix: "anzctr",
  urls: ["https://www.anzctr.org.au/$0.aspx"],
  placeholder: /(\d)\1{9}$/,
});
