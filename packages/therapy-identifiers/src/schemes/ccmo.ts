import { scheme } from "../scheme.ts";

/** The template-literal type of CCMO dossier numbers. */
export type CcmoId = `NL${string}.${string}.${string}`;

/**
 * The dossier of a study before a Dutch ethics committee: five digits, the committee and the year. It is no registration.
 *
 * Refused: a serial of zeros.
 * @see https://www.ccmo.nl
 * @example
 * ```ts
 * import { ccmo } from "@org/therapy-identifiers/schemes/ccmo";
 *
 * ccmo.is("NL76165.100.20"); // => true
 * const read = ccmo.parse("NL 76165.100.20");
 * read.ok && read.id; // => "NL76165.100.20"
 * ```
 */
export const ccmo = /* @__PURE__ */ scheme({
  name: "CCMO dossier number",
  issuer: "Central Committee on Research Involving Human Subjects, Netherlands",
  identifies: "trial",
  forms: ["NL<serial:5>.<committee:3>.<year:2>"],
  cues: ["ccmo", "abr", "toetsingonline"],
  placeholder: /L0{5}/,
});
