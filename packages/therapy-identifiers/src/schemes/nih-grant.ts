import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: NIH grant number. */
export type NihGrantId = string;

/**
 * Identifies a grant of the National Institutes of Health: application type, activity code, institute, six digits, and optionally year and amendment.
 * One grant funds many trials, so it does not link them.
 *
 * Not accepted: a serial of zeros.
 * @see https://grants.nih.gov/grants/how-to-apply-application-guide/resources/grant-number.htm
 * @example
 * ```ts
 * import { nihGrant } from "@org/therapy-identifiers/schemes/nih-grant";
 *
 * nihGrant.is("R01AI068074"); // => true
 * const parsed = nihGrant.parse("r01ai068074");
 * parsed.ok && parsed.value.id; // => "R01AI068074"
 * ```
 */
export const nihGrant = /* @__PURE__ */ defineScheme({
  name: "NIH grant number",
  issuer: "U.S. National Institutes of Health",
  identifies: "grant",
  forms: [
    "<type:[1-9]?><activity:[A-Z][A-Z0-9]\\d><institute:(?:A[AGIRT]|C[AL]|D[ACEK]|E[BSY]|FD|GM|H[DGLS]|LM|M[DH]|N[RS]|O[DH]|RR|T[RW])><serial:6>",
    "<type:[1-9]?><activity:[A-Z][A-Z0-9]\\d><institute:(?:A[AGIRT]|C[AL]|D[ACEK]|E[BSY]|FD|GM|H[DGLS]|LM|M[DH]|N[RS]|O[DH]|RR|T[RW])><serial:6>-<year:2><suffix:(?:[AS]\\d){0,2}>",
  ],
  cues: ["grant", "nih"],
  placeholder: /0{6}/,
  textMatch: "form",
});
