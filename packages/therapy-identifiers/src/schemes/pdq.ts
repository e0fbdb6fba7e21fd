import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: PDQ protocol identifier (CDR). */
export type PdqId = `CDR${string}`;

/**
 * Identifies a trial in the former PDQ registry of the National Cancer Institute: `CDR` and ten digits.
 *
 * Not accepted: a serial of zeros.
 * @see https://www.cancer.gov/publications/pdq
 * @example
 * ```ts
 * import { pdq } from "@org/therapy-identifiers/schemes/pdq";
 *
 * pdq.is("CDR0000695718"); // => true
 * const parsed = pdq.parse("CDR 695718");
 * parsed.ok && parsed.value.id; // => "CDR0000695718"
 * ```
 */
export const pdq = /* @__PURE__ */ defineScheme({
  name: "PDQ protocol identifier (CDR)",
  issuer: "U.S. National Cancer Institute",
  identifies: "trial",
  forms: ["CDR<serial:010>"],
  cues: ["cdr", "pdq"],
  placeholder: /R0{10}/,
});
