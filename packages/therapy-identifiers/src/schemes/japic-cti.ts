import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: JapicCTI number. */
export type JapicCtiId = `JapicCTI-${string}`;

/**
 * Identifies a trial in the Japanese JapicCTI database: six digits, of which the first two are the year.
 *
 * Not accepted: serials of one repeated digit; a number without the prefix.
 * @see https://www.clinicaltrials.jp
 * @example
 * ```ts
 * import { japicCti } from "@org/therapy-identifiers/schemes/japic-cti";
 *
 * japicCti.is("JapicCTI-101351"); // => true
 * const parsed = japicCti.parse("japicCTI 101351");
 * parsed.ok && parsed.value.id; // => "JapicCTI-101351"
 * ```
 */
export const japicCti = /* @__PURE__ */ defineScheme({
  name: "JapicCTI number",
  issuer: "Japan Pharmaceutical Information Center",
  identifies: "trial",
  forms: ["JapicCTI-<serial:6>"],
  cues: ["japiccti", "jprn"],
  placeholder: /(\d)\1{5}$/,
});
