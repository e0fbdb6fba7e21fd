import { scheme } from "../scheme.ts";

/** The template-literal type of ID-RCB numbers. */
export type IdRcbId = `${string}-A${string}-${string}`;

/**
 * A study as the French authority numbers it: year, `A` and five digits, two more digits.
 *
 * Refused: a serial of zeros; years before 2006.
 * @see https://ansm.sante.fr
 * @example
 * ```ts
 * import { idRcb } from "@org/therapy-identifiers/schemes/id-rcb";
 *
 * idRcb.is("2018-A03282-53"); // => true
 * const read = idRcb.parse("IDRCB: 2018-A03282-53");
 * read.ok && read.id; // => "2018-A03282-53"
 * ```
 */
export const idRcb = /* @__PURE__ */ scheme({
  name: "ID-RCB number",
  issuer: "French National Agency for Medicines and Health Products Safety",
  identifies: "trial",
  forms: ["<year:\\d{4}>-A<serial:5>-<check:2>"],
  cues: ["idrcb", "id rcb", "rcb"],
  years: [2006],
  placeholder: /A0{5}/,
  needs: "shape",
});
