import { scheme } from "../scheme.ts";

/** The template-literal type of JapicCTI numbers. */
export type JapicCtiId = `JapicCTI-${string}`;

/**
 * A trial in the Japanese JapicCTI database: six digits, of which the first two are the year.
 *
 * Refused: one digit over and over; a bare number.
 * @see https://www.clinicaltrials.jp
 * @example
 * ```ts
 * import { japicCti } from "@org/therapy-identifiers/schemes/japic-cti";
 *
 * japicCti.is("JapicCTI-101351"); // => true
 * const read = japicCti.parse("japicCTI 101351");
 * read.ok && read.id; // => "JapicCTI-101351"
 * ```
 */
export const japicCti = /* @__PURE__ */ scheme({
  name: "JapicCTI number",
  issuer: "Japan Pharmaceutical Information Center",
  identifies: "trial",
  forms: ["JapicCTI-<serial:6>"],
  cues: ["japiccti", "jprn"],
  placeholder: /(\d)\1{5}$/,
});
