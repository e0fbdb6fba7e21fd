import { scheme } from "../scheme.ts";

/** The template-literal type of BASEC numbers. */
export type BasecId = `${string}-${string}`;

/**
 * A study as the Swiss ethics committees number it: year and five digits. Too common a shape to claim without a cue.
 *
 * Refused: a serial of zeros; years before 2016.
 * @see https://swissethics.ch/en/basec
 * @example
 * ```ts
 * import { basec } from "@org/therapy-identifiers/schemes/basec";
 *
 * basec.is("2019-01233"); // => true
 * const read = basec.parse("Basec no. 2019-01233");
 * read.ok && read.id; // => "2019-01233"
 * ```
 */
export const basec = /* @__PURE__ */ scheme({
  name: "BASEC number",
  issuer: "swissethics",
  identifies: "trial",
  forms: ["<year:\\d{4}>-<serial:5>"],
  cues: ["basec"],
  years: [2016],
  placeholder: /-0{5}$/,
  needs: "cue",
});
