import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: ID-RCB number. */
export type IdRcbId = `${string}-A${string}-${string}`;

/**
 * Identifies a study at the French medicines agency (ANSM): year, `A` and five digits, and two more digits.
 *
 * Not accepted: a serial of zeros; years before 2006.
 * @see https://ansm.sante.fr
 * @example
 * ```ts
 * import { idRcb } from "@org/therapy-identifiers/schemes/id-rcb";
 *
 * idRcb.is("2018-A03282-53"); // => true
 * const parsed = idRcb.parse("IDRCB: 2018-A03282-53");
 * parsed.ok && parsed.value.id; // => "2018-A03282-53"
 * ```
 */
export const idRcb = /* @__PURE__ */ defineScheme({
  name: "ID-RCB number",
  issuer: "French National Agency for Medicines and Health Products Safety",
  identifies: "trial",
  forms: ["<year:\\d{4}>-A<serial:5>-<check:2>"],
  cues: ["idrcb", "id rcb", "rcb"],
  years: [2006],
  placeholder: /A0{5}/,
  textMatch: "form",
});
