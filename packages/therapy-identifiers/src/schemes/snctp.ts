import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: SNCTP number. */
export type SnctpId = `SNCTP${string}`;

/**
 * Identifies a trial on the Swiss portal: `SNCTP` and nine digits.
 *
 * Not accepted: a serial of zeros.
 * @see https://www.humanforschung-schweiz.ch
 * @example
 * ```ts
 * import { snctp } from "@org/therapy-identifiers/schemes/snctp";
 *
 * snctp.is("SNCTP000006696"); // => true
 * const parsed = snctp.parse("snctp 000006696");
 * parsed.ok && parsed.value.id; // => "SNCTP000006696"
 * ```
 */
export const snctp = /* @__PURE__ */ defineScheme({
  name: "SNCTP number",
  issuer: "Swiss National Clinical Trials Portal",
  identifies: "trial",
  forms: ["SNCTP<serial:9>"],
  cues: ["snctp"],
  placeholder: /0{9}$/,
});
