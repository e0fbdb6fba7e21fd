import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: NCI CTRP identifier. */
export type CtrpId = `NCI-${string}-${string}`;

/**
 * Identifies a trial in the Clinical Trials Reporting Program: `NCI`, a hyphen, the year and five digits.
 *
 * Not accepted: a serial of zeros; years before 2008.
 * @see https://www.cancer.gov/about-nci/organization/ccct/ctrp
 * @example
 * ```ts
 * import { ctrp } from "@org/therapy-identifiers/schemes/ctrp";
 *
 * ctrp.is("NCI-2012-00145"); // => true
 * const parsed = ctrp.parse("nci 2012 00145");
 * parsed.ok && parsed.value.id; // => "NCI-2012-00145"
 * ```
 */
export const ctrp = /* @__PURE__ */ defineScheme({
  name: "NCI CTRP identifier",
  issuer: "U.S. National Cancer Institute, Clinical Trials Reporting Program",
  identifies: "trial",
  forms: ["NCI-<year:\\d{4}>-<serial:05>"],
  cues: ["ctrp"],
  years: [2008],
  placeholder: /-0{5}$/,
});
