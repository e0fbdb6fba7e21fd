import { scheme } from "../scheme.ts";

/** The template-literal type of NMPA approval numbers. */
export type NmpaApprovalId = `国药准字${string}${string}${string}`;

/**
 * The number of a Chinese marketing approval (国药准字): a letter for the kind of product, the year and four digits.
 *
 * Refused: a serial of zeros.
 * @see https://www.nmpa.gov.cn
 * @example
 * ```ts
 * import { nmpaApproval } from "@org/therapy-identifiers/schemes/nmpa-approval";
 *
 * nmpaApproval.is("国药准字S20210019"); // true
 * nmpaApproval.parse("国药准字 s20210019"); // { ok: true, id: "国药准字S20210019", … }
 * ```
 */
export const nmpaApproval = /* @__PURE__ */ scheme({
  name: "NMPA approval number",
  issuer: "National Medical Products Administration of China",
  identifies: "approval",
  forms: ["国药准字<product:[HZSBTFJ][JC]?><year:(?:19|20)\\d\\d><serial:4>"],
  cues: ["国药准字"],
  placeholder: /0{4}$/,
});
