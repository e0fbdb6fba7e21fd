import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: CTRI number. */
export type CtriId = `CTRI/${string}/${string}/${string}`;

/**
 * Identifies a trial on the Clinical Trials Registry - India: year, month (in early numbers a code of three digits) and six digits.
 *
 * Not accepted: a serial of zeros; years before 2007.
 * @see https://ctri.nic.in
 * @example
 * ```ts
 * import { ctri } from "@org/therapy-identifiers/schemes/ctri";
 *
 * ctri.is("CTRI/2022/06/043399"); // => true
 * const parsed = ctri.parse("CTRI-2022-06-043399");
 * parsed.ok && parsed.value.id; // => "CTRI/2022/06/043399"
 * ```
 */
export const ctri = /* @__PURE__ */ defineScheme({
  name: "CTRI number",
  issuer: "Clinical Trials Registry - India",
  identifies: "trial",
  forms: ["CTRI/<year:\\d{4}>/<month:\\d{2,3}>/<serial:6>"],
  cues: ["ctri"],
  prefix: "ctri",
  years: [2007],
  placeholder: /0{6}$/,
});
