import { scheme } from "../scheme.ts";

/** The template-literal type of SNCTP numbers. */
export type SnctpId = `SNCTP${string}`;

/**
 * A trial on the Swiss portal: `SNCTP` and nine digits.
 *
 * Refused: zeros only.
 * @see https://www.humanforschung-schweiz.ch
 * @example
 * ```ts
 * import { snctp } from "@org/therapy-identifiers/schemes/snctp";
 *
 * snctp.is("SNCTP000006696"); // => true
 * const read = snctp.parse("snctp 000006696");
 * read.ok && read.id; // => "SNCTP000006696"
 * ```
 */
export const snctp = /* @__PURE__ */ scheme({
  name: "SNCTP number",
  issuer: "Swiss National Clinical Trials Portal",
  identifies: "trial",
  forms: ["SNCTP<serial:9>"],
  cues: ["snctp"],
  placeholder: /0{9}$/,
});
