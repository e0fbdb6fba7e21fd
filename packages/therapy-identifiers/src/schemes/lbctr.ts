import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: LBCTR number. */
export type LbctrId = `LBCTR${string}${string}`;

/**
 * Identifies a trial in the Lebanese registry: `LBCTR` and ten digits that begin with the year.
 *
 * Not accepted: a serial of zeros; years before 2017.
 * @see https://lbctr.moph.gov.lb
 * @example
 * ```ts
 * import { lbctr } from "@org/therapy-identifiers/schemes/lbctr";
 *
 * lbctr.is("LBCTR2022074978"); // => true
 * const parsed = lbctr.parse("LBCTR 2022074978");
 * parsed.ok && parsed.value.id; // => "LBCTR2022074978"
 * ```
 */
export const lbctr = /* @__PURE__ */ defineScheme({
  name: "LBCTR number",
  issuer: "Lebanese Clinical Trials Registry",
  identifies: "trial",
  forms: ["LBCTR<year:\\d{4}><serial:6>"],
  cues: ["lbctr"],
  prefix: "lctr",
  years: [2017],
  placeholder: /0{6}$/,
});
