import { scheme } from "../scheme.ts";

/** The template-literal type of LBCTR numbers. */
export type LbctrId = `LBCTR${string}${string}`;

/**
 * A trial in the Lebanese registry: `LBCTR` and ten digits that begin with the year.
 *
 * Refused: a serial of zeros; years before 2017.
 * @see https://lbctr.moph.gov.lb
 * @example
 * ```ts
 * import { lbctr } from "@org/therapy-identifiers/schemes/lbctr";
 *
 * lbctr.is("LBCTR2022074978"); // => true
 * const read = lbctr.parse("LBCTR 2022074978");
 * read.ok && read.id; // => "LBCTR2022074978"
 * ```
 */
export const lbctr = /* @__PURE__ */ scheme({
  name: "LBCTR number",
  issuer: "Lebanese Clinical Trials Registry",
  identifies: "trial",
  forms: ["LBCTR<year:\\d{4}><serial:6>"],
  cues: ["lbctr"],
  prefix: "lctr",
  years: [2017],
  placeholder: /0{6}$/,
});
