import { scheme } from "../scheme.ts";

/** The template-literal type of SLCTR numbers. */
export type SlctrId = `SLCTR/${string}/${string}`;

/**
 * A trial on the Sri Lanka Clinical Trials Registry: year and three digits.
 *
 * Refused: a serial of zeros; years before 2006.
 * @see https://slctr.lk
 * @example
 * ```ts
 * import { slctr } from "@org/therapy-identifiers/schemes/slctr";
 *
 * slctr.is("SLCTR/2018/002"); // => true
 * const read = slctr.parse("SLCTR-2018-002");
 * read.ok && read.id; // => "SLCTR/2018/002"
 * ```
 */
export const slctr = /* @__PURE__ */ scheme({
  name: "SLCTR number",
  issuer: "Sri Lanka Clinical Trials Registry",
  identifies: "trial",
  forms: ["SLCTR/<year:\\d{4}>/<serial:3>"],
  cues: ["slctr"],
  prefix: "slctr",
  years: [2006],
  placeholder: /000$/,
});
