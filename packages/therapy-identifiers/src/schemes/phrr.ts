import { scheme } from "../scheme.ts";

/** The template-literal type of PHRR identifiers. */
export type PhrrId = `PHRR${string}-${string}`;

/**
 * A study in the Philippine registry: a date of six digits and six digits more.
 *
 * Refused: a serial of zeros.
 * @see https://registry.healthresearch.ph
 * @example
 * ```ts
 * import { phrr } from "@org/therapy-identifiers/schemes/phrr";
 *
 * phrr.is("PHRR210222-003371"); // => true
 * const read = phrr.parse("phrr 210222-003371");
 * read.ok && read.id; // => "PHRR210222-003371"
 * ```
 */
export const phrr = /* @__PURE__ */ scheme({
  name: "PHRR identifier",
  issuer: "Philippine Health Research Registry",
  identifies: "trial",
  forms: ["PHRR<date:6>-<serial:6>"],
  cues: ["phrr"],
  placeholder: /0{6}$/,
});
