import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: SLCTR number. */
export type SlctrId = `SLCTR/${string}/${string}`;

/**
 * Identifies a trial on the Sri Lanka Clinical Trials Registry: year and three digits.
 *
 * Not accepted: a serial of zeros; years before 2006.
 * @see https://slctr.lk
 * @example
 * ```ts
 * import { slctr } from "@org/therapy-identifiers/schemes/slctr";
 *
 * slctr.is("SLCTR/2018/002"); // => true
 * const parsed = slctr.parse("SLCTR-2018-002");
 * parsed.ok && parsed.value.id; // => "SLCTR/2018/002"
 * ```
 */
export const slctr = /* @__PURE__ */ defineScheme({
  name: "SLCTR number",
  issuer: "Sri Lanka Clinical Trials Registry",
  identifies: "trial",
  forms: ["SLCTR/<year:\\d{4}>/<serial:3>"],
  cues: ["slctr"],
  prefix: "slctr",
  years: [2006],
  placeholder: /000$/,
});
