import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: NMPA approval number (国药准字). */
export type NmpaApprovalId = `国药准字${string}`;

/**
 * Identifies a Chinese marketing approval (国药准字): a letter for the product type, since 2020 `J` for imported and `C` for Hong Kong,
 * Macau and Taiwan, and eight digits, of which the first four are usually the year.
 *
 * Not accepted: a serial of zeros or of one repeated digit.
 * @see https://m.hqwx.com/zyys-kaoshi/news/201010110332539356.html
 * @see https://w.bjdt.org.cn/show-95907.html
 * @example
 * ```ts
 * import { nmpaApproval } from "@org/therapy-identifiers/schemes/nmpa-approval";
 *
 * nmpaApproval.is("国药准字S20210019"); // => true
 * const parsed = nmpaApproval.parse("国药准字 s20210019");
 * parsed.ok && parsed.value.id; // => "国药准字S20210019"
 * ```
 */
export const nmpaApproval = /* @__PURE__ */ defineScheme({
  name: "NMPA approval number (国药准字)",
  issuer: "National Medical Products Administration of China",
  identifies: "approval",
  forms: ["国药准字<product:[HZSBTFJ]><serial:8>", "国药准字<product:[HZS]><region:[CJ]><serial:8>"],
  cues: ["国药准字", "批准文号"],
  placeholder: /0{4}$|(\d)\1{7}$/,
});
