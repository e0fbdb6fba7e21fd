import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: TCTR identifier. */
export type TctrId = `TCTR${string}${string}`;

/**
 * Identifies a trial on the Thai Clinical Trials Registry: `TCTR` and eleven digits that begin with the year.
 *
 * Not accepted: a serial of zeros; years before 2009.
 * @see https://www.thaiclinicaltrials.org
 * @example
 * ```ts
 * import { tctr } from "@org/therapy-identifiers/schemes/tctr";
 *
 * tctr.is("TCTR20210709003"); // => true
 * const parsed = tctr.parse("tctr 20210709003");
 * parsed.ok && parsed.value.id; // => "TCTR20210709003"
 * ```
 */
export const tctr = /* @__PURE__ */ defineScheme({
  name: "TCTR identifier",
  issuer: "Thai Clinical Trials Registry",
  identifies: "trial",
  forms: ["TCTR<year:\\d{4}><serial:7>"],
  cues: ["tctr"],
  prefix: "tctr",
  urls: ["https://www.thaiclinicaltrials.org/show/$0"],
  years: [2009],
  placeholder: /0{7}$/,
});
