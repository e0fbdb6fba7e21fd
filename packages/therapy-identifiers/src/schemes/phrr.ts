import { defineScheme } from "../scheme/scheme.ts";

/** The template-literal type of the scheme: PHRR identifier. */
export type PhrrId = `PHRR${string}-${string}`;

/**
 * Identifies a study in the Philippine registry: a date of six digits, a hyphen and six digits.
 *
 * Not accepted: a serial of zeros.
 * @see https://registry.healthresearch.ph
 * @example
 * ```ts
 * import { phrr } from "@org/therapy-identifiers/schemes/phrr";
 *
 * phrr.is("PHRR210222-003371"); // => true
 * const parsed = phrr.parse("phrr 210222-003371");
 * parsed.ok && parsed.value.id; // => "PHRR210222-003371"
 * ```
 */
export const phrr = /* @__PURE__ */ defineScheme({
  name: "PHRR identifier",
  issuer: "Philippine Health Research Registry",
  identifies: "trial",
  forms: ["PHRR<date:6>-<serial:6>"],
  cues: ["phrr"],
  placeholder: /0{6}$/,
});
