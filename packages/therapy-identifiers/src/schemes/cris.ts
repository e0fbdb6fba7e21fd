import { scheme } from "../scheme.ts";

/** The template-literal type of CRIS number (KCT)s. */
export type CrisId = `KCT${string}`;

/**
 * A trial on the Korean Clinical Research Information Service: `KCT` and seven digits.
 *
 * Refused: one digit over and over.
 * @see https://cris.nih.go.kr
 * @example
 * ```ts
 * import { cris } from "@org/therapy-identifiers/schemes/cris";
 *
 * cris.is("KCT0009855"); // => true
 * const read = cris.parse("KCT 0009855");
 * read.ok && read.id; // => "KCT0009855"
 * ```
 */
export const cris = /* @__PURE__ */ scheme({
  name: "CRIS number (KCT)",
  issuer: "Clinical Research Information Service, Republic of Korea",
  identifies: "trial",
  forms: ["KCT<serial:07>"],
  cues: ["kct", "cris"],
  prefix: "kcris",
  placeholder: /(\d)\1{6}$/,
});
