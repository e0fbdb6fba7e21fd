import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: BASEC number. */
export type BasecId = `${string}-${string}`;

/**
 * The number of a study at the Swiss ethics committees (BASEC): year and five digits. The form is common, so a cue is required in running text.
 *
 * Not accepted: a serial of zeros; years before 2016.
 * @see https://swissethics.ch/en/basec
 * @example
 * ```ts
 * import { basec } from "@org/therapy-identifiers/schemes/basec";
 *
 * basec.is("2019-01233"); // => true
 * const parsed = basec.parse("Basec no. 2019-01233");
 * parsed.ok && parsed.value.id; // => "2019-01233"
 * ```
 */
export const basec = /* @__PURE__ */ defineScheme({
  name: "BASEC number",
  issuer: "swissethics",
  identifies: "trial",
  forms: ["<year:\\d{4}>-<serial:5>"],
  cues: ["basec"],
  years: [2016],
  placeholder: /-0{5}$/,
  textMatch: "cue",
});
