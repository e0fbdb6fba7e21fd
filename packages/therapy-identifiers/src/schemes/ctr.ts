import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: China drug trial number (CTR). */
export type CtrId = `CTR${string}${string}`;

/**
 * Identifies a trial on the Chinese platform for drug trial registration and disclosure: `CTR`, the year and four digits.
 *
 * Not accepted: a serial of zeros; years before 2012.
 * @see http://www.chinadrugtrials.org.cn
 * @example
 * ```ts
 * import { ctr } from "@org/therapy-identifiers/schemes/ctr";
 *
 * ctr.is("CTR20210588"); // => true
 * const parsed = ctr.parse("CTR 20210588");
 * parsed.ok && parsed.value.id; // => "CTR20210588"
 * ```
 */
export const ctr = /* @__PURE__ */ defineScheme({
  name: "China drug trial number (CTR)",
  issuer: "Center for Drug Evaluation, NMPA",
  identifies: "trial",
  forms: ["CTR<year:\\d{4}><serial:4>"],
  cues: ["ctr", "chinadrugtrials"],
  years: [2012],
  placeholder: /0{4}$/,
});
