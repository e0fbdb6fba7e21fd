import { scheme } from "../scheme.ts";

/** The template-literal type of NMPA acceptance numbers. */
export type NmpaAcceptanceId = string;

/**
 * The number under which the Chinese drug regulator accepted an application (受理号): four letters and seven digits.
 *
 * Refused: a serial of zeros.
 * @see https://muchong.com/t-7596295-1
 * @example
 * ```ts
 * import { nmpaAcceptance } from "@org/therapy-identifiers/schemes/nmpa-acceptance";
 *
 * nmpaAcceptance.is("CXSL2300659"); // true
 * nmpaAcceptance.parse("cxsl2300659"); // { ok: true, id: "CXSL2300659", … }
 * ```
 */
export const nmpaAcceptance = /* @__PURE__ */ scheme({
  name: "NMPA acceptance number",
  issuer: "Center for Drug Evaluation, NMPA",
  identifies: "application",
  forms: ["<origin:[CJ]><class:[XYBZT]><product:[HZSF]><stage:[LSBRFZ]><year:2><serial:5>", "<origin:[CJ]><class:[XYBZT]><product:[HZSF]><stage:[LSBRFZ]><year:2><serial:5><province:[\\u4E00-\\u9FA5]>"],
  cues: ["受理号", "acceptance"],
  placeholder: /\d{2}0{5}|(\d)\1{6}/,
});
