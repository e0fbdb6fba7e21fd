import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: NMPA acceptance number. */
export type NmpaAcceptanceId = string;

/**
 * Identifies an application that the Chinese regulator accepted for review (受理号): four letters, the year and five digits,
 * and optionally the character of the office that received it.
 *
 * Not accepted: a serial of zeros or of one repeated digit; letters that are not in the numbering rules of 2005.
 * @see https://www.51dongshi.net/eedfrccbresce.html
 * @see https://muchong.com/t-7596295-1
 * @example
 * ```ts
 * import { nmpaAcceptance } from "@org/therapy-identifiers/schemes/nmpa-acceptance";
 *
 * nmpaAcceptance.is("CXSL2300659"); // => true
 * const parsed = nmpaAcceptance.parse("受理号：cxsl2300659");
 * parsed.ok && parsed.value.id; // => "CXSL2300659"
 * ```
 */
export const nmpaAcceptance = /* @__PURE__ */ defineScheme({
  name: "NMPA acceptance number",
  issuer: "Center for Drug Evaluation, NMPA",
  identifies: "application",
  forms: [
    "<origin:[CJ]><class:[XYBZ]><product:[HZSF]><stage:[LSBZFR]><year:2><serial:5>",
    "<origin:[CJ]><class:[XYBZ]><product:[HZSF]><stage:[LSBZFR]><year:2><serial:5><office:[\\u4E00-\\u9FA5]>",
  ],
  cues: ["受理号"],
  placeholder: /\d\d0{5}|(\d)\1{6}/,
  textMatch: "form",
});
