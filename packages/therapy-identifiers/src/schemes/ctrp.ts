import { scheme } from "../scheme.ts";

/** The template-literal type of NCI CTRP identifiers. */
export type CtrpId = `NCI-${string}-${string}`;

/**
 * A trial in the Clinical Trials Reporting Program: `NCI`, the year and five digits.
 *
 * Refused: a serial of zeros; years before 2008.
 * @see https://www.cancer.gov/about-nci/organization/ccct/ctrp
 * @example
 * ```ts
 * import { ctrp } from "@org/therapy-identifiers/schemes/ctrp";
 *
 * ctrp.is("NCI-2012-00145"); // => true
 * const read = ctrp.parse("nci 2012 00145");
 * read.ok && read.id; // => "NCI-2012-00145"
 * ```
 */
export const ctrp = /* @__PURE__ */ scheme({
  name: "NCI CTRP identifier",
  issuer: "U.S. National Cancer Institute, Clinical Trials Reporting Program",
  identifies: "trial",
  forms: ["NCI-<year:\\d{4}>-<serial:05>"],
  cues: ["ctrp"],
  years: [2008],
  placeholder: /-0{5}$/,
});
