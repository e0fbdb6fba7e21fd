import { scheme } from "../scheme.ts";

/** The template-literal type of NMPA acceptance numbers. */
export type NmpaAcceptanceId = string;

/**
 * The number under which the Chinese regulator accepted an application (受理号): four letters, the year and five digits,
 * and at times the character of the office that took it in.
 *
 * Refused: a serial of zeros, one digit over and over; letters that the rules of 2005 do not list.
 * @see https://www.51dongshi.net/eedfrccbresce.html
 * @see https://muchong.com/t-7596295-1
 * @example
 * ```ts
 * import { nmpaAcceptance } from "@org/therapy-identifiers/schemes/nmpa-acceptance";
 *
 * nmpaAcceptance.is("CXSL2300659"); // => true
 * const read = nmpaAcceptance.parse("受理号：cxsl2300659");
 * read.ok && read.id; // => "CXSL2300659"
 * ```
 */
export const nmpaAcceptance = /* @__PURE__ */ scheme({
  name: "NMPA acceptance number",
  issuer: "Center for Drug Evaluation, NMPA",
  identifies: "application",
  forms: [
    "<origin:[CJ]><class:[XYBZ]><product:[HZSF]><stage:[LSBZFR]><year:2><serial:5>",
    "<origin:[CJ]><class:[XYBZ]><product:[HZSF]><stage:[LSBZFR]><year:2><serial:5><office:[\\u4E00-\\u9FA5]>",
  ],
  cues: ["受理号"],
  placeholder: /\d\d0{5}|(\d)\1{6}/,
  needs: "shape",
});
