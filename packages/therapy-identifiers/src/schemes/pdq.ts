import { scheme } from "../scheme.ts";

/** The template-literal type of PDQ protocol identifier (CDR)s. */
export type PdqId = `CDR${string}`;

/**
 * A trial in the former PDQ registry of the National Cancer Institute: `CDR` and ten digits.
 *
 * Refused: zeros only.
 * @see https://www.cancer.gov/publications/pdq
 * @example
 * ```ts
 * import { pdq } from "@org/therapy-identifiers/schemes/pdq";
 *
 * pdq.is("CDR0000695718"); // => true
 * const read = pdq.parse("CDR 695718");
 * read.ok && read.id; // => "CDR0000695718"
 * ```
 */
export const pdq = /* @__PURE__ */ scheme({
  name: "PDQ protocol identifier (CDR)",
  issuer: "U.S. National Cancer Institute",
  identifies: "trial",
  forms: ["CDR<serial:010>"],
  cues: ["cdr", "pdq"],
  placeholder: /R0{10}/,
});
