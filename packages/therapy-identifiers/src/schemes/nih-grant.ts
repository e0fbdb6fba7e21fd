import { scheme } from "../scheme.ts";

/** The template-literal type of NIH grant numbers. */
export type NihGrantId = string;

/**
 * A grant of the National Institutes of Health: kind of application, activity, institute, six digits, and at times year and amendment.
 * One grant pays for many trials: it never says that two trials are one.
 *
 * Refused: a serial of zeros.
 * @see https://grants.nih.gov/grants/how-to-apply-application-guide/resources/grant-number.htm
 * @example
 * ```ts
 * import { nihGrant } from "@org/therapy-identifiers/schemes/nih-grant";
 *
 * nihGrant.is("R01AI068074"); // => true
 * const read = nihGrant.parse("r01ai068074");
 * read.ok && read.id; // => "R01AI068074"
 * ```
 */
export const nihGrant = /* @__PURE__ */ scheme({
  name: "NIH grant number",
  issuer: "U.S. National Institutes of Health",
  identifies: "grant",
  forms: [
    "<type:[1-9]?><activity:[A-Z][A-Z0-9]\\d><institute:(?:A[AGIRT]|C[AL]|D[ACEK]|E[BSY]|FD|GM|H[DGLS]|LM|M[DH]|N[RS]|O[DH]|RR|T[RW])><serial:6>",
    "<type:[1-9]?><activity:[A-Z][A-Z0-9]\\d><institute:(?:A[AGIRT]|C[AL]|D[ACEK]|E[BSY]|FD|GM|H[DGLS]|LM|M[DH]|N[RS]|O[DH]|RR|T[RW])><serial:6>-<year:2><suffix:(?:[AS]\\d){0,2}>",
  ],
  cues: ["grant", "nih"],
  placeholder: /0{6}/,
  needs: "shape",
});
