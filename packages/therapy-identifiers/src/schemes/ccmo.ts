import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: CCMO file number. */
export type CcmoId = `NL${string}.${string}.${string}`;

/**
 * The file number of a study at a Dutch ethics committee: five digits, the number of the committee and the year. It is not a trial registration number.
 *
 * Not accepted: a serial of zeros.
 * @see https://www.ccmo.nl
 * @example
 * ```ts
 * import { ccmo } from "@org/therapy-identifiers/schemes/ccmo";
 *
 * ccmo.is("NL76165.100.20"); // => true
 * const parsed = ccmo.parse("NL 76165.100.20");
 * parsed.ok && parsed.value.id; // => "NL76165.100.20"
 * ```
 */
export const ccmo = /* @__PURE__ */ defineScheme({
  name: "CCMO file number",
  issuer: "Central Committee on Research Involving Human Subjects, Netherlands",
  identifies: "trial",
  forms: ["NL<serial:5>.<committee:3>.<year:2>"],
  cues: ["ccmo", "abr", "toetsingonline"],
  placeholder: /L0{5}/,
});
